import type { SearchFile } from '../../../contract/search'
import { Button } from '../../ui/Button'
import { OtherWays } from './OtherWays'
import { isFilter, printSearchQuery, printTerm } from './searchQuery'
import { Examples } from './SearchStart'
import type { Kind } from './useSearch'
import type { TypedQuery } from './useTypedQuery'
import styles from './NothingFound.module.css'

type Props = { typed: TypedQuery; kind: Kind; other: number; unknown: readonly string[]; file: SearchFile; show: (kind: Kind) => void }

/** Nothing answers: why, as far as that is known, and what would find something. */
export function NothingFound({ typed, kind, other, unknown, file, show }: Props) {
  const { terms } = typed
  const left = terms.filter((t) => !(t.kind === 'word' && unknown.includes(t.value)))
  const phrases = terms.filter((t) => t.kind === 'phrase')
  return (
    <div className={styles.none}>
      <p>No {kind === 'articles' ? 'story' : 'quotation'} has {terms.length === 1 ? 'that' : 'all of that'}.{unknown.length > 0 && ` This edition does not have the ${unknown.length === 1 ? 'word' : 'words'} ${unknown.map((w) => `“${w}”`).join(', ')}.`}</p>
      <p className={styles.ways}>
        {other > 0 && <Button strong onClick={() => show(kind === 'articles' ? 'quotations' : 'articles')}>{kind === 'articles' ? `Quotations ${other}` : `Stories ${other}`}</Button>}
        {unknown.length > 0 && left.length > 0 && <Button onClick={() => typed.ask(printSearchQuery(left))}>Search without {unknown.map((w) => `“${w}”`).join(', ')}</Button>}
        {terms.length > 1 && terms.filter(isFilter).map((chip) => <Button key={printTerm(chip)} onClick={() => typed.drop(chip)}>Without {chip.kind}: {chip.value}</Button>)}
        {phrases.length > 0 && <Button onClick={() => typed.ask(printSearchQuery(terms.flatMap((t) => (t.kind === 'phrase' ? t.value.split(' ').map((value) => ({ kind: 'word' as const, value })) : [t]))))}>As single words</Button>}
      </p>
      <Examples file={file} />
      <OtherWays />
    </div>
  )
}
