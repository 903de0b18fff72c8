import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostQuestions, type PlacementAnswer, placeLearner } from './place-learner'

const concepts = [
  { concept: 'a', needs: [] },
  { concept: 'b', needs: ['a'] },
  { concept: 'c', needs: ['a'] },
  { concept: 'd', needs: ['b', 'c'] },
  { concept: 'e', needs: ['c'] },
  { concept: 'f', needs: ['d', 'e'] },
]
const questions = concepts.flatMap(({ concept }) =>
  [1, 3, 3, 5].map((difficulty, at) => ({ id: `${concept}-${at}`, concept, difficulty })),
)
const levels = ['beginner', 'intermediate', 'advanced', 'expert'] as const
type Level = (typeof levels)[number]

/** Asks to the end; `knows` answers. */
function sit(
  level: Level,
  seed: number,
  knows: (question: { id: string; concept: string; difficulty: number }) => boolean | null,
) {
  const answers: PlacementAnswer[] = []
  for (;;) {
    const { next, known } = placeLearner({ questions, concepts, level, answers, seed })
    if (next === null) return { known, asked: answers.map(({ question }) => question), answers }
    answers.push({ question: next.id, isRight: knows(next) })
    if (answers.length > 20) throw new Error('it does not end')
  }
}

const anyLevel = fc.constantFrom(...levels)
const replies = fc.func(fc.option(fc.boolean()))

describe('whatever is answered', () => {
  test('it ends after eight questions at most, and asks none twice', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer(), replies, (level, seed, reply) => {
        const { asked } = sit(level, seed, ({ id }) => reply(id))
        expect(asked.length).toBeLessThanOrEqual(mostQuestions)
        expect(new Set(asked).size).toBe(asked.length)
      }),
    )
  })

  test('what is known stands on what is known, and on a right answer to its hardest question', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer(), replies, (level, seed, reply) => {
        const { known, answers } = sit(level, seed, ({ id }) => reply(id))
        for (const { concept, needs } of concepts.filter((one) => known.includes(one.concept))) {
          expect(needs.every((need) => known.includes(need))).toBe(true)
          expect(answers).toContainEqual({ question: `${concept}-3`, isRight: true })
        }
      }),
    )
  })

  test('knowing more never shows less', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer(), fc.subarray(concepts), (level, seed, some) => {
        const fewer = sit(level, seed, ({ concept }) => some.some((one) => one.concept === concept)).known
        const all = sit(level, seed, () => true).known
        expect(fewer.every((concept) => all.includes(concept))).toBe(true)
      }),
    )
  })
})

test('"I don\'t know" to the first question is the end of it', () => {
  for (const level of levels) {
    const { known, asked } = sit(level, 1, () => null)
    expect(known).toEqual([])
    expect(asked).toHaveLength(1)
  }
})

test('an expert can show everything, a beginner who knows it all comes nearly as far', () => {
  expect(sit('expert', 1, () => true).known).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(sit('beginner', 1, () => true).known).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('an answer to another question than the one asked counts nothing', () => {
  const answers = [{ question: 'f-3', isRight: true }]
  expect(placeLearner({ questions, concepts, level: 'expert', answers, seed: 0 })).toMatchObject({
    next: { concept: 'a' },
    known: [],
  })
})
