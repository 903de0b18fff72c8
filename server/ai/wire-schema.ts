import * as z from 'zod'

/** The keywords that every endpoint with a strict mode takes. Lengths and ranges are among those that some refuse. */
const sent = new Set(['type', 'items', 'required', 'additionalProperties', 'enum', 'const', 'anyOf', 'description'])

/**
 * The shape of an answer as it is sent along with a question: a help for the model. What else the schema asks for is
 * checked here, when the answer comes.
 */
export const toWireSchema = (schema: z.ZodType): Record<string, unknown> =>
  plain(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', reused: 'inline' }))

function plain(schema: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      if (keyword === 'properties') return [[keyword, mapValues(value)]]
      return sent.has(keyword) ? [[keyword, plainValue(value)]] : []
    }),
  )
}

const mapValues = (properties: object) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, plainValue(schema)]))

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue)
  return typeof value === 'object' && value !== null ? plain(value) : value
}
