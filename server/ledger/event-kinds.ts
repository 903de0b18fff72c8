import * as z from 'zod'

const aboutExercise = { title: z.string(), course: z.string(), concept: z.string(), exerciseKind: z.string() }

/**
 * The vocabulary of the ledger: every kind of event with the shape of its payload. A kind is never renamed and a
 * payload only grows, because rows written years ago are read by the same schema.
 */
export const eventKinds = {
  /** A person made an account. */
  joined: z.object({ username: z.string() }),
  /** A course was made and can be read. */
  started_course: z.object({ title: z.string(), blueprint: z.string().nullable(), domain: z.string() }),
  /** A module is done: everything read (and passed), or known already when the course began. */
  completed_module: z.object({
    title: z.string(),
    course: z.string(),
    concept: z.string(),
    by: z.enum(['reading', 'placement']),
  }),
  /** An attempt was looked at, whatever it was worth. */
  attempted_exercise: z.object({
    ...aboutExercise,
    number: z.number().int(),
    passed: z.boolean(),
    score: z.number(),
    /** What the first pass of the exercise brings; null for every other attempt. */
    firstPass: z.object({ xp: z.number().int(), attempts: z.number().int(), hints: z.number().int() }).nullable(),
  }),
  /** Derived: once for each exercise, at the first pass. What it brought was worth that much then. */
  passed_exercise: z.object({
    ...aboutExercise,
    xp: z.number().int(),
    score: z.number(),
    attempts: z.number().int(),
    hints: z.number().int(),
  }),
  /** Once for each exercise, at the first review that reaches the bar. An axis that was not judged is null. */
  passed_review: z.object({
    ...aboutExercise,
    overall: z.number(),
    axes: z.object({
      code_sense: z.number().nullable(),
      efficiency: z.number().nullable(),
      edge_cases: z.number().nullable(),
      taste: z.number().nullable(),
    }),
  }),
  took_hint: z.object({ title: z.string(), course: z.string(), hint: z.string(), penalty: z.number().int() }),
  gave_up_exercise: z.object({ title: z.string(), course: z.string() }),
  completed_course: z.object({ title: z.string(), modules: z.number().int() }),
  /** Derived: a person reached a rung of the title ladder. */
  title_earned: z.object({ title: z.string() }),
}

export type EventKind = keyof typeof eventKinds
export type Payload<K extends EventKind> = z.infer<(typeof eventKinds)[K]>

export const eventKindNames = Object.keys(eventKinds).filter(isEventKind)

export function isEventKind(name: string): name is EventKind {
  return Object.hasOwn(eventKinds, name)
}

export type LearningEvent = {
  [K in EventKind]: {
    id: string
    seq: bigint
    userId: string
    kind: K
    subjectType: string
    subjectId: string | null
    payload: Payload<K>
    occurredAt: Date
    /** YYYY-MM-DD in the zone that the learner had then. */
    localDay: string
    causeId: string | null
  }
}[EventKind]

export type EventOf<K extends EventKind> = Extract<LearningEvent, { kind: K }>
