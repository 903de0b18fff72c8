import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceQuestion, quiz } from './quiz-questions'

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { minLength: 2, maxLength: 8 })
const optionsOf = (names: string[]) => names.map((id) => ({ id, text: `option ${id}` }))
const asked = { id: 'q-1', prompt: 'Which?', why: '' }
const pathsOf = (value: unknown) => quiz.safeParse([value]).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a choice', () => {
  test('whose answers are among its options is taken, in any order', () => {
    const cases = ids.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: 1 })))
    fc.assert(
      fc.property(cases, ([names, answer]) => {
        const question = { ...asked, kind: 'multiple', options: optionsOf(names), answer }
        expect(choiceQuestion.safeParse(question).success).toBe(true)
        expect(choiceQuestion.safeParse({ ...question, kind: 'single' }).success).toBe(answer.length === 1)
      }),
    )
  })

  test('that names an option which is not there is refused', () => {
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z0-9-]{1,20}$/), (names, other) => {
        fc.pre(!names.includes(other))
        const answer = [...names.slice(1), other]
        expect(pathsOf({ ...asked, kind: 'multiple', options: optionsOf(names), answer })).toContain('0.answer')
      }),
    )
  })

  test('that names an option twice, or has two options of one id, is refused', () => {
    const options = optionsOf(['a', 'b'])
    expect(pathsOf({ ...asked, kind: 'multiple', options, answer: ['a', 'a'] })).toEqual(['0.answer'])
    expect(pathsOf({ ...asked, kind: 'multiple', options: optionsOf(['a', 'a']), answer: ['a'] })).toEqual([
      '0.options',
    ])
  })
})

test('an order names every option once', () => {
  const cases = ids.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: 1 })))
  fc.assert(
    fc.property(cases, ([names, answer]) => {
      const question = { ...asked, kind: 'order', options: optionsOf(names), answer }
      expect(pathsOf(question)).toEqual(answer.length === names.length ? [] : ['0.answer'])
    }),
  )
})

test('each gap has its answers', () => {
  const gaps = fc.array(fc.constantFrom('___', '____', ' and ', '__init__', '{ENTITY}'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 8 }), (words, lists) => {
      const question = {
        ...asked,
        kind: 'fill-in',
        prompt: words.join(' '),
        answer: Array.from({ length: lists }, () => ['owner']),
      }
      const wanted = words.filter((word) => word.startsWith('___')).length
      expect(pathsOf(question)).toEqual(wanted === lists ? [] : ['0.answer'])
    }),
  )
})

test('two questions of one id, and keys that nobody knows, are refused', () => {
  const question = { ...asked, kind: 'single', options: optionsOf(['a', 'b']), answer: ['a'] }
  expect(quiz.safeParse([question]).success).toBe(true)
  expect(quiz.safeParse([question, question]).success).toBe(false)
  expect(quiz.safeParse([{ ...question, points: 3 }]).success).toBe(false)
})
