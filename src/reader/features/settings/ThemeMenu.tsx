import { useEffect, useId, useRef, useState } from 'react'
import { setTheme, themes, useTheme } from '../../device/theme'
import { useHydrated } from '../../ui/useHydrated'
import styles from './ThemeMenu.module.css'

const labels = { system: 'As the device', light: 'Light', dark: 'Dark' }

/** The theme: light, dark, or as the device is set. It needs a script, so it appears when one runs. */
export function ThemeMenu() {
  const hydrated = useHydrated()
  const theme = useTheme()
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
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [open])

  return (
    <div className={styles.settings} ref={box}>
      {hydrated && <button ref={button} type="button" className={styles.button} aria-expanded={open} aria-controls={id} aria-label="Reading settings" onClick={() => setOpen(!open)}>Aa</button>}
      {open && (
        <fieldset id={id} className={styles.menu}>
          <legend>Theme</legend>
          {themes.map((t) => (
            <label key={t}><input type="radio" name="theme" checked={theme === t} onChange={() => setTheme(t)} /> {labels[t]}</label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
