import { expect, test } from 'vitest'
import { answerLine } from './answer-line'

const answer = (line: unknown) => {
  const { ok, answer: json } = answerLine(typeof line === 'string' ? line : JSON.stringify(line))
  return { ok, ...JSON.parse(json) }
}

test('a line gets its variables and its questions', () => {
  expect(answer({ id: 'a', archetype: 'collector', passion: 'I trade rare sneakers' })).toMatchObject({
    ok: true,
    id: 'a',
    variables: [
      { key: 'entity_primary', value: 'sneaker', span: [13, 21] },
      { key: 'action', value: 'trade', span: [2, 7] },
    ],
    questions: [{ key: 'metric' }, { key: 'container' }, { key: 'actor' }, { key: 'condition' }],
  })
})

test.each([
  ['not json', null],
  ['[]', null],
  ['null', null],
  ['{"passion":"x"}', null],
  ['{"id":{},"passion":"x"}', null],
  ['{"id":"a"}', 'a'],
  ['{"id":"a","passion":7}', 'a'],
  ['{"id":7,"passion":"x","archetype":{}}', 7],
])('%s is an error that repeats nothing but the id', (line, id) => {
  expect(answer(line)).toEqual({ ok: false, id, error: expect.stringContaining('must be a JSON object') })
})

test('one that fails does not take the rest along', () => {
  const breaking = () => {
    throw new Error('a secret of the inside')
  }
  const failed = answerLine('{"id":"a","passion":"stamps"}', breaking)
  expect(failed).toEqual({ ok: false, answer: '{"id":"a","error":"This one could not be answered."}' })
})

test('an unknown archetype is none', () => {
  const { questions } = answer({ id: 1, archetype: 'pirate', passion: 'stamps' })
  expect(questions).toHaveLength(4)
})

test('what no course is made of is declined, kindly and without its words', () => {
  const declined = answer({ id: 'a', passion: 'I make pipe bombs' })
  expect(declined).toMatchObject({ ok: true, variables: [], questions: [], declined: { kind: 'weapons' } })
  expect(declined.declined.message).not.toContain('pipe')
})

test('20,001 characters are no error', () => {
  expect(answer({ id: 'a', passion: 'clock '.repeat(4_000) }).ok).toBe(true)
})
