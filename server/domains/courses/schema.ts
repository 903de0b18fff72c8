import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { storedText, storedWords } from '../../platform/db/stored-text'
import { graphLayout } from '../../platform/graph-layout/layout-schema'
import { partId } from '../blueprints/exercise-parts'
import { lessonContent } from '../blueprints/lesson-content'
import { drawingLayout } from './lay-out-drawings'
import { mostVariables, variableKey } from './stored-json'

const concept = z
  .string()
  .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
  .max(50)
const moment = z.iso.datetime().nullable()
const rigor = z.enum(['standard', 'advanced'])
const status = z.enum(['draft', 'active', 'paused', 'completed', 'archived'])
const moduleStatus = z.enum(['locked', 'available', 'in_progress', 'completed'])

export const courseInput = z.object({ id: z.uuid() })
export const moduleInput = z.object({ id: z.uuid(), concept })
export const done = z.object({ ok: z.literal(true) })

export const beginInput = z.object({ key: z.uuid() })

/** What is wrong with a word is said to whoever typed it, so not by zod. */
const variablesOf = (word: z.ZodType<string, string>) =>
  z
    .record(variableKey, word)
    .refine((all) => Object.keys(all).length <= mostVariables, `Send at most ${mostVariables} variables.`)
const wordTo = (max: number) => z.string().max(max, `Keep it to ${max} characters.`).pipe(storedText(max))

export const createInput = z.object({
  blueprint: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
    .default('universal'),
  /** Slug. */
  archetype: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(50)
    .nullable()
    .default(null),
  domain: storedWords(100),
  variables: variablesOf(wordTo(200).refine((word) => /\S/.test(word), 'Send a word for it.')),
  rigor: rigor.default('standard'),
  /** Concepts that are known already: their modules begin as completed. */
  knownConcepts: z
    .array(concept)
    .max(60)
    .default([])
    .transform((all) => [...new Set(all)]),
  /** The same key twice is the same course. */
  key: storedText(100).min(1, 'Send a key of your own.'),
})
export const begun = z.object({ id: z.uuid(), created: z.boolean() })

export const generation = z.object({
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  purpose: z.enum(['create', 'rewrite']),
  modulesDone: z.number().int(),
  modulesTotal: z.number().int(),
  notice: z.string().nullable(),
})

export const courseList = z.object({
  courses: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      domain: z.string(),
      status,
      /** It failed for good: its page offers to try again, and it can be put into the archive. */
      couldNotBeMade: z.boolean(),
      progressPercentage: z.number().int(),
      totalModules: z.number().int(),
      completedModules: z.number().int(),
      lastReadAt: moment,
      /** All of them, in the order of the course. */
      modules: z.array(z.object({ concept: z.string(), title: z.string(), status: moduleStatus })),
      next: z.object({ concept: z.string(), title: z.string(), minutes: z.number().int().nullable() }).nullable(),
    }),
  ),
})

const courseModule = z.object({
  id: z.uuid(),
  concept: z.string(),
  order: z.number().int(),
  title: z.string(),
  description: z.string(),
  objectives: z.array(z.string()),
  minutes: z.number().int().nullable(),
  difficulty: z.number().int(),
  status: moduleStatus,
  completedBy: z.enum(['reading', 'placement']).nullable(),
  completedAt: moment,
  minutesSpent: z.number().int(),
  sections: z.number().int(),
  sectionsRead: z.number().int(),
  exercises: z.number().int(),
  /** Those that have to be passed before the module is done, and how many of them are. */
  exercisesRequired: z.number().int(),
  exercisesPassed: z.number().int(),
  prerequisites: z.array(z.string()),
  /** Why it is locked: what has to be completed first. */
  needs: z.array(z.object({ concept: z.string(), title: z.string() })),
})

const madeFrom = z.object({ slug: z.string(), title: z.string(), version: z.number().int() }).nullable()

export const course = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  domain: z.string(),
  status,
  rigor,
  variables: z.record(z.string(), z.string()),
  archetype: z.object({ slug: z.string(), name: z.string() }).nullable(),
  blueprint: madeFrom,
  tags: z.array(z.string()),
  progressPercentage: z.number().int(),
  estimatedHours: z.number().int().nullable(),
  minutesSpent: z.number().int(),
  startedAt: moment,
  completedAt: moment,
  shareSlug: z.string().nullable(),
  generation,
  /** The modules and what each needs, laid out: a node's id is its concept. null while nothing can be laid out. */
  map: graphLayout.nullable(),
  modules: z.array(courseModule),
  next: z.object({ concept: z.string(), title: z.string(), minutes: z.number().int().nullable() }).nullable(),
})

const exercise = z.object({
  id: z.uuid(),
  slug: z.string(),
  kind: z.enum(['coding', 'quiz', 'project', 'review', 'code_review', 'refactor', 'build', 'diagnosis']),
  title: z.string(),
  prompt: z.string(),
  language: z.enum(['javascript', 'typescript', 'python']).nullable(),
  files: z.array(z.object({ path: z.string(), text: z.string() })),
  /** What the code has to pass. None for a diagnosis or a review, where they would give the flaws away. */
  tests: z.array(z.object({ path: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['single', 'multiple', 'order', 'fill-in']),
      prompt: z.string(),
      options: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
  hintCount: z.number().int(),
  difficulty: z.number().int(),
  points: z.number().int(),
  timeLimitMinutes: z.number().int().nullable(),
  isRequired: z.boolean(),
  alternativeTo: z.string().nullable(),
  /** The slug of the past exercise that this one does once more in other words. */
  variantOf: z.string().nullable(),
  status: z.enum(['pending', 'passed', 'failed', 'needs_review']).nullable(),
  bestScore: z.number().nullable(),
  attempts: z.number().int(),
  consecutiveFailures: z.number().int(),
})

const neighbour = z.object({ concept: z.string(), title: z.string() })

export const lesson = z.discriminatedUnion('isLocked', [
  z.object({
    isLocked: z.literal(true),
    course: z.object({ id: z.uuid(), title: z.string() }),
    title: z.string(),
    description: z.string(),
    needs: z.array(neighbour),
  }),
  z.object({
    isLocked: z.literal(false),
    course: z.object({ id: z.uuid(), title: z.string(), domain: z.string(), status }),
    concept: z.string(),
    order: z.number().int(),
    title: z.string(),
    description: z.string(),
    objectives: z.array(z.string()),
    minutes: z.number().int().nullable(),
    status: moduleStatus,
    completedBy: z.enum(['reading', 'placement']).nullable(),
    minutesSpent: z.number().int(),
    content: lessonContent,
    /** One for each of the drawings in the content. */
    drawings: z.array(drawingLayout),
    sectionsRead: z.array(z.string()),
    exercises: z.array(exercise),
    /** Those that have to be passed before the module is done, and how many of them are. */
    exercisesRequired: z.number().int(),
    exercisesPassed: z.number().int(),
    blueprint: madeFrom,
    provenance: provenance.nullable(),
    previous: neighbour.nullable(),
    next: neighbour.extend({ isLocked: z.boolean() }).nullable(),
  }),
])

export const sectionInput = moduleInput.extend({ section: partId, isRead: z.boolean() })
export const sectionMarked = z.object({
  sectionsRead: z.array(z.string()),
  exercisesRequired: z.number().int(),
  exercisesPassed: z.number().int(),
  isCompleted: z.boolean(),
  justCompleted: z.boolean(),
  opened: z.array(neighbour),
  courseCompleted: z.boolean(),
})
export const timeNoted = z.object({ minutes: z.number().int() })

/** Empty or too long for a course, a word is refused by name when it is cleaned. */
export const rewriteInput = courseInput.extend({ variables: variablesOf(wordTo(1_000)) })
export const renameInput = courseInput.extend({
  title: z
    .string()
    .trim()
    .min(1, 'Give the course a name.')
    .max(200, 'Keep the name to 200 characters.')
    .pipe(storedText(200)),
})
export const statusInput = courseInput.extend({ status: z.enum(['active', 'paused', 'archived']) })
export const shareInput = courseInput.extend({ isShared: z.boolean() })
export const shareState = z.object({ slug: z.string().nullable() })

export const sharedInput = z.object({ slug: z.string().regex(/^[a-z0-9]{16,40}$/, 'There is no such page.') })
export const shared = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  domain: z.string(),
  owner: z.string(),
  archetype: z.object({ slug: z.string(), name: z.string() }).nullable(),
  blueprint: madeFrom,
  estimatedHours: z.number().int().nullable(),
  modules: z.array(
    z.object({
      concept: z.string(),
      title: z.string(),
      description: z.string(),
      objectives: z.array(z.string()),
      minutes: z.number().int().nullable(),
      prerequisites: z.array(z.string()),
    }),
  ),
})
