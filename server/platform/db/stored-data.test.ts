import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readStored, StoredDataError } from './stored-data'

const at = { table: 'skills', id: 'row-7', column: 'content' }
const lessons = z.strictObject({ modules: z.array(z.strictObject({ title: z.string().min(1) })) })
const shapes = z.union([
  z.strictObject({ all: z.array(z.union([z.strictObject({ n: z.number() }), z.strictObject({ text: z.string() })])) }),
  z.strictObject({ any: z.array(z.number()).min(1) }),
])

function problemOf(schema: z.ZodType, value: unknown): StoredDataError {
  try {
    readStored(schema, value, at)
  } catch (error) {
    if (error instanceof StoredDataError) return error
    throw error
  }
  throw new Error('It was read as if nothing were wrong with it')
}

test('what fits comes back as the schema has it', () => {
  const schema = z.strictObject({ body: z.string().default('') })
  expect(readStored(schema, {}, at)).toEqual({ body: '' })
})

describe('what does not fit is named by table, row and place', () => {
  test('inside of lists', () => {
    const problem = problemOf(lessons, { modules: [{ title: '' }] })
    expect(problem).toMatchObject({ table: 'skills', id: 'row-7', path: 'content.modules.0.title' })
    expect(problem.message).toMatch(/^skills row-7: content\.modules\.0\.title .*>=1/)
  })

  test('at the column itself', () => {
    expect(problemOf(lessons, null).path).toBe('content')
  })

  test('where a key is unknown, by its name', () => {
    const problem = problemOf(lessons, { modules: [{ title: 'x', tilte: 'y' }] })
    expect(problem.path).toBe('content.modules.0')
    expect(problem.message).toContain('"tilte"')
  })

  test.each([
    [{ any: [] }, 'content.any'],
    [{ any: [1, 'two'] }, 'content.any.1'],
    [{ all: [{ text: 7 }] }, 'content.all.0.text'],
    [{ all: [{ n: 1 }, { n: 'one' }] }, 'content.all.1.n'],
    [{ all: [], some: [] }, 'content'],
    [7, 'content'],
  ])('of several shapes, in the one that was meant: %j', (value, path) => {
    expect(problemOf(shapes, value).path).toBe(path)
  })
})

test('keys of any length make no message of any length', () => {
  const key = 'k'.repeat(100_000)
  const record = z.record(z.string(), z.number())
  expect(problemOf(record, { [key]: 'x' }).message.length).toBeLessThan(700)
  expect(problemOf(lessons, { modules: [], [key]: 'x' }).message.length).toBeLessThan(700)
})
