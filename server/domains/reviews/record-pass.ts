import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import type { OwnExercise } from '../exercises/find-own-exercise'
import { zoneOf } from '../exercises/read-zone'
import type { Scores } from './core/score-evidence'

type Passing = {
  services: Pick<Services, 'ledger'>
  tx: Tx
  after: AfterCommit
  userId: string
  exercise: OwnExercise
  overall: number
  scores: Scores
  now: Date
}

/** Once for each exercise, at the first review that is good enough. */
export async function recordPass({ services, tx, after, userId, exercise, overall, scores, now }: Passing) {
  await services.ledger.record(tx, after, {
    userId,
    subjectType: 'exercise',
    subjectId: exercise.id,
    occurredAt: now,
    timeZone: await zoneOf(tx, userId),
    kind: 'passed_review',
    payload: {
      title: exercise.title,
      course: exercise.course.title,
      concept: exercise.module.conceptSlug,
      exerciseKind: exercise.kind,
      overall,
      axes: scores,
    },
    key: `exercise:${exercise.id}:passed_review`,
  })
}
