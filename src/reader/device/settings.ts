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
  let stored = unsaved.get(name) ?? null
  try {
    stored ??= localStorage.getItem(name)
  } catch {
    // Storage can be forbidden: the page then looks as it does at first.
  }
  return values.find((v) => v === stored) ?? fallback
}

function show(name: SettingName, value: string): void {
  if (value === settings[name][0]) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
}

function subscribe(listener: () => void): () => void {
  const fromAnotherTab = ({ key }: StorageEvent) => {
    for (const name of Object.keys(settings) as SettingName[]) if (key === name || key === null) show(name, read(name))
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', fromAnotherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromAnotherTab)
  }
}

/** Keeps the choice on this device and puts it on the page. */
export function changeSetting<N extends SettingName>(name: N, value: SettingValue<N>): void {
  unsaved.delete(name)
  try {
    if (value === settings[name][0]) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // What cannot be kept holds until the page is left.
    unsaved.set(name, value)
  }
  show(name, value)
  for (const listener of listeners) listener()
}

export function useSetting<N extends SettingName>(name: N): SettingValue<N> {
  const first: SettingValue<N> | undefined = settings[name][0]
  if (first === undefined) throw new Error(`the setting ${name} has no values`)
  return useSyncExternalStore(subscribe, () => read(name), () => first)
}
