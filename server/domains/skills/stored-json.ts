import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { choiceQuestion } from '../blueprints/quiz-questions'

const resource = z.strictObject({
  type: z.enum(['link', 'file', 'embed']),
  title: storedWords(200),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
})

const lesson = z.strictObject({
  title: storedWords(200),
  type: z.enum(['article', 'video', 'interactive', 'assessment']),
  estimatedMinutes: z.number().int().min(1).max(6_000),
  /** Markdown. */
  body: storedText(20_000).default(''),
  resources: z.array(resource).max(20).default([]),
})

/** A question whose answer can be checked without a person. `answer` holds the ids of the right options. */
export const question = choiceQuestion

export const skillContent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('simple'), /** Markdown. */ body: storedText(20_000) }),
  z.strictObject({ type: z.literal('structured'), modules: z.array(lesson).min(1).max(40) }),
])

export const skillResources = z.array(resource).max(20)

export const skillAssessments = z
  .array(question)
  .max(30)
  .refine((all) => areDistinct(all.map(({ id }) => id)), 'two questions have the same id')

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200)
const difficulty = z.enum(['beginner', 'intermediate', 'advanced', 'expert'])

/** One skill as an author writes it down. `requires` are slugs of skills of the same tree. */
const skillOfTree = z.strictObject({
  slug,
  name: storedWords(200).trim(),
  shortName: storedWords(50).trim().optional(),
  /** Markdown: what it is and why somebody would want it. */
  description: storedWords(5_000).trim(),
  objectives: z.array(storedWords(300).trim()).min(1).max(12),
  type: z.enum(['knowledge', 'practical', 'project', 'assessment', 'milestone']),
  difficulty,
  minutes: z.number().int().min(1).max(60_000),
  xp: z.number().int().min(0).max(1_000),
  optional: z.boolean().default(false),
  milestone: z.boolean().default(false),
  requires: z.array(slug).max(20),
  content: skillContent.optional(),
  resources: skillResources.default([]),
  assessment: skillAssessments.default([]),
})

/** A whole tree in one piece: what an author writes, and, with the ids, what a version keeps. */
export const wholeTree = z.strictObject({
  slug,
  /** The slug of a category. */
  category: slug,
  name: storedWords(200).trim(),
  shortDescription: storedWords(300).trim(),
  description: storedWords(20_000).trim(),
  difficulty,
  estimatedHours: z.number().min(0).max(10_000),
  tags: z.array(slug.max(50)).max(20),
  featured: z.boolean().default(false),
  /** Slugs of trees to finish first. */
  requires: z.array(slug).max(10).default([]),
  skills: z.array(skillOfTree).min(1).max(5_000),
})

const snapshot = z
  .strictObject({
    ...wholeTree.shape,
    /** The id of each skill by its slug, so that progress is found again. */
    skillIds: z.record(slug, z.guid()),
  })
  .superRefine(({ skills, skillIds }, check) => {
    const slugs = new Set(skills.map((skill) => skill.slug))
    const report = (path: (string | number)[], message: string) => check.addIssue({ code: 'custom', path, message })
    if (slugs.size < skills.length) report(['skills'], 'two skills have the same slug')
    for (const [at, { requires }] of skills.entries())
      if (requires.some((needed) => !slugs.has(needed)))
        report(['skills', at, 'requires'], 'names a skill that is not there')
    const named = Object.keys(skillIds)
    if (named.length !== slugs.size || named.some((name) => !slugs.has(name)))
      report(['skillIds'], 'does not have one id for each skill')
    if (!areDistinct(Object.values(skillIds))) report(['skillIds'], 'has an id twice')
  })

const layoutConfig = z.strictObject({
  /** Where a way through the tree leads. */
  direction: z.enum(['down', 'right']).optional(),
  nodeSpacing: z.number().min(10).max(1_000).optional(),
  levelHeight: z.number().min(10).max(1_000).optional(),
})

const themeConfig = z.strictObject({
  accent: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .optional(),
  nodeShape: z.enum(['circle', 'rounded', 'hexagon']).optional(),
})

/** What somebody gave as proof that they can do it. */
const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: storedWords(10_000) }),
  z.strictObject({
    kind: z.literal('url'),
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    note: storedText(2_000).default(''),
  }),
  z.strictObject({
    kind: z.literal('file'),
    fileId: z.guid(),
    name: storedWords(255),
    note: storedText(2_000).default(''),
  }),
  z.strictObject({
    kind: z.literal('assessment_score'),
    score: z.number().min(0).max(100),
    correct: z.number().int().min(0).max(1_000).optional(),
    asked: z.number().int().min(1).max(1_000).optional(),
  }),
])

const count = z.number().int().min(0).max(1_000_000).optional()

/** Signs that somebody is stuck. What was not looked at is left out. */
const strugglingIndicators = z.strictObject({
  consecutiveFailures: count,
  hintsRevealed: count,
  cardLapses: count,
  minutesOverEstimate: count,
  daysWithoutProgress: count,
})

export const skillsJson = {
  'skill_trees.layout_config': layoutConfig,
  'skill_trees.theme_config': themeConfig,
  'skill_tree_versions.snapshot': snapshot,
  'skills.content': skillContent.nullable(),
  'skills.resources': skillResources,
  'skills.assessments': skillAssessments,
  'user_skill_progress.evidence_data': evidence.nullable(),
  'user_skill_progress.struggling_indicators': strugglingIndicators.nullable(),
}
