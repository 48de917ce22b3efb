import { addedSpeech, generalSpeech, reportedSpeech } from './generalSentences'
import type { Speaker } from './castOf'
import { render, renderClause, type Facts, type Lexicon } from './render'
import type { Random } from './seededRandom'

/*
 * Speech as reports set it: the speaker named in full with the role, then by surname, pronoun or role; some speech is reported
 * without marks, and some has no speaker that one could name.
 */

const introduced = ['“{q},” {who} said.', '“{q},” said {behind}. “{q2}.”', '{who} said: “{q}.”', '“{q},” said {behind}.', '{who} said (that|on {day} that) {reported}.', '{who} told reporters in {city} that {reported}.']
const named = ['“{q},” {last} said.', '“{q},” said {last}. “{q2}.”', '{last} said that {reported}.', '“{q},” the {role} said.', '{last} called the {noun} “{adj} and {adj}”.', '“{q},” {last} told (reporters|the council|a radio station). “{q2}.”']
const followed = ['“{q},” {he} said.', '“{q},” {he} said. “{q2}.”', '{he} added: “{q}.”', '{he} said {reported}.', 'Asked about the {noun}, {he} said: “{q}.”']
const official = ['“{q},” the {body} said in a [statement](https://news.example/statements/{few}).', 'The {body} said in a [statement](https://news.example/statements/{few}) that {reported}.', '“{q},” a spokesperson for {firm} said.', 'According to the {body}, {reported}.']
const unclear = ['“{q}.”', '“{q},” one of them said.', '“{q},” somebody has written on a wall on {street}.', 'The “{adj} {noun}”, as it is known in {town}, was {verbed}.', '“{q},” said a person who knows of the {noun} and did not want to be named.']

/** What is still unsaid in an article, so that nobody says the same twice in it. */
export type Speech = { general: string[]; kind: string[] }

export type Scene = { words: Lexicon; facts: Facts; random: Random; speakers: readonly Speaker[]; known: Set<Speaker>; speech: Speech }

/** One to three paragraphs in which somebody speaks. Adds the speaker to `known`. */
export function writeQuotation({ words, facts, random, speakers, known, speech: unsaid }: Scene): string[] {
  const who = random.zipf(speakers)
  const { full, last, role, she } = who
  const local = role === role.toLowerCase()
  // What a witness says of a flood or a final is for those who were there.
  const speech = () => {
    const own = random.chance(local ? 0.5 : 0.1) ? unsaid.kind.pop() : undefined
    return render(own === undefined ? (unsaid.general.pop() ?? random.pick(generalSpeech)) : own + (random.chance(0.6) ? random.pick(addedSpeech) : ''), facts, words, random)
  }
  const said = (templates: readonly string[], more: Facts) =>
    render(random.zipf(templates), { ...facts, q: speech, q2: speech, reported: renderClause(random.pick(reportedSpeech), facts, words, random), ...more }, words, random)
  const kind = random.below(20)
  if (kind < 3) return [said(official, {})]
  if (kind < 5) return [said(unclear, {})]
  const behind = local ? `${full}, a ${role}` : `${role} ${full}`
  const names = { last, role: role.toLowerCase(), he: she ? 'she' : 'he', behind, who: local ? `${behind},` : behind }
  const first = said(known.has(who) ? named : introduced, names)
  known.add(who)
  return random.chance(0.35) ? [first, said(followed, names)] : [first]
}
