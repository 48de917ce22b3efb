import { watchedKeys } from './watchedKeys'

/** Which articles and stories are saved here, by the key of their main file. What can be done with them is library.ts, which loads when it is needed. */
export const saved = watchedKeys('saved')
