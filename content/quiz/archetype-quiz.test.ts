import { expect, test } from 'vitest'
import { archetypes } from '../archetypes/archetypes'
import { type ArchetypeQuestion, archetypeQuiz } from './archetype-quiz'

type Answer = ArchetypeQuestion['answers'][number]

/** Every way to answer all questions. */
const combinations = archetypeQuiz.reduce<Answer[][]>(
  (chosen, { answers }) => chosen.flatMap((before) => answers.map((answer) => [...before, answer])),
  [[]],
)

function winnerOf(answers: Answer[]) {
  const pointsOf = (slug: string) => answers.reduce((sum, { points }) => sum + (points[slug] ?? 0), 0)
  const most = Math.max(...archetypes.map(({ slug }) => pointsOf(slug)))
  return archetypes.find(({ slug }) => pointsOf(slug) === most)
}

test('asks six short questions with four answers each, each with an id and a text of its own', () => {
  expect(archetypeQuiz.map(({ answers }) => answers.length)).toEqual([4, 4, 4, 4, 4, 4])
  expect(new Set(archetypeQuiz.map(({ id }) => id)).size).toBe(6)
  for (const { id, answers } of archetypeQuiz) expect(new Set(answers.map((answer) => answer.id)).size, id).toBe(4)
  const texts = archetypeQuiz.flatMap(({ prompt, answers }) => [prompt, ...answers.map(({ text }) => text)])
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.filter((text) => text.length > 90)).toEqual([])
})

test('each answer belongs to one archetype, and is near two others', () => {
  const known = new Set(archetypes.map(({ slug }) => slug))
  for (const { points } of archetypeQuiz.flatMap(({ answers }) => answers)) {
    expect(Object.keys(points).filter((slug) => !known.has(slug))).toEqual([])
    expect(Object.values(points).toSorted()).toEqual([1, 2, 3])
  }
})

test('of all 4,096 ways to answer, every archetype wins at least 20, and none wins a tenth', () => {
  const winners = combinations.map((answers) => winnerOf(answers)?.slug)
  expect(winners).toHaveLength(4096)
  for (const { slug } of archetypes) {
    const wins = winners.filter((winner) => winner === slug).length
    expect(wins, slug).toBeGreaterThanOrEqual(20)
    expect(wins, slug).toBeLessThan(410)
  }
})

test('every room wins its share', () => {
  const winners = combinations.map((answers) => winnerOf(answers)?.metaCategory)
  for (const room of new Set(archetypes.map(({ metaCategory }) => metaCategory)))
    expect(winners.filter((winner) => winner === room).length, room).toBeGreaterThan(4096 / 16)
})

test('who always answers as an archetype would is told that archetype', () => {
  for (const { slug } of archetypes) {
    const answers = archetypeQuiz.flatMap((question) =>
      question.answers.toSorted((one, other) => (other.points[slug] ?? 0) - (one.points[slug] ?? 0)).slice(0, 1),
    )
    expect(winnerOf(answers)?.slug).toBe(slug)
  }
})
