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

/** What one knows, and what another knows who knows all of that. */
const nested = fc
  .subarray(concepts)
  .chain((more) => fc.subarray(more).map((some): [typeof concepts, typeof concepts] => [some, more]))
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
      fc.property(anyLevel, fc.integer(), nested, (level, seed, [some, more]) => {
        const shown = (own: typeof concepts) =>
          sit(level, seed, ({ concept }) => own.some((one) => one.concept === concept)).known
        expect(shown(more)).toEqual(expect.arrayContaining(shown(some)))
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

test('whoever knows it all can show it all, expert or beginner', () => {
  expect(sit('expert', 1, () => true).known).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(sit('beginner', 1, () => true).known).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('an answer to another question than the one asked counts nothing', () => {
  const answers = [{ question: 'f-3', isRight: true }]
  expect(placeLearner({ questions, concepts, level: 'expert', answers, seed: 0 })).toMatchObject({
    next: { concept: 'a' },
    known: [],
    asked: 0,
  })
  const stale = [{ question: 'a-3', isRight: true }, ...answers]
  expect(placeLearner({ questions, concepts, level: 'expert', answers: stale, seed: 0 })).toMatchObject({
    next: { concept: 'b' },
    known: ['a'],
    asked: 1,
  })
})

test('every question is asked of somebody; who sits it again begins with another', () => {
  const sat = [0, 1, 2].map((seed) => sit('beginner', seed, () => true).asked)
  const unsure = ['beginner', 'intermediate'] as const
  const asked = unsure.flatMap((level) =>
    [0, 1, 2].flatMap((seed) => concepts.flatMap(({ concept }) => askedAbout(concept, level, seed))),
  )
  expect(new Set(sat.map(([first]) => first)).size).toBe(3)
  expect(new Set(asked)).toEqual(new Set(questions.map(({ id }) => id)))
})

/** Of a blueprint that teaches nothing else. */
function askedAbout(concept: string, level: Level, seed: number): string[] {
  const first = placeLearner({ questions, concepts: [{ concept, needs: [] }], level, answers: [], seed }).next
  if (first === null) return []
  const answers = [{ question: first.id, isRight: true }]
  const second = placeLearner({ questions, concepts: [{ concept, needs: [] }], level, answers, seed }).next
  return second === null ? [first.id] : [first.id, second.id]
}
