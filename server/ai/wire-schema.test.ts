import { expect, test } from 'vitest'
import * as z from 'zod'
import { refusedByStrictMode } from '../testing/strict-mode'
import { enrichModule } from './enrich-module/run'
import { extractVariables } from './extract-variables/run'
import { toWireSchema } from './wire-schema'

test.each([
  ['the words of a passion', extractVariables.answer?.schema],
  ['the opening of a module', enrichModule.answer?.schema ?? enrichModule.schema],
])('what is asked for is something that strict mode takes: %s', (_what, schema) => {
  if (schema === undefined) throw new Error('nothing is asked for')
  expect(refusedByStrictMode(toWireSchema(schema))).toBeNull()
})

test('lengths, ranges and patterns stay in the house; names of properties are no keywords', () => {
  const schema = z.strictObject({
    pattern: z.string().max(3).regex(/^a/),
    share: z.number().min(0).max(1).nullable(),
    list: z.array(z.enum(['one', 'two'])).max(2),
  })
  expect(toWireSchema(schema)).toEqual({
    type: 'object',
    properties: {
      pattern: { type: 'string' },
      share: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      list: { type: 'array', items: { type: 'string', enum: ['one', 'two'] } },
    },
    required: ['pattern', 'share', 'list'],
    additionalProperties: false,
  })
})

test.each<[string, z.ZodType]>([
  ['a tuple', z.strictObject({ span: z.tuple([z.int(), z.int()]) })],
  ['an optional property', z.strictObject({ note: z.string().optional() })],
  ['an open object', z.looseObject({ note: z.string() })],
  ['a list at the root', z.array(z.string())],
])('the fake one notices %s', (_what, schema) => {
  expect(refusedByStrictMode(z.toJSONSchema(schema))).not.toBeNull()
  expect(refusedByStrictMode(toWireSchema(schema))).not.toBeNull()
})
