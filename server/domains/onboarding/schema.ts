import * as z from 'zod'
import { extracted, longestPassion } from '../../ai/extract-variables/schema'
import { storedText, storedWords } from '../../platform/db/stored-text'
import { oneLine } from './core/one-line'
import { onboardingJson } from './stored-json'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)

export const previewInput = z.object({
  passion: z.string().trim().min(1, 'Say what you could talk about for hours.').max(200, 'Keep it to 200 characters.'),
})

export const preview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entity: z.string(), titles: z.array(z.string()), code: z.string() }),
  z.object({ ok: z.literal(false), reason: z.string(), suggestions: z.array(z.string()) }),
])

export const samples = z.object({
  domains: z.array(z.object({ passion: z.string(), entity: z.string(), title: z.string() })),
})

const variable = z.object({
  key: z.string(),
  kind: z.enum(['entity', 'quantity', 'container', 'action', 'actor', 'place', 'event']),
  prompt: z.string(),
  examples: z.array(z.string()),
})

export const archetypeList = z.object({
  categories: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      description: z.string(),
      icon: z.string(),
      archetypes: z.array(
        z.object({ slug: z.string(), name: z.string(), description: z.string(), variables: z.array(variable) }),
      ),
    }),
  ),
})

export const quiz = z.object({
  questions: z.array(
    z.object({ id: z.string(), prompt: z.string(), answers: z.array(z.object({ id: z.string(), text: z.string() })) }),
  ),
})

export const extractInput = z.object({
  passion: z
    .string()
    .refine((text) => text.trim() !== '', 'Say what you love, in your own words.')
    .refine((text) => text.length <= longestPassion, `Keep it to ${longestPassion} characters.`),
  archetype: z.string().max(50).nullable().default(null),
  /** `built-in` asks no model, whoever calls: for pages, which are looked at again and again. */
  engine: z.enum(['any', 'built-in']).default('any'),
})
export const extraction = extracted

const longestText = 4_000
const passion = z
  .string()
  .trim()
  .min(1, 'Say what you love, in your own words. A sentence is enough.')
  .max(
    longestText,
    `Keep it to ${longestText} characters. What you wrote is still in the field; cut it where you like.`,
  )
  .regex(/[\p{L}\p{N}]/u, 'Say it in words. Pictures alone cannot be made into a course.')
  .pipe(storedText(longestText))
const domain = storedText(longestText)
  .overwrite(oneLine)
  .min(1, 'Give it a name of a word or two.')
  .max(100, 'Keep the name to 100 characters.')
  .regex(/[\p{L}\p{N}]/u, 'Give it a name in words.')

/** More than any form has. */
const mostEntries = 30
const few = <Entries extends z.ZodRecord>(entries: Entries) =>
  entries.refine((all) => Object.keys(all).length <= mostEntries, `Send ${mostEntries} at most.`)

export const changeInput = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('begin'),
    passion: passion.optional(),
    blueprint: slug.optional(),
    archetype: slug.optional(),
  }),
  z.object({ step: z.literal('quiz'), answers: few(z.record(z.string().max(60), z.string().max(60))) }),
  z.object({ step: z.literal('who'), archetype: slug }),
  z.object({ step: z.literal('passion'), domain, passion }),
  z.object({ step: z.literal('words'), words: few(z.record(z.string().max(50), z.string().max(2_000))) }),
  z.object({
    step: z.literal('pace'),
    // From a form: whatever was sent is text, and is told what it must be.
    skillLevel: z
      .string()
      .pipe(z.enum(['beginner', 'intermediate', 'advanced', 'expert'], 'Choose how much you have programmed.')),
    learningStyle: z
      .string()
      .pipe(z.enum(['visual', 'auditory', 'kinesthetic', 'reading']))
      .nullable(),
    hoursPerWeek: z
      .number('Say how many hours a week you have.')
      .min(0.5, 'Half an hour is the least.')
      .max(100, 'There are fewer hours in your week than that.'),
    preferredTimes: z.array(z.string()).pipe(onboardingJson['learning_profiles.time_constraints'].shape.preferredTimes),
    goals: z
      .array(z.string().max(300, 'Keep a goal to 300 characters.').pipe(storedWords(300)))
      .max(10, 'Ten goals are enough for one course.'),
    rigor: z.enum(['standard', 'advanced']),
    codeLanguage: z.enum(['typescript', 'python']),
  }),
  z.object({ step: z.literal('placement'), question: z.string().max(60), answer: z.string().max(60).nullable() }),
  z.object({ step: z.literal('skip placement') }),
  z.object({ step: z.literal('redo placement') }),
])

const step = z.enum(['who', 'passion', 'words', 'pace', 'placement', 'ready'])

export const draft = z.object({
  key: z.string(),
  blueprint: z.string(),
  next: step,
  steps: z.array(z.object({ id: step, isDone: z.boolean() })),
  isReady: z.boolean(),
  quiz: z.record(z.string(), z.string()),
  suggestion: z.object({ slug: z.string(), name: z.string(), because: z.array(z.string()) }).nullable(),
  archetype: z.object({ slug: z.string(), name: z.string(), category: z.string() }).nullable(),
  domain: z.string(),
  passion: z.string(),
  words: z.array(
    variable.extend({
      value: z.string().nullable(),
      source: z.enum(['found', 'given']).nullable(),
      span: z.tuple([z.number(), z.number()]).nullable(),
      suggestions: z.array(z.string()),
    }),
  ),
  profile: z.object({
    skillLevel: z.enum(['beginner', 'intermediate', 'advanced', 'expert']).nullable(),
    learningStyle: z.enum(['visual', 'auditory', 'kinesthetic', 'reading']).nullable(),
    hoursPerWeek: z.number().nullable(),
    preferredTimes: z.array(z.string()),
    goals: z.array(z.string()),
    rigor: z.enum(['standard', 'advanced']),
    codeLanguage: z.enum(['javascript', 'typescript', 'python']).nullable(),
  }),
  placement: z.object({
    number: z.number().int(),
    atMost: z.number().int(),
    isSkipped: z.boolean(),
    question: z
      .object({ id: z.string(), prompt: z.string(), options: z.array(z.object({ id: z.string(), text: z.string() })) })
      .nullable(),
  }),
  /** Concepts whose modules will be done from the beginning. */
  known: z.array(z.string()),
})

export const done = z.object({ ok: z.literal(true) })
