/*
 * Rule: a slip of machine translation says the cue twice after a quotation: `,” Smith said. Said.` The second goes. It is only
 * a slip as a sentence of its own that repeats the verb right before it, close behind a closing quotation mark.
 */
const cues = 'said|says|told|added|noted|stressed|stated|explained|emphasi[sz]ed|concluded|continued|recalled|underlined|declared|announced|reported|claimed|argued|warned'
const slip = new RegExp(`(["”»’][,.]?\\s[^"“”«».!?]{0,80}?\\b(${cues})\\.)(\\s+\\2\\.)(?=\\s|$)`, 'giu')

export type Slip = { before: string; after: string }

export function mendSlips(text: string): { text: string; slips: Slip[] } {
  const slips: Slip[] = []
  const mended = text.replace(slip, (before: string, after: string) => {
    slips.push({ before, after })
    return after
  })
  return { text: mended, slips }
}
