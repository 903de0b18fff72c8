import * as z from 'zod'
import { axis } from '../../inspection/contract'
import { storedText } from '../../platform/db/stored-text'
import { place } from './parse-evidence'

const path = z.string().min(1).max(300)
const codeFile = z.object({ path, text: z.string() })
const points = z.number().int().min(0).max(100)
const moment = z.iso.datetime()

export const submissionInput = z.object({ submissionId: z.uuid() })
export const disputeInput = z.object({
  submissionId: z.uuid(),
  factId: z.string().min(1).max(80),
  reason: storedText(2_000).min(10, 'Say in a sentence or two what is wrong with it.'),
})
export const decideInput = z.object({
  disputeId: z.uuid(),
  /** Upheld: the learner is right, and what was found is set aside. */
  isUpheld: z.boolean(),
  decision: storedText(2_000).min(10, 'Say in a sentence or two why. The learner reads it.'),
})
export const disputeIdInput = z.object({ disputeId: z.uuid() })

export const disputed = z.object({ id: z.uuid() })
export const decided = z.object({ ok: z.literal(true) })

/** In the order in which they are done. */
export const reviewStep = z.enum(['waiting', 'reading', 'running', 'comparing', 'writing', 'done', 'failed'])

/** How far a review is; it is there when `state` is `done`. */
export const progress = z.object({
  state: z.enum(['none', 'pending', 'done', 'failed']),
  step: reviewStep,
  /** Where it may not be asked for: why not, and what to do. */
  refusal: z.string().nullable(),
})

export const measured = z.object({ name: z.string(), value: z.number(), limit: z.number() })

const dispute = z.object({
  id: z.uuid(),
  status: z.enum(['open', 'upheld', 'overruled']),
  reason: z.string(),
  createdAt: moment,
  decision: z.string().nullable(),
  decidedAt: moment.nullable(),
})

/** One remark. `fact` is what it rests on; a model's remark has one as well. */
export const remark = z.object({
  factId: z.string(),
  kind: z.enum(['strength', 'weakness']),
  axis,
  rule: z.string(),
  /** What the rule is called, and why there is one. */
  name: z.string(),
  why: z.string(),
  text: z.string(),
  places: z.array(place),
  measured: measured.nullable(),
  /** The better way, in the learner's own domain words. */
  example: z.string().nullable(),
  /** What it costs on its axis, of 100. */
  cost: z.number().min(0),
  by: z.enum(['rules', 'model']),
  dispute: dispute.nullable(),
})

const scores = z.object({
  code_sense: points.nullable(),
  efficiency: points.nullable(),
  edge_cases: points.nullable(),
  taste: points.nullable(),
})

/** "Why this score", down to what was counted. */
export const axisAccount = z.object({
  axis,
  /** null: not judged, because nothing could be found out about it. */
  score: points.nullable(),
  /** What was looked at, in a sentence. */
  basis: z.string(),
  /** Each step from 100 downwards. */
  steps: z.array(z.object({ factId: z.string(), text: z.string(), cost: z.number().min(0), isSetAside: z.boolean() })),
})

export const review = z.object({
  id: z.uuid(),
  rubricVersion: z.number().int().min(1),
  overall: points,
  scores,
  accounts: z.array(axisAccount),
  isPassed: z.boolean(),
  bar: points,
  summary: z.string(),
  remarks: z.array(remark),
  next: z.array(z.object({ text: z.string(), factId: z.string().nullable() })),
  reviewedAt: moment,
  /** Who wrote the words. The points never come from a model. */
  writtenBy: z.object({
    engine: z.enum(['built-in', 'openai']),
    model: z.string().nullable(),
    notice: z.string().nullable(),
  }),
})

/** The review of one attempt with the code that it is about. */
export const reviewPage = z.object({
  exercise: z.object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    language: z.string().nullable(),
    form: z.string(),
  }),
  module: z.object({ concept: z.string(), title: z.string() }),
  course: z.object({ id: z.uuid(), title: z.string() }),
  submissionId: z.uuid(),
  number: z.number().int(),
  submittedAt: moment,
  progress,
  review: review.nullable(),
  files: z.array(codeFile),
  /** The reviews of earlier attempts, the newest first. */
  earlier: z.array(
    z.object({ submissionId: z.uuid(), number: z.number().int(), overall: points, scores, reviewedAt: moment }),
  ),
  /** Against the review before this one. */
  change: z
    .object({
      number: z.number().int(),
      overall: z.number().int(),
      axes: z.array(z.object({ axis, before: points.nullable(), after: points.nullable() })),
      /** What was remarked then and is not any more; what is new. */
      gone: z.array(z.object({ name: z.string(), text: z.string(), axis })),
      added: z.array(z.object({ name: z.string(), text: z.string(), axis })),
    })
    .nullable(),
})

/** For whoever decides: the author of the blueprint or an admin. */
export const disputeList = z.object({
  open: z.number().int(),
  disputes: z.array(
    z.object({
      id: z.uuid(),
      status: z.enum(['open', 'upheld', 'overruled']),
      exercise: z.string(),
      blueprint: z.string(),
      rule: z.string(),
      ruleName: z.string(),
      axis,
      reason: z.string(),
      createdAt: moment,
      decidedAt: moment.nullable(),
    }),
  ),
})

export const disputePage = z.object({
  id: z.uuid(),
  status: z.enum(['open', 'upheld', 'overruled']),
  reason: z.string(),
  createdAt: moment,
  decision: z.string().nullable(),
  decidedAt: moment.nullable(),
  decidedBy: z.string().nullable(),
  /** The learner's display name. */
  by: z.string(),
  exercise: z.object({ title: z.string(), language: z.string().nullable() }),
  blueprint: z.string(),
  files: z.array(codeFile),
  review,
  factId: z.string(),
})

/** Rubric drift: how reviews of a blueprint's exercises fall out. Groups of fewer than five people are left out. */
export const drift = z.object({
  blueprints: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      exercises: z.array(
        z.object({
          slug: z.string(),
          title: z.string(),
          people: z.number().int(),
          reviews: z.number().int(),
          passed: z.number().int(),
          /** Quarters of the points of each axis: lowest, lower quarter, middle, upper quarter, highest; null: too few were judged. */
          axes: z.array(z.object({ axis, quarters: z.array(z.number()).length(5).nullable() })),
          disputes: z.object({ open: z.number().int(), upheld: z.number().int(), overruled: z.number().int() }),
        }),
      ),
      /** Most often disputed first; of at least five people together. */
      rules: z.array(
        z.object({
          rule: z.string(),
          name: z.string(),
          remarks: z.number().int(),
          disputes: z.number().int(),
          upheld: z.number().int(),
        }),
      ),
      /** Exercises that too few people have been reviewed at. */
      hidden: z.number().int(),
    }),
  ),
})
