import type * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { sha256 } from '../../platform/digest'

/** A value for a JSON column: the compiler checks it when the schema changes, the schema when the row is made. */
export const asStored = <S extends z.ZodType>(schema: S, value: z.input<S>): z.output<S> => schema.parse(value)

export const builtInProvenance = (number: number) =>
  asStored(provenance, {
    engine: 'built-in',
    model: 'guildhall',
    promptVersion: '1',
    seed: number,
    inputHash: sha256(`input ${number}`),
  })
