import type { Provenance } from '../../ai/ai'
import type { Services } from '../../platform/services'
import type { Runner } from '../../runner/create-runner'
import { matchAttempt } from '../exercises/match-attempt'
import type { Evidence } from './core/evidence'
import { evidenceOfFindings } from './core/evidence-of-findings'
import type { Worded } from './core/merge-words'
import type { Scores } from './core/score-evidence'
import { scoreReview } from './core/score-review'
import { writeReview } from './core/write-review'
import { findOwnAttempt, type OwnAttempt } from './find-own-attempt'
import { gatherEvidence, type ReviewStep } from './gather-evidence'
import { type Frame, readFrame } from './read-frame'
import { wordDrafted } from './word-drafted'

export type Drafted = {
  attempt: OwnAttempt
  evidence: Evidence
  overall: number
  scores: Scores
  bar: number
  worded: Worded
  provenance: Provenance
}

/** Of values that are tried by chance: the same for everybody, so that the same code meets the same ones tomorrow. */
export const reviewSeed = 1

type Options = {
  services: Pick<Services, 'db' | 'config' | 'ai'> & { runner: Pick<Runner, 'run' | 'inspect'> }
  userId: string
  submissionId: string
  onStep: (step: ReviewStep | 'writing') => void
  signal: AbortSignal
}

/** Everything that a review says, from what was handed in. Outside of any transaction, and changes nothing. */
export async function draftReview({ services, userId, submissionId, onStep, signal }: Options): Promise<Drafted> {
  const attempt = await findOwnAttempt(services.db.client, { userId, submissionId })
  const frame = await readFrame(services.db.client, attempt.exercise.course.id)
  const evidence = await evidenceOf({ services, attempt, frame, onStep, signal })
  const { bar, weights, words } = frame
  const scored = scoreReview({ evidence, weights })
  if (scored.overall === null) throw new Error(`there is nothing to judge in submission ${submissionId}`)
  onStep('writing')
  const { language, title } = attempt.exercise
  const written = writeReview({ evidence, scored, language, words, bar })
  const { worded, provenance } = await wordDrafted({
    ai: services.ai,
    userId,
    written,
    files: attempt.work.files ?? attempt.exercise.files,
    exercise: title,
    language,
    entity: words.entity,
    seed: reviewSeed,
    signal,
  })
  return { attempt, evidence, overall: scored.overall, scores: scored.axes, bar, worded, provenance }
}

type Gathering = Pick<Options, 'services' | 'onStep' | 'signal'> & { attempt: OwnAttempt; frame: Frame }

async function evidenceOf({ services, attempt, frame, onStep, signal }: Gathering): Promise<Evidence> {
  const { exercise, work, id, userId } = attempt
  const { form, flaws, language, tests, reviewTests, solution } = exercise
  if (form === 'diagnosis' || form === 'code_review') {
    onStep('comparing')
    return evidenceOfFindings(matchAttempt({ form, flaws, findings: work.findings ?? [] }))
  }
  if (language === null) throw new Error(`submission ${id} is in no language`)
  const gathered = await gatherEvidence({
    services,
    user: userId,
    language,
    files: work.files ?? [],
    tests,
    hidden: reviewTests,
    reference: solution,
    seed: reviewSeed,
    words: frame.domainWords,
    onStep,
    signal,
  })
  if (gathered.state === 'gathered') return gathered.evidence
  throw new Error(
    gathered.state === 'unreadable'
      ? `${gathered.path} of submission ${id} can't be read in line ${gathered.line}`
      : `the runner failed with submission ${id}`,
  )
}
