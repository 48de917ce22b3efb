import { useRef, type KeyboardEvent } from 'react'
import { filterKinds, printTerm, type SearchTerm } from './searchQuery'
import type { TypedQuery } from './useTypedQuery'
import styles from './SearchField.module.css'

const chipText = ({ kind, value }: SearchTerm) => `${kind}: ${value}`

type Props = { typed: TypedQuery; enter: () => void; leave: () => void; results: string }

/** Where one types: words, filters as chips, and below what a filter may be. `results` is the id of what the search shows. */
export function SearchField({ typed, enter, leave, results }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = typed.chips.at(-1)
    if (event.key === 'Backspace' && last && field.current?.selectionEnd === 0) typed.drop(last)
  }
  const begin = (kind: string) => {
    const text = typed.text.trimEnd()
    typed.type(`${text}${text === '' ? '' : ' '}${kind}:`)
    field.current?.focus()
  }
  return (
    <form role="search" className="scripted" onSubmit={(event) => {
      event.preventDefault()
      enter()
    }}>
      <div className={styles.box}>
        <input ref={field} className={styles.input} type="search" value={typed.text} data-begins="" aria-label="Search stories and quotes" aria-controls={results} placeholder={typed.chips.length === 0 ? 'Search stories and quotes' : ''} autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" onKeyDown={keys} onChange={(e) => typed.type(e.target.value)} />
        {typed.chips.map((chip) => (
          <button key={printTerm(chip)} type="button" className={styles.chip} aria-label={`Without ${chipText(chip)}`} onClick={() => {
            typed.drop(chip)
            field.current?.focus()
          }}>
            {chipText(chip)}<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg>
          </button>
        ))}
        <button type="button" className={styles.leave} aria-label="Esc: leave the search" onClick={leave}><kbd>Esc</kbd><svg width="12" height="12" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9" /></svg></button>
      </div>
      <p className={styles.narrow}>
        <span>Narrow by</span>
        {filterKinds.map((kind) => <button key={kind} type="button" className={styles.filter} onClick={() => begin(kind)}>{kind}:</button>)}
      </p>
    </form>
  )
}
