import * as z from 'zod'
import { axis } from '../../inspection/contract'

/** What is stored of the evidence of a review, and read again. */

export const place = z.strictObject({
  path: z.string().min(1).max(300),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
})

/** One thing that was found. Its id is the same in each review of the same work. */
const fact = z.strictObject({
  id: z.string().regex(/^[a-z0-9_.:-]{1,80}$/),
  axis,
  rule: z.string().regex(/^[a-z_]{2,60}$/),
  /** What was counted, how much of it there is, and from where on it costs. */
  measure: z.string().min(1).max(100),
  value: z.number(),
  limit: z.number(),
  /** A sentence that names the names of the code. Data of the learner's is in it: escape it. */
  text: z.string().min(1).max(600),
  places: z.array(place).max(20),
  /** How it was found: by reading, by running, or by comparing with the key of the exercise. */
  source: z.enum(['reading', 'tests', 'probes', 'growth', 'key']),
  /** Speaks for the work: worth a word, and no points are taken. */
  isGood: z.boolean(),
})

const counted = z.strictObject({ passed: z.number().int().min(0), total: z.number().int().min(0) })

export const evidence = z.strictObject({
  version: z.literal(1),
  facts: z.array(fact).max(300),
  /** What was looked at, so that an axis without evidence is told from one without fault. */
  statements: z.number().int().min(0),
  loops: z.number().int().min(0),
  tests: counted.nullable(),
  /** The hidden tests of the exercise. */
  hidden: counted.nullable(),
  /** Values that the tests don't have, with what the reference solution answers. */
  probes: counted.nullable(),
  /** Series of growing inputs: how many grow no faster than in the reference. */
  growth: counted.nullable(),
  /** Of a diagnosis or a code review: flaws of the key by axis. */
  key: z.partialRecord(axis, z.strictObject({ found: z.number(), total: z.number().int().positive() })).nullable(),
  /** Remarks at places where nothing is wrong. */
  imagined: z.number().int().min(0),
})
