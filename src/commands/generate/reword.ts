/** Words that a subeditor changes without a change of meaning. Speech between marks is left as it is. */
const exchanged = new Map(Object.entries({ 'at least': 'no fewer than', began: 'started', officials: 'authorities', because: 'as', showed: 'revealed', 'according to': 'as stated by', found: 'discovered', biggest: 'largest', several: 'a number of', wants: 'intends', homes: 'houses', each: 'every', built: 'erected', whether: 'if', although: 'though', nobody: 'no one', only: 'just' }))
const pattern = new RegExp(`\\b(?:${[...exchanged.keys()].join('|')})\\b|\\babout(?= \\d)`, 'g')

/** The same told in slightly other words. */
export function reword(text: string): string {
  return text.split(/(“[^”]*”)/).map((run) => (run.startsWith('“') ? run : run.replace(pattern, (word) => exchanged.get(word) ?? 'some'))).join('')
}
