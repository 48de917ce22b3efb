/** Words that a reader takes in each minute; about the mean for English on a screen (Brysbaert 2019 gives 238 for non-fiction). */
const readingSpeed = 230

/** How long a text takes to read, in whole minutes, at least one. */
export const minutesOf = (words: number): number => Math.max(1, Math.round(words / readingSpeed))
