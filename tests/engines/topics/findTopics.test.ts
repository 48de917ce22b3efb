import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTopicFinder } from '../../../src/engines/topics/findTopics'
import { lexicon } from '../../../src/engines/topics/lexicon'

const { topics } = JSON.parse(readFileSync(new URL('../../../data/topics.json', import.meta.url), 'utf8')) as { topics: { qcode: string; name: string; parent: string | null }[] }
const find = createTopicFinder(topics)
const names = new Map(topics.map((t) => [t.qcode, t.name]))
const namesOf = (headline: string, ...paragraphs: string[]) => find({ headline, paragraphs }).map((t) => names.get(t.qcode))

describe('findTopics', () => {
  it('names the topic, with the words that decided as they are printed, the strongest first', () => {
    const [first] = find({ headline: 'Goalkeeper saves late penalty', paragraphs: ['The Goalkeeper dived to his left as United beat Rovers in the FA Cup. The match went to extra time.'] })
    expect(names.get(first?.qcode ?? '')).toBe('soccer')
    expect(first?.words.slice(0, 3)).toEqual(['Goalkeeper', 'FA Cup', 'extra time'])
    expect(first?.words).toContain('penalty')
  })

  it('names the field where no topic in it has a fair share', () => {
    expect(namesOf('Champion out of tournament', 'The coach said that the squad had no other player for the final. The athlete was injured in training, and the team lost the semi-final.')).toEqual(['sport'])
  })

  it('says nothing of what has no cue, or weak ones only', () => {
    expect(namesOf('A quiet morning', 'The man opened a window and looked out.')).toEqual([])
    expect(namesOf('A side wins', 'They played a good game on the pitch.')).toEqual([])
    expect(namesOf('')).toEqual([])
  })

  it('asks more of an article than of a flash', () => {
    const rest = 'Nobody in the street could say what had been in the box, who had carried it up the stairs, or why the lamp beside the door was still lit so long after the others had gone home for the night and left the key under the mat again.'
    expect(namesOf('Prison window found open', 'Nobody knows why.')).toEqual(['crime, law and justice'])
    expect(namesOf('Prison window found open', rest)).toEqual([])
  })

  it('names what a company does before the trade that it does it in', () => {
    expect(namesOf('Grocer agrees to merger', 'The supermarket chain will merge with a rival retailer. The takeover needs the approval of shareholders.')[0]).toBe('merger or acquisition')
    expect(namesOf('Phone maker doubles profit', 'Net profit at the handset maker rose to 4m. Earnings per share doubled, and the dividend is up. Smartphone sales grew.')[0]).toBe('corporate earnings')
  })

  it('names a second topic only where the headline names it too', () => {
    const text = 'The earthquake, of magnitude 6, shook the coast; an aftershock followed. The primary school was shut, and pupils and teachers went home; the headteacher wept.'
    expect(namesOf('Earthquake shuts primary school', text)).toEqual(['earthquake', 'primary education'])
    expect(namesOf('Earthquake shakes coast', text)).toEqual(['earthquake'])
  })

  it('counts the headline and the start for more than the end', () => {
    const [opera, quake] = ['A soprano sang in an opera.', 'An earthquake brought an aftershock.']
    const filler = Array.from({ length: 12 }, () => 'Nobody knew what else there was to tell of that long and quiet day beside the sea.')
    expect(namesOf('Notes', opera, ...filler, quake)[0]).toBe('opera')
    expect(namesOf('Notes', quake, ...filler, opera)[0]).toBe('earthquake')
    expect(find({ headline: 'Notes', standfirst: quake, paragraphs: [opera] }).map((t) => names.get(t.qcode))[0]).toBe('earthquake')
  })

  it('leaves out what the list in use does not have', () => {
    expect(createTopicFinder([])({ headline: 'Goalkeeper saves penalty', paragraphs: [] })).toEqual([])
    const sportOnly = createTopicFinder(topics.filter((t) => t.qcode === 'medtop:15000000'))
    expect(sportOnly({ headline: 'Coach and captain', paragraphs: ['The championship, a tournament.'] }).map((t) => t.qcode)).toEqual(['medtop:15000000'])
  })

  it('for any text: at most three topics of the list, none twice, the same again for the same, and words that stand in the text', () => {
    const cue = constantFrom(...lexicon.flatMap((line) => line.cues.map((c) => c.words)))
    const text = array(cue, { maxLength: 12 }).map((w) => w.join(', '))
    assert(property(record({ headline: text, paragraphs: array(text, { maxLength: 4 }) }), (article) => {
      const found = find(article)
      const whole = [article.headline, ...article.paragraphs].join('\n')
      expect(found.length).toBeLessThanOrEqual(3)
      expect(new Set(found.map((t) => t.qcode)).size).toBe(found.length)
      for (const { qcode, words, score } of found) {
        expect(names.has(qcode)).toBe(true)
        expect(words.length).toBeGreaterThan(0)
        expect(words.length).toBeLessThanOrEqual(6)
        for (const word of words) expect(whole).toContain(word)
        expect(score).toBeGreaterThan(0)
      }
      expect(find(article)).toEqual(found)
    }))
    assert(property(string({ unit: 'binary' }), (noise) => void find({ headline: noise, standfirst: noise, paragraphs: [noise] })))
  })
})
