import { files } from '../edition/files'
import { Loaded } from '../edition/Loaded'
import { UnrollingNow } from '../features/stories/UnrollingNow'
import { MostQuoted } from '../features/voices/MostQuoted'
import { Once } from '../ui/Once'
import { Skeleton } from '../ui/Skeleton'
import styles from './ListAside.module.css'

/** Beside a list: who is quoted most in it, and which stories run through it. */
export function ListAside({ topic }: { topic?: string }) {
  return (
    <aside className={styles.aside} aria-label="Voices and stories">
      <Loaded file={files.aside(topic)} loading={<Skeleton lines={8} label="Loading voices and stories" />}>
        {(aside) => <Once of={aside}><MostQuoted voices={aside.voices} /><UnrollingNow stories={aside.stories} /></Once>}
      </Loaded>
    </aside>
  )
}
