import type { SearchFile, SearchPart } from '../../../contract/search'

/** What is asked of one part. `dates` are values of the filter `date`, one of which must hold; null where all days are wanted. */
export type Ask = { words: string[]; phrases: string[]; voices: string[]; topics: string[]; dates: string[] | null }

/** Where a part stands: `base` is the edition's own path, with slashes at both ends. */
export type Place = { base: string; engine: SearchFile['engine']; part: SearchPart }

/**
 * What a part is asked: to count what answers; with `read`, for the results from one place of their order to another, end exclusive;
 * with `warm`, only to load what the words will need.
 */
export type Request = Place & { id: number; ask: Ask; read?: { from: number; to: number }; warm?: true }

/** `unknown`: the words that the part does not have at all. */
export type Found = { count: number; unknown: string[] }
/** A result: the record as it was indexed, its text, and the places of the hits in the text's words. */
export type Hit = { shown: string; content: string; hits: number[] }

export type Reply = { id: number; found: Found } | { id: number; hits: Hit[] } | { id: number; failed: Failure }
/** offline: no answer; outdated: another edition has taken this one's place; corrupt: it came, and is no index. */
export type Failure = 'offline' | 'outdated' | 'corrupt'
