import type { VoiceShard } from '../../../contract/voiceShard'
import { Avatar } from '../../card/Avatar'
import { VoiceRow } from '../../card/VoiceRow'
import { useSite } from '../../edition/SiteContext'
import { capital } from '../../ui/capital'
import { monthOf } from '../../ui/formatDay'
import { plural } from '../../ui/plural'
import { Activity } from './Activity'
import { roleYears } from '../../card/roleYears'
import styles from './VoiceHead.module.css'

const kinds = { person: '', institution: 'Institution', document: 'Document', group: 'Group' }

/** Who a voice is: name, roles with their years, other names, and whom it is quoted beside. */
export function VoiceHead({ voice }: { voice: VoiceShard }) {
  const { timeZone } = useSite()
  const [from, to] = [monthOf({ value: voice.first }, timeZone), monthOf({ value: voice.last }, timeZone)]
  const count = `${plural(voice.quotations, 'quotation')} in ${plural(voice.articles, 'article')}, ${from === to ? from : `${from} to ${to}`}`
  return (
    <>
      <header className={styles.head}>
        <Avatar voice={voice} size="large" />
        <div>
          <h1 tabIndex={-1}>{voice.name}</h1>
          <p>{[kinds[voice.kind], count].filter(Boolean).join('. ')}</p>
        </div>
      </header>
      <div className={styles.facts}>
        <Activity voice={voice} timeZone={timeZone} />
        {(voice.roles.length > 0 || voice.aliases.length > 0) && (
          <section>
            {voice.roles.length > 0 && <>
              <h2>Roles</h2>
              <ul className={styles.roles}>{voice.roles.map((r) => <li key={r.title + (r.from ?? '')}>{capital(r.title)}{roleYears(r)}</li>)}</ul>
            </>}
            {voice.aliases.length > 0 && <p className={styles.aliases}><small>Also known as {voice.aliases.join(', ')}</small></p>}
          </section>
        )}
        {voice.beside.length > 0 && (
          <section>
            <h2>Quoted beside</h2>
            <ul className={styles.beside}>{voice.beside.slice(0, 4).map((b) => <VoiceRow key={b.id} voice={b} line={`in ${plural(b.articles, 'article')}`} />)}</ul>
          </section>
        )}
      </div>
    </>
  )
}
