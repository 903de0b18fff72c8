import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { areDistinct, storedWords } from '../../platform/db/stored-text'
import { axis, span } from '../blueprints/exercise-parts'
import { evidence } from './parse-evidence'

const factId = z.string().min(1).max(80)

const remark = z.strictObject({
  axis,
  text: storedWords(2_000),
  lines: z.array(span).max(20).default([]),
  /** What was counted, and from where on it counts as too much or as enough: the limit of its fact. */
  measured: z.strictObject({ name: storedWords(100), value: z.number(), threshold: z.number().optional() }).optional(),
  /** Code that shows what is meant. */
  example: storedWords(4_000).optional(),
  /** The fact that it rests on. Reviews from before there were facts have none. */
  factId: factId.optional(),
  rule: storedWords(60).optional(),
  by: z.enum(['rules', 'model']).optional(),
})

/** Praise and blame without evidence help nobody. */
const proven = remark.refine(
  ({ lines, measured, factId: fact }) => lines.length > 0 || measured !== undefined || fact !== undefined,
  { path: ['lines'], message: 'says neither where it is nor what was measured' },
)

/** What to do next, and in one of them what it comes to as a whole. */
const suggestion = remark.extend({ axis: axis.optional(), isSummary: z.boolean().optional() })

export const reviewsJson = {
  'architecture_reviews.strengths': z.array(proven).max(300),
  'architecture_reviews.weaknesses': z.array(proven).max(300),
  'architecture_reviews.suggestions': z.array(suggestion).max(50),
  'architecture_reviews.provenance': provenance.nullable(),
  /** Empty: from before it was kept. */
  'architecture_reviews.evidence': z.union([evidence, z.strictObject({ version: z.undefined().optional() })]),
  'architecture_reviews.set_aside': z.array(factId).max(300).refine(areDistinct, 'sets a fact aside twice'),
}
