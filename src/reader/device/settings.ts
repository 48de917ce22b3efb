import { useSyncExternalStore } from 'react'

/**
 * How a reader wants pages to look, kept on this device. Each setting is an attribute of the page (`data-theme`, `data-marks`)
 * that the styles read; its first value is the one that needs no attribute. The page's own script sets them before the first paint.
 */
export const settings = {
  theme: ['system', 'light', 'dark'],
  marks: ['on', 'quiet', 'off'],
} as const

export type SettingName = keyof typeof settings
export type SettingValue<N extends SettingName> = (typeof settings)[N][number]

const listeners = new Set<() => void>()
const unsaved = new Map<SettingName, string>()

function read<N extends SettingName>(name: N): SettingValue<N> {
  const values: readonly SettingValue<N>[] = settings[name]
  const fallback = values[0]
  if (fallback === undefined) throw new Error(`the setting ${name} has no values`)
  let stored: string | null | undefined
  try {
    stored = localStorage.getItem(name)
  } catch {
    // Storage can be forbidden; the choice then holds until the page is left.
    stored = unsaved.get(name)
  }
  return values.find((v) => v === stored) ?? fallback
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Keeps the choice on this device and puts it on the page. */
export function changeSetting<N extends SettingName>(name: N, value: SettingValue<N>): void {
  const plain = value === settings[name][0]
  unsaved.set(name, value)
  try {
    if (plain) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // see read
  }
  if (plain) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
  for (const listener of listeners) listener()
}

export function useSetting<N extends SettingName>(name: N): SettingValue<N> {
  const first: SettingValue<N> | undefined = settings[name][0]
  if (first === undefined) throw new Error(`the setting ${name} has no values`)
  return useSyncExternalStore(subscribe, () => read(name), () => first)
}
