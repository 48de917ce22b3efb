/*
 * Rule: the script decides the direction, small words the language. Text whose letters are mostly of a right-to-left script runs that way, and its
 * language stays "und". Otherwise the language with most of its commonest words in the text wins, when they are a twelfth of it; too little text
 * in Latin letters counts as English, the language of most posts; anything else is "und".
 */
const commonest: Record<string, string> = {
  en: 'the of and to in a is that for on with as by at from said was were has have it his its',
  de: 'der die das und in zu den mit von ist nicht ein eine auf für im dem des sich hat',
  fr: 'le la les des et de du en un une est que pour dans qui sur au aux par pas',
  es: 'el la los las de y que en un una es por con para del se su al lo más',
  it: 'il lo la gli di che e in un una è per con del della dei non si da al',
  pt: 'o a os as de e que em um uma é por com para do da não se no na',
  ru: 'и в не на что с по он как это но из у за от о для его к до',
}
const few = 20

export function findLanguage(text: string): { language: string; direction: 'ltr' | 'rtl' } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  if (count(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu) * 2 > letters) return { language: 'und', direction: 'rtl' }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const best = Object.entries(commonest)
    .map(([language, list]) => ({ language, known: new Set(list.split(' ')) }))
    .map(({ language, known }) => ({ language, hits: words.filter((w) => known.has(w)).length }))
    .reduce((a, b) => (b.hits > a.hits ? b : a))
  if (best.hits * 12 >= words.length && best.hits > 1) return { language: best.language, direction: 'ltr' }
  const latin = count(/\p{Script=Latin}/gu) * 2 > letters || letters === 0
  return { language: latin && words.length < few ? 'en' : 'und', direction: 'ltr' }
}
