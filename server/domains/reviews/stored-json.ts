import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { storedWords } from '../../platform/db/stored-text'
import { axis, span } from '../blueprints/exercise-parts'

const remark = z.strictObject({
  axis,
  text: storedWords(2_000),
  lines: z.array(span).max(20).default([]),
  /** What was counted, and from where on it counts as too much or as enough. */
  measured: z.strictObject({ name: storedWords(100), value: z.number(), threshold: z.number().optional() }).optional(),
  /** Code that shows what is meant. */
  example: storedWords(4_000).optional(),
})

/** Praise and blame without evidence help nobody. */
const proven = remark.refine(({ lines, measured }) => lines.length > 0 || measured !== undefined, {
  path: ['lines'],
  message: 'says neither where it is nor what was measured',
})

export const reviewsJson = {
  'architecture_reviews.strengths': z.array(proven).max(50),
  'architecture_reviews.weaknesses': z.array(proven).max(50),
  'architecture_reviews.suggestions': z.array(remark).max(50),
  'architecture_reviews.provenance': provenance.nullable(),
}
