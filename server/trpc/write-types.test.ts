import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { writeType } from './write-types'

const written = (schema: z.ZodType, io: 'input' | 'output' = 'input') =>
  writeType(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))

test.each<[string, z.ZodType, string]>([
  ['text', z.string(), 'string'],
  ['a number', z.number(), 'number'],
  ['a whole number', z.number().int(), 'number'],
  ['yes or no', z.boolean(), 'boolean'],
  ['nothing', z.null(), 'null'],
  ['anything', z.unknown(), 'unknown'],
  ['never', z.never(), 'never'],
  ['one word', z.literal('joined'), "'joined'"],
  ['a quote', z.literal('it\'s "so" \\ here'), `'it\\'s "so" \\\\ here'`],
  ['some words', z.enum(['learner', 'admin']), "'learner' | 'admin'"],
  ['maybe', z.string().nullable(), 'string | null'],
  ['maybe not', z.string().nullish(), 'string | null'],
  ['either', z.union([z.string(), z.number()]), 'string | number'],
  ['a list', z.array(z.string()), 'string[]'],
  ['a list of either', z.array(z.string().nullable()), '(string | null)[]'],
  ['a list of words', z.array(z.enum(['a', 'b'])), "('a' | 'b')[]"],
  ['a list of things', z.array(z.object({ id: z.string() })), '{ id: string }[]'],
  ['a pair', z.tuple([z.string(), z.number()]), '[string, number]'],
  ['a pair that stays', z.tuple([z.string(), z.number()]).readonly(), 'readonly [string, number]'],
  ['a list of such pairs', z.array(z.tuple([z.string(), z.null()]).readonly()), '(readonly [string, null])[]'],
  ['a thing', z.object({ id: z.string(), at: z.string().optional() }), '{ id: string; at?: string }'],
  ['no thing', z.object({}), 'Record<string, never>'],
  ['odd names', z.object({ 'user-id': z.string() }), "{ 'user-id': string }"],
  ['by name', z.record(z.string(), z.number()), 'Record<string, number>'],
  ['what has no schema', z.custom<Date>(), 'unknown'],
])('%s', (_what, schema, type) => {
  expect(written(schema)).toBe(type)
})

test('what a value becomes on the way in is typed by what is sent, on the way out by what comes', () => {
  const schema = z.object({ limit: z.number().default(30) })
  expect(written(schema, 'input')).toBe('{\n  limit?: number // 30 when left out\n}')
  expect(written(schema, 'output')).toBe('{\n  limit: number // 30 when left out\n}')
})

describe('what a type cannot say', () => {
  const remark = (schema: z.ZodType) => / \/\/ (.*)\n/.exec(written(z.object({ it: schema })))?.[1]

  test.each<[string, z.ZodType]>([
    ['a UUID', z.uuid()],
    ['a time in UTC, ISO 8601', z.iso.datetime().nullable()],
    ['at most 5 characters', z.string().max(5)],
    ['1 to 5 characters', z.string().min(1).max(5)],
    ['5 characters', z.string().min(5).max(5)],
    ['whole', z.number().int()],
    ['whole, 1 to 100', z.number().int().min(1).max(100)],
    ['at least 0', z.number().min(0)],
    ['at most 20 entries, each at most 60 characters', z.array(z.string().max(60)).max(20)],
    ['as in a book', z.string().describe('as in a book')],
    ['ends * / early', z.string().describe('ends */ early')],
  ])('%s', (words, schema) => {
    expect(remark(schema)).toBe(words)
  })

  test('nothing, where there is nothing', () => {
    expect(remark(z.string())).toBeUndefined()
  })

  test('stands above for an editor', () => {
    const schema = z.toJSONSchema(z.object({ who: z.object({ id: z.uuid() }) }))
    expect(writeType(schema, 'above')).toBe('{\n  who: {\n    /** a UUID */\n    id: string\n  }\n}')
  })
})

test('what has to be both, either of it a choice', () => {
  const either = { anyOf: [{ type: 'string' as const }, { type: 'null' as const }] }
  expect(writeType({ allOf: [either, { type: 'string' }] })).toBe('(string | null) & string')
})

test('what is long gets a line each', () => {
  const names = ['generations', 'architecture', 'foundations', 'cornerstone', 'balustrades']
  const schema = z.object(Object.fromEntries(names.map((name) => [name, z.string()])))
  expect(written(schema)).toBe(`{\n${names.map((name) => `  ${name}: string`).join('\n')}\n}`)
})
