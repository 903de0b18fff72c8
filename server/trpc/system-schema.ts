import * as z from 'zod'

const jsonSchema = z.record(z.string(), z.unknown())

/** One side of a procedure: as JSON Schema for programs, as a TypeScript type for people. */
const shape = z.object({ schema: jsonSchema, type: z.string() })

const procedure = z.object({
  path: z.string(),
  kind: z.enum(['query', 'mutation', 'subscription']),
  access: z.enum(['public', 'signed-in', 'instructor', 'admin']),
  summary: z.string(),
  scope: z.string().nullable(),
  forPrograms: z.boolean(),
  limits: z.array(
    z.object({ by: z.enum(['network', 'account']), burst: z.number().int(), perSeconds: z.number().int() }),
  ),
  example: z.unknown().optional(),
  input: shape.nullable(),
  output: shape,
})

const error = z.object({ code: z.string(), httpStatus: z.number().int(), meaning: z.string() })

export const description = z.object({ version: z.string(), procedures: z.array(procedure), errors: z.array(error) })

export const typesFile = z.object({ text: z.string() })
