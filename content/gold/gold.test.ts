import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { archetypes } from '../archetypes/archetypes'

const goldItem = z.strictObject({
  id: z.string().regex(/^g\d{3}$/),
  field: z.string().regex(/^[a-z]+$/),
  kind: z.enum(['short', 'plain', 'rambling', 'misspelt', 'several', 'other-language', 'odd']),
  archetype: z.string().nullable(),
  passion: z.string().min(3).max(900),
  variables: z.record(z.string(), z.string()),
  asked: z.array(z.string()),
})
type GoldItem = z.infer<typeof goldItem>

const read = (half: string) =>
  readFileSync(new URL(`./${half}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => goldItem.parse(JSON.parse(line)))

const tune = read('tune')
const report = read('report')
const all = [...tune, ...report]

const commonKeys = ['entity_primary', 'metric', 'container', 'action', 'actor']
const keysOf = new Map(archetypes.map(({ slug, variables }) => [slug, variables.map(({ key }) => key)]))

/** Said in other words: "how heavy" is its weight. */
const otherWords = new Map([['weight', 'how heavy']])

const tally = (items: GoldItem[], by: (item: GoldItem) => string) => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(by(item), (counts.get(by(item)) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => one.localeCompare(other))
}
const values = (item: GoldItem) => Object.values(item.variables)

test('is large enough, and every item has an id of its own and a text of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(160)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ passion }) => passion.toLowerCase())).size).toBe(all.length)
})

describe('the two halves', () => {
  test('have as much of each field, of each kind, and of texts with an archetype', () => {
    expect(tally(report, ({ field, kind }) => `${field} ${kind}`)).toEqual(
      tally(tune, ({ field, kind }) => `${field} ${kind}`),
    )
    expect(tally(report, ({ archetype }) => String(archetype))).toEqual(
      tally(tune, ({ archetype }) => String(archetype)),
    )
  })

  test('share no thing, so that nothing leaks from one into the other', () => {
    const known = new Set(tune.map(({ variables }) => variables['entity_primary']).filter((entity) => entity))
    expect(report.map(({ variables }) => variables['entity_primary']).filter((entity) => known.has(entity))).toEqual([])
  })
})

test('has something of every kind and every archetype, and more that is clear than not', () => {
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(goldItem.shape.kind.options))
  expect(new Set(all.map(({ archetype }) => archetype))).toEqual(new Set([...keysOf.keys(), null]))
  const clear = all.filter(({ variables }) => Object.keys(variables).length >= 3)
  expect(clear.length / all.length).toBeGreaterThanOrEqual(0.65)
})

test('each key of the archetype is there once, said or asked', () => {
  for (const item of all) {
    const keys = item.archetype === null ? commonKeys : keysOf.get(item.archetype)
    expect(keys, item.id).toBeDefined()
    expect([...Object.keys(item.variables), ...item.asked].toSorted(), item.id).toEqual(keys?.toSorted())
  }
})

test('values are clean: lower case, at most three words, no article, no possession, no two alike', () => {
  for (const item of all) {
    for (const value of values(item)) expect(value, item.id).toMatch(/^[\p{Ll}\d-]+( [\p{Ll}\d-]+){0,2}$/u)
    for (const value of values(item)) expect(value, item.id).not.toMatch(/^(a|an|the|my|our|old|rare|vintage|used)\b/)
    expect(new Set(values(item)).size, item.id).toBe(values(item).length)
  }
})

test('actions are verbs that say something', () => {
  const empty = ['like', 'love', 'enjoy', 'want', 'have', 'be', 'get', 'do', 'go', 'work', 'try']
  expect(all.map(({ variables }) => variables['action']).filter((action) => empty.includes(action ?? ''))).toEqual([])
})

test('the words of a value are in the text, but for spelling', () => {
  const stem = (word: string) => word.slice(0, Math.max(3, word.length - 2))
  const absent = all
    .filter(({ kind }) => kind !== 'misspelt')
    .flatMap((item) => values(item).map((value) => ({ id: item.id, value, text: item.passion.toLowerCase() })))
    .filter(({ value, text }) => !text.includes(otherWords.get(value) ?? stem(value)))
    .filter(({ value, text }) => !value.split(/[ -]/).every((word) => text.includes(stem(word))))
  expect(absent).toEqual([])
})

test('what stands in another language is asked, all of it', () => {
  for (const item of all.filter(({ kind }) => kind === 'other-language')) expect(item.variables, item.id).toEqual({})
})
