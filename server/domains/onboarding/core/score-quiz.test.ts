import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreQuiz } from './score-quiz'

const order = ['maker', 'seller', 'keeper']
const points = fc.record({ maker: fc.nat(3), seller: fc.nat(3), keeper: fc.nat(3) })
const questions = fc
  .array(fc.array(points, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map((answers, at) => ({
      id: `q${at}`,
      prompt: '?',
      answers: answers.map((each, index) => ({ id: `a${index}`, text: `answer ${at} ${index}`, points: each })),
    })),
  )

test('who wins has the most points, and the reasons are answers that gave some', () => {
  fc.assert(
    fc.property(questions, fc.array(fc.nat(4)), (all, choices) => {
      const answers = Object.fromEntries(choices.slice(0, all.length).map((choice, at) => [`q${at}`, `a${choice}`]))
      const given = all.flatMap(({ id, answers: options }) => options.find((one) => one.id === answers[id]) ?? [])
      const sum = (name: 'maker' | 'seller' | 'keeper') => given.reduce((total, one) => total + one.points[name], 0)
      const result = scoreQuiz(all, answers, order)
      const most = Math.max(sum('maker'), sum('seller'), sum('keeper'))
      if (given.length === 0 || most === 0) {
        expect(result).toBeNull()
        return
      }
      const winners = (['maker', 'seller', 'keeper'] as const).filter((name) => sum(name) === most)
      expect(result?.archetype).toBe(winners[0])
      expect(result?.because.length).toBeGreaterThan(0)
      expect(result?.because.every((text) => given.some((one) => one.text === text))).toBe(true)
    }),
  )
})

test('answers to questions that are not there count nothing', () => {
  const question = { id: 'a', prompt: '?', answers: [{ id: 'x', text: 'X', points: { maker: 1 } }] }
  expect(scoreQuiz([question], { toString: 'x', b: 'x', a: 'y' }, order)).toBeNull()
})
