import { describe, expect, it } from 'vitest'
import { createTopicEvaluator } from '../../../src/engines/topics/evaluateTopics'

const evaluate = createTopicEvaluator([{ qcode: 'medtop:15000000', parent: null }, { qcode: 'medtop:20000822', parent: 'medtop:15000000' }, { qcode: 'medtop:20001065', parent: 'medtop:20000822' }])

describe('createTopicEvaluator', () => {
  it('writes the topics in both fields of the scorer, with their roots and the words', () => {
    expect(evaluate({ id: 'a', title: 'Goalkeeper stays', text: 'The goalkeeper will play in the FA Cup.' })).toEqual({
      id: 'a', topics: ['medtop:20001065'], iptc: ['medtop:20001065'], roots: ['medtop:15000000'], words: { 'medtop:20001065': ['Goalkeeper', 'FA Cup'] },
    })
  })

  it('takes the first line of the text for the headline where there is no title', () => {
    expect(evaluate({ id: 'a', text: 'Goalkeeper stays\n\nThe goalkeeper will play in the FA Cup.' })).toEqual(evaluate({ id: 'a', title: 'Goalkeeper stays', text: 'The goalkeeper will play in the FA Cup.' }))
  })

  it('writes empty lists for a record that tells nothing', () => {
    expect(evaluate({ id: 'a', text: '' })).toEqual({ id: 'a', topics: [], iptc: [], roots: [], words: {} })
  })
})
