import * as z from 'zod'
import { storedText } from '../../platform/db/stored-text'
import { runProgress, verdict } from '../../runner/contract'
import { partId } from '../blueprints/exercise-parts'

const path = z.string().min(1).max(120)
const codeFile = z.object({ path, text: z.string() })
const moment = z.iso.datetime().nullable()
const key = storedText(100).min(1, 'Send a key of your own.')
const kind = z.enum(['coding', 'quiz', 'project', 'review', 'code_review', 'refactor', 'build', 'diagnosis'])
const status = z.enum(['pending', 'passed', 'failed', 'needs_review'])
const line = z.number().int().min(1).max(100_000)

export const exerciseInput = z.object({ exerciseId: z.uuid() })

/** Sizes are refused by the use case, in words that say what to do. */
const files = z.array(codeFile).max(100)

/** By the id of the question: ids of options in the order given, or what was written into each gap. */
const quizAnswers = z
  .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.array(storedText(200)).max(10))
  .refine((all) => Object.keys(all).length <= 40, 'Answer at most 40 questions.')

/** A place that was marked, with the name of what is wrong there (diagnosis) or with words of one's own (code_review). */
const finding = z
  .object({
    path,
    from: line,
    to: line,
    rule: partId.nullable().default(null),
    text: storedText(2_000).default(''),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' })
const findings = z.array(finding).max(60)

/** What somebody hands in: files for code, answers for a quiz, findings for a diagnosis or a code review. */
export const work = z.object({
  files: files.optional(),
  answers: quizAnswers.optional(),
  findings: findings.optional(),
})

export const runInput = exerciseInput.extend({
  files,
  /** Names this run for `exercises.follow`. */
  key: key.optional(),
})
export const submitInput = work.extend({
  exerciseId: z.uuid(),
  /** The same key twice is the same attempt, and has the same answer. */
  submissionKey: key,
})
export const followInput = z.object({ key })
/** For a page that lost the answer on its way. */
export const submissionInput = z.union([z.object({ submissionId: z.uuid() }), z.object({ submissionKey: key })])
export const followed = runProgress

const hint = z.object({ id: z.string(), text: z.string(), penalty: z.number().int() })

const issue = z.object({
  kind: z.enum(['test', 'type', 'runtime', 'limit', 'flaw', 'answer', 'metric']),
  text: z.string(),
  at: z.object({ path, from: line, to: line }).nullable(),
  /** Whether it speaks for the work: a flaw that was found, an answer that is right. */
  good: z.boolean(),
  /** The id of the question, the number of the finding (from 0) or the name of the metric that it is about. */
  about: z.string().nullable(),
})

/** One attempt with what was found out about it. `evaluation` is null while it is still being looked at. */
export const attempt = z.object({
  submissionId: z.uuid(),
  number: z.number().int(),
  status,
  score: z.number().nullable(),
  submittedAt: z.iso.datetime(),
  evaluation: z
    .object({
      outcome: z.enum(['passed', 'failed', 'errored', 'timed_out', 'needs_review']),
      summary: z.string(),
      /** Of code that ran; null for a quiz, a diagnosis, a code review. */
      verdict: verdict.nullable(),
      issues: z.array(issue),
      suggestions: z.array(z.object({ kind: z.enum(['fix', 'next']), text: z.string() })),
      /** Of a refactoring: each named metric before and now. */
      metrics: z.array(z.object({ name: z.string(), before: z.number(), after: z.number(), isBetter: z.boolean() })),
    })
    .nullable(),
})

export const standing = z.object({
  status: status.nullable(),
  bestScore: z.number().nullable(),
  attempts: z.number().int(),
  consecutiveFailures: z.number().int(),
  passedAt: moment,
  gaveUpAt: moment,
  /** Those that were taken, in order. */
  hints: z.array(hint),
  /** What the next hint would cost in percent of the points; null: there is none. */
  nextHint: z.object({ id: z.string(), penalty: z.number().int() }).nullable(),
  /** After three failures in a row: the hint is offered, and something smaller to do first. */
  isStruggling: z.boolean(),
  smallerStep: z.object({ text: z.string(), concept: z.string().nullable(), slug: z.string().nullable() }).nullable(),
  /** Most points that can still be had, as percent of the exercise's. */
  mostPercent: z.number().int(),
  clock: z.object({ minutes: z.number().int(), startedAt: moment, endsAt: moment, isOver: z.boolean() }).nullable(),
})

export const submitted = z.object({
  attempt,
  standing,
  /** Points of experience that this attempt brought: once, at the first pass. */
  xp: z.number().int(),
  module: z.object({
    justCompleted: z.boolean(),
    opened: z.array(z.object({ concept: z.string(), title: z.string() })),
  }),
})

export const ran = z.object({ verdict })

export const workbench = z.object({
  id: z.uuid(),
  slug: z.string(),
  course: z.object({ id: z.uuid(), title: z.string(), domain: z.string(), isAtRest: z.boolean() }),
  module: z.object({ concept: z.string(), title: z.string(), order: z.number().int() }),
  kind,
  /** The kind whose form the work has: that of the past exercise, where this is a review of it. */
  form: kind.exclude(['review']),
  title: z.string(),
  prompt: z.string(),
  language: z.enum(['javascript', 'typescript', 'python']).nullable(),
  /** To begin with. */
  files: z.array(codeFile),
  tests: z.array(codeFile),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['single', 'multiple', 'order', 'fill-in']),
      prompt: z.string(),
      options: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
  /** Of a diagnosis: the names to choose from, those of this exercise among others. */
  rules: z.array(z.object({ id: z.string(), name: z.string(), meaning: z.string() })),
  /** How many flaws there are to find. */
  flawCount: z.number().int(),
  /** Of a refactoring: what has to get better, and where it stands in the files to begin with. */
  metrics: z.array(z.object({ name: z.string(), label: z.string(), before: z.number().nullable() })),
  /** Of a project: names of its stages, each a file of tests, in order. */
  stages: z.array(z.object({ path, title: z.string() })),
  hintCount: z.number().int(),
  difficulty: z.number().int(),
  points: z.number().int(),
  isRequired: z.boolean(),
  /** The same task in another language. */
  twins: z.array(z.object({ slug: z.string(), language: z.string(), status: status.nullable() })),
  /** Where a passed exercise can be done once more in other words. */
  canRedo: z.boolean(),
  variantOf: z.object({ slug: z.string(), title: z.string() }).nullable(),
  /** What was written and not handed in. */
  draft: work.extend({ version: z.number().int(), savedAt: z.iso.datetime() }).nullable(),
  standing,
  last: attempt.nullable(),
  /** What the last attempt consisted of. */
  lastWork: work.nullable(),
  previous: z.object({ slug: z.string(), title: z.string() }).nullable(),
  next: z.object({ slug: z.string(), title: z.string() }).nullable(),
})

/** By the address of the page, or by id. */
export const workbenchInput = z.union([
  exerciseInput,
  z.object({ courseId: z.uuid(), concept: z.string().max(50), slug: z.string().max(60) }),
])

export const saveDraftInput = work.extend({
  exerciseId: z.uuid(),
  /** That of the draft it was written on; 0: there was none. */
  version: z.number().int().min(0),
})
/** `conflict`: meanwhile another window saved. Nothing was overwritten; this is what stands there. */
export const draftSaved = z.object({
  saved: z.boolean(),
  version: z.number().int(),
  savedAt: z.iso.datetime(),
  conflict: work.nullable(),
})

export const hintInput = exerciseInput.extend({ hintId: partId })
export const hintTaken = z.object({ hint, standing })

export const attempts = z.object({ attempts: z.array(attempt), next: z.string().nullable() })
export const attemptsInput = exerciseInput.extend({ before: z.uuid().optional() })
/** An attempt with what was handed in, and with the one before it, to be compared. */
export const attemptInput = z.object({ submissionId: z.uuid() })
export const attemptWork = z.object({
  exerciseId: z.uuid(),
  attempt,
  work,
  before: z.object({ number: z.number().int(), work }).nullable(),
})

export const solution = z.object({
  files: z.array(codeFile),
  answers: z.array(z.object({ id: z.string(), answer: z.array(z.string()), why: z.string() })),
  flaws: z.array(
    z.object({ id: z.string(), path, from: line, to: line, rule: z.string(), name: z.string(), why: z.string() }),
  ),
})
export const redone = z.object({ exerciseId: z.uuid(), slug: z.string() })

export const done = z.object({ ok: z.literal(true) })
