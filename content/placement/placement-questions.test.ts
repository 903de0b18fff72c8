import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { placementConcepts } from './placement-question'
import { placementQuestions } from './placement-questions'

const textOf = ({ options, answer }: (typeof placementQuestions)[number]) =>
  options.find(({ id }) => id === answer)?.text ?? ''

test('ids are unique, and say what they are about', () => {
  expect(new Set(placementQuestions.map(({ id }) => id)).size).toBe(placementQuestions.length)
  expect(new Set(placementQuestions.map(({ prompt }) => prompt)).size).toBe(placementQuestions.length)
  for (const { id, concept } of placementQuestions) expect(id.split('-')[0]).toBe(concept.split('_')[0])
})

describe.each(placementConcepts.map((concept) => [concept] as const))('%s', (concept) => {
  const difficulties = placementQuestions
    .filter((question) => question.concept === concept)
    .map((one) => one.difficulty)

  test('gets harder from question to question', () => {
    expect(difficulties).toEqual(difficulties.toSorted())
    const step = difficulties.map((difficulty) => Math.sign(difficulty - 3))
    expect(step).toEqual(concept === 'basics' ? [-1, -1, -1] : [-1, 0, 0, 1])
  })
})

test('every question has four different options, one of which is the answer, and a reason', () => {
  for (const question of placementQuestions) {
    expect(
      question.options.map(({ id }) => id),
      question.id,
    ).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(question.options.map(({ text }) => text)).size, question.id).toBe(4)
    expect(textOf(question), question.id).not.toBe('')
    expect(question.why.length, question.id).toBeGreaterThan(40)
  }
})

describe('guessing does not help', () => {
  test('right answers stand in each place often enough', () => {
    for (const place of ['a', 'b', 'c', 'd']) {
      const share = placementQuestions.filter(({ answer }) => answer === place).length / placementQuestions.length
      expect(share, place).toBeGreaterThanOrEqual(0.15)
      expect(share, place).toBeLessThanOrEqual(0.35)
    }
  })

  test('the longest option is right no more often than by chance, nearly', () => {
    const longest = placementQuestions.filter((question) =>
      question.options.every(({ id, text }) => id === question.answer || text.length < textOf(question).length),
    )
    expect(longest.length / placementQuestions.length).toBeLessThan(0.4)
  })

  test('nor is one of the two longest', () => {
    const amongTwo = placementQuestions.filter((question) => {
      const longer = question.options.filter(({ text }) => text.length > textOf(question).length)
      return longer.length < 2
    })
    expect(amongTwo.length / placementQuestions.length).toBeLessThan(0.65)
  })
})

test('code in prompts is TypeScript that parses', () => {
  const blocks = placementQuestions.flatMap(({ prompt }) =>
    [...prompt.matchAll(/```ts\n(.*?)\n```/gs)].map(([, code = '']) => code),
  )
  expect(blocks.length).toBeGreaterThanOrEqual(7)
  for (const code of blocks) expect(ts.transpileModule(code, { reportDiagnostics: true }).diagnostics).toEqual([])
})

test('the answers about what a program does are what it does', () => {
  const withdraw = (balance: number, amount: number) => (amount <= 0 || amount > balance ? 'refused' : balance - amount)
  expect([0, 101, Number.NaN, -0.01].map((amount) => withdraw(100, amount))).toEqual([
    'refused',
    'refused',
    Number.NaN,
    'refused',
  ])
  const newestFirst = Array.from({ length: 30 }, (_, age) => age)
  const withThreeMore = [-3, -2, -1, ...newestFirst]
  expect(withThreeMore.slice(10, 20).filter((entry) => newestFirst.slice(0, 10).includes(entry))).toEqual([7, 8, 9])
})
