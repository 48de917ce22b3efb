/** A size as people read it: `14 kB`, `3.2 MB`. Thousands, as storage settings count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${size < 9.95 && unit === 'MB' ? size.toFixed(1) : Math.round(size)} ${unit}`
}
