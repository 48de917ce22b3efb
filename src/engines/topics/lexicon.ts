import { arts } from './words/arts'
import { business } from './words/business'
import { economy } from './words/economy'
import { events } from './words/events'
import { labor } from './words/labor'
import { politics } from './words/politics'
import { science } from './words/science'
import { society } from './words/society'
import { sport } from './words/sport'

/*
 * The cue words, one topic a line: `number name: cue, cue, …`. A sign before a cue says how much it tells:
 *   +  hardly ever said of another topic ("goalkeeper"): some of these decide
 *      often said of it ("scored")
 *   ~  said of many things ("goal"): counts only in company, never more than the other cues of its topic together
 * A cue in the singular is found in the plural too; one in the plural, in the plural only ("shares" is not "share").
 * A cue with a capital is found with a capital only ("Labour"); in capitals, in capitals only ("AIDS"). Signs and hyphens are spaces.
 * Written from general knowledge of what news is about, not from any labelled collection.
 */

export type Strength = 'strong' | 'plain' | 'weak'
export type Cue = { qcode: string; words: string; strength: Strength }

const strengths: Readonly<Record<string, Strength>> = { '+': 'strong', '~': 'weak' }

function readLine(line: string): { qcode: string; name: string; cues: Cue[] } {
  const colon = line.indexOf(': ')
  const qcode = `medtop:${line.slice(0, 8)}`
  const cues = line.slice(colon + 2).split(',').map((entry): Cue => {
    const cue = entry.trim()
    const strength = strengths[cue.charAt(0)]
    return strength === undefined ? { qcode, words: cue, strength: 'plain' } : { qcode, words: cue.slice(1), strength }
  })
  return { qcode, name: line.slice(9, colon), cues }
}

/** Every line of the lexicon, in order. */
export const lexicon = [arts, business, economy, events, labor, politics, science, society, sport].flatMap((text) => text.trim().split('\n').map(readLine))
