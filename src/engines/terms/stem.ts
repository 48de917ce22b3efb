/** A plural made singular: the S-stemmer (Harman, "How effective is suffixing?", 1991), with -es after a hiss. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[su]s$/.test(word) ? word : word.slice(0, -1)
}

/** A word without the endings of number and tense, so that "resigned", "resigns" and "resigning" meet; never for names. */
export function stem(word: string): string {
  const base = singular(word)
  const bare = base.length > 5 && base.endsWith('ing') ? base.slice(0, -3) : base.length > 4 && base.endsWith('ed') ? base.slice(0, -2) : undefined
  if (bare === undefined) return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
  return bare.length > 3 && bare.at(-1) === bare.at(-2) && !/[lsz]$/.test(bare) ? bare.slice(0, -1) : bare
}
