import type * as schema from '#server/domains/exercises/schema'
import type { Workbench } from './exercise-types'
import { changesBetween } from './file-changes'
import { presentGiven } from './present-given.server'
import { presentAttempt } from './present-result'
import { shapeOf } from './work-fields'

type PastAttempt = (typeof schema.attemptWork)['_output']

/** What was handed in, what it came to, and what had changed since the time before. */
export function presentPastAttempt({ workbench, past }: { workbench: Workbench; past: PastAttempt }) {
  const { slug, title, course, module, files } = workbench
  const before = past.before?.work.files ?? files
  return {
    exercise: { slug, title, course, module },
    number: past.attempt.number,
    /** What passed is reviewed, but for quizzes. */
    isReviewed: past.attempt.status === 'passed' && shapeOf(workbench.form) !== 'answers',
    result: presentAttempt(past.attempt),
    /** The number of the attempt that the changes are against; null: the files to begin with. */
    against: past.before?.number ?? null,
    changes: past.work.files === undefined ? null : changesBetween(before, past.work.files),
    given: presentGiven(workbench, past.work),
  }
}
