import type { Source } from '../../contract/article'

type NewsSource = Pick<Source, 'name' | 'kind'> & { agency: boolean }

const agencies = ['Northway Press Agency', 'Meridian Wire', 'Astra Wire', 'Continental News Service', 'Tidewater Agency']
const papers = ['The Morning Ledger', 'Harbour Courier', 'The Valley Observer', 'Daily Compass', 'The Eastern Chronicle', 'Lantern Weekly', 'The Old Town Post', 'The Canal Gazette']
const broadcasters = ['Radio Beacon', 'Channel Nine News', 'Summit Broadcasting']
const websites = ['Willow Report', 'The Ferry Blog', 'Open Ledger Online']

/** Invented sources, the ones that publish most first; agencies are copied by others. */
export const newsSources: readonly NewsSource[] = [
  ...agencies.map((name) => ({ name, kind: 'news agency' as const, agency: true })),
  ...papers.map((name) => ({ name, kind: 'newspaper' as const, agency: false })),
  ...broadcasters.map((name) => ({ name, kind: 'broadcaster' as const, agency: false })),
  ...websites.map((name) => ({ name, kind: 'website' as const, agency: false })),
]
