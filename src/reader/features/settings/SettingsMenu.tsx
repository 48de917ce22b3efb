import { useEffect, useId, useRef, useState } from 'react'
import { changeSetting, settings, useSetting, type SettingName } from '../../device/settings'
import styles from './SettingsMenu.module.css'

const legends: Record<SettingName, string> = { theme: 'Theme', marks: 'Quotations' }
const labels = { system: 'As the device', light: 'Light', dark: 'Dark', on: 'Highlighted', quiet: 'Underlined only', off: 'As plain text' }

function Choice({ name }: { name: SettingName }) {
  const chosen = useSetting(name)
  return (
    <fieldset className={styles.choice}>
      <legend>{legends[name]}</legend>
      {settings[name].map((value) => (
        <label key={value}><input type="radio" name={name} checked={chosen === value} onChange={() => changeSetting(name, value)} /> {labels[value]}</label>
      ))}
    </fieldset>
  )
}

/** How pages look: the theme, and how loud quotations are marked. It needs a script, and hides where none runs. */
export function SettingsMenu() {
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // What lies on top closes first: see the quotation's card.
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape, { capture: true })
    }
  }, [open])

  return (
    <div className={`${styles.settings} scripted`} ref={box}>
      <button ref={button} type="button" className={styles.button} aria-expanded={open} aria-controls={id} aria-label="Reading settings" onClick={() => setOpen(!open)}>Aa</button>
      {open && (
        <div id={id} className={styles.menu}>
          <Choice name="theme" />
          <Choice name="marks" />
        </div>
      )}
    </div>
  )
}
