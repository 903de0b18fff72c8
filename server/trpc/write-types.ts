import type { JsonSchema } from './describe-router'

type Schema = JsonSchema | boolean
/** Where a property's limits stand: beside it, to be read on a page, or above it, where an editor shows them. */
export type Remarks = 'beside' | 'above'

const longestLine = 90

/** The TypeScript type of a JSON schema, as far as zod's schemas go. What has no type of its own is `unknown`. */
export function writeType(schema: Schema, remarks: Remarks = 'beside', indent = ''): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  const inner = (part: Schema) => writeType(part, remarks, indent)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return union(schema.enum.map(literal))
  const options = schema.anyOf ?? schema.oneOf
  if (options !== undefined) return union(options.map(inner))
  if (schema.allOf !== undefined) return schema.allOf.map((part) => bracketed(part, inner(part))).join(' & ')
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => inner({ ...schema, type })))
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'number':
      return schema.type
    case 'integer':
      return 'number'
    case 'array':
      return writeArray(schema, inner)
    case 'object':
      return writeObject(schema, remarks, indent)
    case undefined:
      return schema.not === undefined ? 'unknown' : 'never'
  }
}

function writeArray({ items, prefixItems, readOnly }: JsonSchema, inner: (schema: Schema) => string): string {
  const prefix = readOnly === true ? 'readonly ' : ''
  if (prefixItems !== undefined) return `${prefix}[${prefixItems.map(inner).join(', ')}]`
  const item = Array.isArray(items) ? { anyOf: items.map(asSchema) } : (items ?? true)
  return `${prefix}${bracketed(item, inner(item))}[]`
}

function writeObject(schema: JsonSchema, remarks: Remarks, indent: string): string {
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return writeRecord(schema.additionalProperties, remarks, indent)
  const deeper = `${indent}  `
  const required = new Set(schema.required)
  const lines = properties.map(([name, property]) => {
    const type = `${propertyName(name)}${required.has(name) ? '' : '?'}: ${writeType(property, remarks, deeper)}`
    return { type, remark: remarkOn(asSchema(property)) }
  })
  const short = `{ ${lines.map(({ type }) => type).join('; ')} }`
  const fits =
    short.length + indent.length <= longestLine && !short.includes('\n') && lines.every(({ remark }) => remark === '')
  if (fits) return short
  return `{\n${lines.map((line) => withRemark(line, remarks, deeper)).join('\n')}\n${indent}}`
}

function writeRecord(values: Schema | undefined, remarks: Remarks, indent: string): string {
  if (values === false || values === undefined) return 'Record<string, never>'
  return `Record<string, ${writeType(values, remarks, indent)}>`
}

function withRemark({ type, remark }: { type: string; remark: string }, remarks: Remarks, indent: string): string {
  if (remark === '') return indent + type
  return remarks === 'above' ? `${indent}/** ${remark} */\n${indent}${type}` : `${indent}${type} // ${remark}`
}

const formats: Record<string, string> = {
  uuid: 'a UUID',
  'date-time': 'a time in UTC, ISO 8601',
  email: 'an e-mail address',
  uri: 'a web address',
}

/** What a type cannot say, in words: "1 to 100", "at most 20, each at most 60 characters". */
function remarkOn(schema: JsonSchema): string {
  const parts = [
    schema.description ?? '',
    formats[schema.format ?? ''] ?? '',
    schema.contentEncoding ?? '',
    schema.type === 'integer' ? 'whole' : '',
    range(schema.minimum, schema.maximum, ''),
    range(schema.minLength, schema.maxLength, ' characters'),
    range(schema.minItems, schema.maxItems, ' entries'),
    schema.default === undefined ? '' : `${JSON.stringify(schema.default)} when left out`,
  ].filter((part) => part !== '')
  const each = schema.items === undefined || Array.isArray(schema.items) ? '' : remarkOn(asSchema(schema.items))
  // Objects say what their parts are in lines of their own.
  if (each !== '') parts.push(`each ${each}`)
  const [only, ...others] = (schema.anyOf ?? []).filter((option) => option.type !== 'null')
  if (only !== undefined && others.length === 0) parts.push(remarkOn(only))
  return parts
    .filter((part) => part !== '')
    .join(', ')
    .replaceAll('*/', '* /')
}

/** zod bounds every whole number by what a double holds exactly; that is no limit of ours to speak of. */
function range(from: number | undefined, to: number | undefined, unit: string): string {
  const [min, max] = [from, to].map((bound) =>
    bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? undefined : bound,
  )
  if (min !== undefined && max !== undefined) return min === max ? `${min}${unit}` : `${min} to ${max}${unit}`
  if (max !== undefined) return `at most ${max}${unit}`
  return min === undefined || (min === 0 && unit !== '') ? '' : `at least ${min}${unit}`
}

const asSchema = (schema: Schema): JsonSchema => (typeof schema === 'boolean' ? {} : schema)
const literal = (value: unknown): string => (typeof value === 'string' ? quoted(value) : String(value))
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
const union = (types: string[]): string => [...new Set(types)].join(' | ') || 'never'
const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))

/** `A | B` and `readonly A[]` need them before `[]` and beside `&`. */
function bracketed(schema: Schema, type: string): string {
  if (type.startsWith('readonly ')) return `(${type})`
  const { anyOf, oneOf, allOf, enum: values, type: types } = asSchema(schema)
  const parts = anyOf ?? oneOf ?? allOf ?? values ?? types
  return Array.isArray(parts) && parts.length > 1 ? `(${type})` : type
}
