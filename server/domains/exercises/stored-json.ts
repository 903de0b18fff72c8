import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { exerciseParts, files, partId, span } from '../blueprints/exercise-parts'

/** By the id of the question: ids of options in the order given, or what was written into each gap. */
const answers = z
  .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.array(storedText(200)).max(10))
  .refine((all) => Object.keys(all).length <= 40, 'answers more than 40 questions')

const testResults = z
  .array(
    z.strictObject({
      name: storedWords(300),
      status: z.enum(['passed', 'failed', 'errored', 'timed_out', 'not_run']),
      message: storedText(4_000).default(''),
      durationMs: z.number().int().min(0).max(600_000).optional(),
    }),
  )
  .max(500)
  .refine((all) => areDistinct(all.map(({ name }) => name)), 'reports a test twice')

const feedback = z.strictObject({
  summary: storedText(2_000),
  issues: z
    .array(
      z.strictObject({
        kind: z.enum(['test', 'type', 'runtime', 'limit', 'flaw', 'answer']),
        text: storedWords(2_000),
        at: span.optional(),
      }),
    )
    .max(200)
    .default([]),
  /** What the program printed. */
  output: storedText(64_000).default(''),
})

const suggestions = z
  .array(z.strictObject({ kind: z.enum(['fix', 'next']), text: storedWords(1_000), at: span.optional() }))
  .max(50)

const hintsRevealed = z.array(partId).max(10).refine(areDistinct, 'names a hint twice')

export const exercisesJson = {
  'exercises.files': exerciseParts.files,
  'exercises.solution': exerciseParts.solution,
  'exercises.tests': exerciseParts.tests,
  'exercises.flaws': exerciseParts.flaws,
  'exercises.hints': exerciseParts.hints,
  'exercises.quiz': exerciseParts.quiz,
  'exercises.limits': exerciseParts.limits,
  'submissions.files': files.nullable(),
  'submissions.answers': answers.nullable(),
  'evaluations.test_results': testResults,
  'evaluations.feedback': feedback,
  'evaluations.suggestions': suggestions,
  'exercise_progress.hints_revealed': hintsRevealed,
}
