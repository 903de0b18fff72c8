import * as z from 'zod'

/** Each has a meaning in JSON Schema, and none in OpenAI's strict mode: a question that has one is answered with 400. */
const unknownThere =
  'prefixItems allOf oneOf not if then else dependentRequired dependentSchemas patternProperties propertyNames contains uniqueItems unevaluatedProperties unevaluatedItems minLength maxLength $ref'.split(
    ' ',
  )

const node = z.looseObject({
  type: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
})

/** Why OpenAI's strict mode would refuse this schema, or null. As much of it as matters here. */
export function refusedByStrictMode(schema: unknown): string | null {
  const root = node.safeParse(schema)
  return root.success && root.data.type === 'object' ? problemIn(schema, '$') : 'the root must be an object'
}

function problemIn(schema: unknown, place: string): string | null {
  const parsed = node.safeParse(schema)
  if (!parsed.success) return `${place} is no schema`
  const { type, properties = {}, required = [], items, anyOf, ...rest } = parsed.data
  const unknown = unknownThere.find((keyword) => Object.hasOwn(rest, keyword))
  if (unknown !== undefined) return `${place}: '${unknown}' is not permitted`
  if (type === undefined && anyOf === undefined && rest['const'] === undefined && rest['enum'] === undefined)
    return `${place} must have a type`
  if (type === 'object') {
    if (rest['additionalProperties'] !== false) return `${place}: 'additionalProperties' must be false`
    const optional = Object.keys(properties).find((name) => !required.includes(name))
    if (optional !== undefined) return `${place}: '${optional}' must be required`
  }
  if (type === 'array' && items === undefined) return `${place} must have items`
  const inside: [string, unknown][] = [
    ...Object.entries(properties),
    ...(items === undefined ? [] : [['items', items] satisfies [string, unknown]]),
    ...(anyOf ?? []).map((one, at): [string, unknown] => [`anyOf.${at}`, one]),
  ]
  for (const [name, inner] of inside) {
    const problem = problemIn(inner, `${place}.${name}`)
    if (problem !== null) return problem
  }
  return null
}
