import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeQuiz, type Question, quizPasses, shareRight } from './grade-quiz'

const ids = ['a', 'b', 'c', 'd', 'e']
const options = ids.map((id) => ({ id }))
const said = { prompt: 'Which?', why: 'Because.' }
const single: Question = { ...said, id: 'one', kind: 'single', options, answer: ['b'] }
const multiple: Question = { ...said, id: 'many', kind: 'multiple', options, answer: ['a', 'c', 'e'] }
const order: Question = { ...said, id: 'order', kind: 'order', options, answer: ids }
const gaps: Question = {
  ...said,
  id: 'gaps',
  kind: 'fill-in',
  answer: [['#', 'a hash'], ['Déjà vu']],
  caseMatters: false,
}
const questions = [single, multiple, order, gaps]
const right = { one: ['b'], many: ['e', 'a', 'c'], order: ids, gaps: [' A  Hash', 'de\u0301ja\u0300 VU'] }

const anyGiven = fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 8 })
const anyAnswers = fc.dictionary(fc.constantFrom('one', 'many', 'order', 'gaps', 'other'), anyGiven)

describe('a quiz', () => {
  test('is worth all of it when everything is right, in whatever order options were ticked and however text is written', () => {
    expect(gradeQuiz({ questions, answers: right })).toMatchObject({ score: 100, outcome: 'passed' })
  })

  test('says of each question whether it is right, and why only where it is', () => {
    const { issues } = gradeQuiz({ questions, answers: { ...right, many: ['a'], gaps: ['#', 'no'] } })
    expect(issues.map(({ about, good, text }) => [about, good, text])).toEqual([
      ['one', true, 'Because.'],
      ['many', false, 'Some of it is right, and something is missing or too much.'],
      ['order', true, 'Because.'],
      ['gaps', false, '1 of 2 gaps are right.'],
    ])
  })

  test('has a score from 0 to 100, and passes exactly from the line on', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { score, outcome } = gradeQuiz({ questions, answers })
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        expect(outcome === 'passed').toBe(score >= quizPasses)
      }),
    )
  })

  test('is worth the same in whatever order its questions stand', () => {
    fc.assert(
      fc.property(anyAnswers, fc.shuffledSubarray(questions, { minLength: 4 }), (answers, shuffled) => {
        expect(gradeQuiz({ questions: shuffled, answers }).score).toBe(gradeQuiz({ questions, answers }).score)
      }),
    )
  })

  test('gets no worse by a wrong answer that is put right', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, { id }) => {
        const better = { ...answers, [id]: id in right ? right[id as keyof typeof right] : [] }
        expect(gradeQuiz({ questions, answers: better }).score).toBeGreaterThanOrEqual(
          gradeQuiz({ questions, answers }).score,
        )
      }),
    )
  })

  test('without questions is worth nothing', () => {
    expect(gradeQuiz({ questions: [], answers: {} })).toMatchObject({ score: 0, outcome: 'failed' })
  })
})

describe('one question', () => {
  test.each([
    [single, [], 0],
    [single, ['a', 'b'], 0],
    [multiple, ids, 1 / 3],
    [multiple, ['a', 'c'], 2 / 3],
    [multiple, ['b', 'd'], 0],
    [order, ['b', 'c', 'd', 'e', 'a'], 3 / 4],
    [order, [...ids].reverse(), 0],
    [order, ['a', 'b', 'c', 'd'], 0],
    [order, ['a', 'a', 'b', 'c', 'd'], 0],
    [gaps, ['#'], 1 / 2],
  ] as const)('%#', (question, given, share) => {
    expect(shareRight(question, given)).toBeCloseTo(share)
  })

  test('ticking everything is worth no more than what is right by more than half', () => {
    const all: Question = { ...multiple, answer: ['a', 'b'] }
    expect(shareRight(all, ids)).toBe(0)
  })

  test('tells letters apart only where it says so', () => {
    const strict: Question = { ...gaps, answer: [['Atom']], caseMatters: true }
    expect([shareRight(strict, ['Atom ']), shareRight(strict, ['atom'])]).toEqual([1, 0])
  })
})
