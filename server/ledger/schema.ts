import * as z from 'zod'
import { eventKindNames } from './event-kinds'

const largest = 9_223_372_036_854_775_807n // of PostgreSQL's bigint
const position = z
  .string()
  .regex(/^\d{1,19}$/, 'A position is a whole number.')
  .refine((text) => BigInt(text) <= largest, 'There is no such position.')

export const pageInput = z.object({ before: position.nullish(), limit: z.number().int().min(1).max(100).default(30) })

export const event = z.object({
  id: z.uuid(),
  seq: position,
  kind: z.enum(eventKindNames),
  subjectType: z.string(),
  subjectId: z.uuid().nullable(),
  payload: z.record(z.string(), z.unknown()),
  occurredAt: z.iso.datetime(),
  localDay: z.string(),
  causeId: z.uuid().nullable(),
})

export const page = z.object({ events: z.array(event), nextBefore: position.nullable() })

export const liveInput = z.object({ lastEventId: position.nullish() })
