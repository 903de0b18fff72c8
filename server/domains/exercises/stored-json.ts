import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { place, reasonKind, verdict } from '../../runner/contract'
import { exerciseParts, files, partId, span } from '../blueprints/exercise-parts'

/** By the id of the question: ids of options in the order given, or what was written into each gap. */
const answers = z
  .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.array(storedText(200)).max(10))
  .refine((all) => Object.keys(all).length <= 40, 'answers more than 40 questions')

/** Places that were marked, each with the name of what is wrong there or with words about it. */
const findings = z.array(span.safeExtend({ rule: partId.nullable(), text: storedText(2_000) })).max(60)

const storedPlace = place.extend({ path: storedText(300) })

const testResults = z
  .array(
    z.strictObject({
      name: storedWords(300),
      status: z.enum(['passed', 'failed', 'errored', 'timed_out', 'not_run']),
      message: storedText(4_000).default(''),
      durationMs: z.number().int().min(0).max(600_000).optional(),
      expected: storedText(4_000).nullable().default(null),
      actual: storedText(4_000).nullable().default(null),
      at: storedPlace.nullable().default(null),
      output: storedText(4_000).default(''),
      workUnits: z.number().int().min(0).default(0),
    }),
  )
  .max(500)
  .refine((all) => areDistinct(all.map(({ name }) => name)), 'reports a test twice')

/** What of a verdict stands in no other column. */
const ran = z.strictObject({
  version: verdict.shape.version,
  status: verdict.shape.status,
  reason: z.strictObject({ kind: reasonKind, text: storedText(2_000) }).nullable(),
  diagnostics: z
    .array(
      z.strictObject({
        path: storedText(300),
        line: z.number().int().positive(),
        column: z.number().int().positive(),
        code: storedText(60),
        message: storedText(2_000),
      }),
    )
    .max(100),
  outputCut: z.boolean(),
  workUnits: z.number().int().min(0),
  memoryBytes: z.number().int().min(0),
  ms: z.number().int().min(0),
})

const feedback = z.strictObject({
  summary: storedText(3_000),
  issues: z
    .array(
      z.strictObject({
        kind: z.enum(['test', 'type', 'runtime', 'limit', 'flaw', 'answer', 'metric']),
        text: storedWords(3_000),
        at: z
          .strictObject({ path: storedText(300), from: z.number().int().min(1), to: z.number().int().min(1) })
          .nullable()
          .default(null),
        good: z.boolean().default(false),
        about: storedText(100).nullable().default(null),
      }),
    )
    .max(200)
    .default([]),
  /** What the program printed. */
  output: storedText(64_000).default(''),
  ran: ran.nullable().default(null),
  metrics: z
    .array(z.strictObject({ name: partId, before: z.number(), after: z.number(), isBetter: z.boolean() }))
    .max(10)
    .default([]),
  /** What this attempt brought, once. */
  earned: z
    .strictObject({
      xp: z.number().int().min(0),
      completedModule: z.boolean(),
      opened: z.array(z.strictObject({ concept: partId, title: storedText(300) })).max(60),
    })
    .nullable()
    .default(null),
})

const suggestions = z
  .array(z.strictObject({ kind: z.enum(['fix', 'next']), text: storedWords(1_000), at: span.optional() }))
  .max(50)

const hintsRevealed = z.array(partId).max(10).refine(areDistinct, 'names a hint twice')

export const exercisesJson = {
  'exercises.files': exerciseParts.files,
  'exercises.solution': exerciseParts.solution,
  'exercises.tests': exerciseParts.tests,
  'exercises.review_tests': exerciseParts.reviewTests,
  'exercises.flaws': exerciseParts.flaws,
  'exercises.hints': exerciseParts.hints,
  'exercises.quiz': exerciseParts.quiz,
  'exercises.limits': exerciseParts.limits,
  'exercises.metrics': exerciseParts.metrics,
  'submissions.files': files.nullable(),
  'submissions.answers': answers.nullable(),
  'submissions.findings': findings.nullable(),
  'exercise_drafts.files': files.nullable(),
  'exercise_drafts.answers': answers.nullable(),
  'exercise_drafts.findings': findings.nullable(),
  'evaluations.test_results': testResults,
  'evaluations.feedback': feedback,
  'evaluations.suggestions': suggestions,
  'exercise_progress.hints_revealed': hintsRevealed,
}
