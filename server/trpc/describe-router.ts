import * as z from 'zod'
import type { Access, Meta } from './init'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** A procedure as plain data: what the developers' pages and the types file are made from. */
export type ProcedureDescription = {
  path: string
  kind: 'query' | 'mutation' | 'subscription'
  access: Access
  summary: string
  /** What a token has to be allowed; null where none helps, or none is needed. */
  scope: string | null
  /** A program can call it: with that scope, or because anybody may. */
  forPrograms: boolean
  limits: { by: 'network' | 'account'; burst: number; perSeconds: number }[]
  /** An input that works; undefined where there is no input or nobody wrote one. */
  example: unknown
  input: JsonSchema | null
  /** Of a subscription: of one event. */
  output: JsonSchema
}

/** Takes `router._def.procedures`, in which tRPC keeps every procedure under its whole path. */
export function describeRouter(procedures: Record<string, unknown>): ProcedureDescription[] {
  return Object.entries(procedures).map(([path, procedure]) => describeProcedure(path, definitionOf(path, procedure)))
}

function describeProcedure(path: string, { type, meta, inputs, output }: Definition): ProcedureDescription {
  const { access, summary, scope, limits = [], example, yields } = meta
  return {
    path,
    kind: type,
    access,
    summary,
    scope,
    forPrograms: access === 'public' || scope !== null,
    limits: limits.map(({ by, limit }) => ({ by, burst: limit.burst, perSeconds: limit.perSeconds })),
    example,
    input: inputSchema(path, inputs),
    output: jsonSchema(path, type === 'subscription' ? yields : output, 'output'),
  }
}

function inputSchema(path: string, inputs: unknown[]): JsonSchema | null {
  const schemas = inputs.map((input) => jsonSchema(path, input, 'input'))
  const [first = null] = schemas
  return schemas.length > 1 ? { allOf: schemas } : first
}

/** `unrepresentable: 'any'`: a refinement or a transformation has no place in JSON Schema, and the rest still says much. */
function jsonSchema(path: string, schema: unknown, io: 'input' | 'output'): JsonSchema {
  if (!(schema instanceof z.ZodType)) throw new Error(`${path} has no zod schema for its ${io}`)
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', cycles: 'throw' })
  return rest
}

type Definition = { type: ProcedureDescription['kind']; meta: Meta; inputs: unknown[]; output?: unknown }

/** tRPC hides these from its types ("not inferrable"), but they are there and documented, so they are looked at before use. */
function definitionOf(path: string, procedure: unknown): Definition {
  const definition = isRecord(procedure) ? procedure['_def'] : undefined
  if (!isDefinition(definition)) throw new Error(`${path} is no procedure made on the ladder`)
  return definition
}

function isDefinition(value: unknown): value is Definition {
  return isRecord(value) && isRecord(value['meta']) && 'access' in value['meta'] && Array.isArray(value['inputs'])
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null
