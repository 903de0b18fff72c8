import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { canonicalLines, canonicalMarkdown, canonicalTitle, misplacedMarkdown } from './core/markdown-lines'
import { exerciseParts, partId, reviewSettings } from './exercise-parts'
import { type LessonContent, learningObjectives, lessonContent } from './lesson-content'
import { rigor } from './lesson-drawings'

/**
 * A whole blueprint before it is in the database: what a folder says, what is published and exported. The schema also
 * brings it into the one form that two drafts which say the same have in common.
 */

const title = storedWords(300).overwrite(canonicalTitle)
const markdown = (max: number) => storedText(max).overwrite(canonicalMarkdown)

/** Slugs of concepts and exercises, as the tables have them. */
const name = partId.max(50)

const files = exerciseParts.files.overwrite((all) =>
  all.map(({ path, text }) => ({ path, text: canonicalLines(text) })).sort(byPath),
)
const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1)

export const exerciseDraft = z.strictObject({
  slug: name,
  kind: z.enum(['coding', 'quiz', 'project', 'review', 'code_review', 'refactor', 'build', 'diagnosis']),
  title,
  language: z.enum(['javascript', 'typescript', 'python']).nullable().default(null),
  difficulty: z.number().int().min(1).max(10),
  points: z.number().int().min(0).max(10_000).default(100),
  rigor: rigor.default('standard'),
  required: z.boolean().default(true),
  /** Numbers of the module's objectives, from 1. */
  objectives: z.array(z.number().int().min(1).max(12)).max(12).default([]),
  /** The slug of the exercise of the same module whose place it can take. */
  alternativeTo: name.nullable().default(null),
  timeLimitMinutes: z.number().int().min(1).max(1_440).nullable().default(null),
  limits: exerciseParts.limits.default({}),
  /** Of a refactoring: what has to get better. */
  metrics: exerciseParts.metrics.default([]),
  hints: exerciseParts.hints.default([]),
  flaws: exerciseParts.flaws.default([]),
  quiz: exerciseParts.quiz.default([]),
  prompt: storedWords(20_000).overwrite(canonicalMarkdown),
  files: files.default([]),
  solution: files.default([]),
  tests: files.default([]),
  /** Run by a review only: no learner sees them. */
  reviewTests: files.default([]),
})

const contentDraft = lessonContent.overwrite(canonicalContent).superRefine((content, context) => {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const { sections, examples, visualizations, story } = content
  if (story !== undefined) report(['story'], 'is written by an engine, not by a blueprint')
  for (const [at, { body }] of sections.entries()) {
    const misplaced = misplacedMarkdown(body)
    if (misplaced !== null) report(['sections', at, 'body'], misplaced.problem)
  }
  for (const [at, { explanation, note }] of examples.entries()) {
    const misplaced = misplacedMarkdown(explanation)
    if (misplaced !== null) report(['examples', at, 'explanation'], misplaced.problem)
    if (note !== undefined) report(['examples', at, 'note'], 'is written by an engine, not by a blueprint')
  }
  for (const [kind, all] of Object.entries({ examples, visualizations }))
    for (const [at, { id, after }] of all.entries()) {
      if (id === undefined) report([kind, at, 'id'], 'is missing')
      if (after === undefined) report([kind, at, 'after'], 'is missing: it belongs to a section')
    }
})

/** Examples and drawings lie in the order of their sections. */
function canonicalContent(content: LessonContent): LessonContent {
  const order = content.sections.map(({ id }) => id)
  const bySection = (one: { after?: string | undefined }, other: { after?: string | undefined }) =>
    order.indexOf(one.after ?? '') - order.indexOf(other.after ?? '')
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      title: canonicalTitle(section.title),
      body: canonicalMarkdown(section.body),
    })),
    examples: content.examples
      .map((example) => ({
        ...example,
        title: canonicalTitle(example.title),
        code: canonicalLines(example.code),
        explanation: canonicalMarkdown(example.explanation),
      }))
      .sort(bySection),
    visualizations: content.visualizations
      .map((drawing) => ({ ...drawing, title: canonicalTitle(drawing.title) }))
      .sort(bySection),
  }
}

export const moduleDraft = z.strictObject({
  concept: name,
  title,
  description: storedText(5_000).overwrite(canonicalMarkdown).default(''),
  objectives: learningObjectives.default([]),
  /** Concepts. */
  prerequisites: z.array(name).max(40).default([]),
  rigor: rigor.default('standard'),
  hours: z.number().int().min(1).max(1_000).nullable().default(null),
  difficulty: z.number().int().min(1).max(10),
  content: contentDraft,
  exercises: z
    .array(exerciseDraft)
    .max(40)
    .refine((all) => areDistinct(all.map(({ slug }) => slug)), 'two exercises have the same slug'),
})

export const blueprintDraft = z
  .strictObject({
    slug: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug such as the-universal-blueprint'),
    /** In the catalogue: without holes. */
    name: storedWords(200).overwrite(canonicalTitle),
    summary: storedText(1_000).default(''),
    title,
    notes: storedText(5_000).default(''),
    description: markdown(10_000).default(''),
    review: reviewSettings.overwrite(canonicalSettings).default({}),
    modules: z
      .array(moduleDraft)
      .min(1)
      .max(40)
      .refine((all) => areDistinct(all.map(({ concept }) => concept)), 'two modules have the same concept'),
  })
  .overwrite((draft) => ({ ...draft, modules: draft.modules.map((module) => withOrder(module, draft.modules)) }))

/** Rules in order, and no list of none, so that what says the same is the same. */
function canonicalSettings({ bar, rules = {} }: ReviewSettings): ReviewSettings {
  const named = Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...(bar === undefined ? {} : { bar }),
    ...(named.length === 0 ? {} : { rules: Object.fromEntries(named) }),
  }
}

/** Prerequisites in the order of the modules. */
function withOrder(module: ModuleDraft, modules: ModuleDraft[]): ModuleDraft {
  const order = modules.map(({ concept }) => concept)
  const prerequisites = [...new Set(module.prerequisites)].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  )
  return { ...module, prerequisites }
}

export type ReviewSettings = z.output<typeof reviewSettings>
export type Rigor = z.output<typeof rigor>
export type ExerciseDraft = z.output<typeof exerciseDraft>
export type ModuleDraft = z.output<typeof moduleDraft>
export type BlueprintDraft = z.output<typeof blueprintDraft>
