import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'
import { quiz } from './quiz-questions'

/** What an exercise consists of, hydrated or not: a hole such as {ENTITY} is text like any other. */

/** Below the folder of the exercise, with forward slashes: "src/sneaker.js". */
const path = storedWords(120)
  .regex(/^[^/\\:\p{Cc}]+(\/[^/\\:\p{Cc}]+)*$/u, 'is no relative path')
  .refine((text) => !text.split('/').some((part) => part === '.' || part === '..'), 'must not climb out of its folder')

export const files = z
  .array(z.strictObject({ path, text: storedText(100_000) }))
  .max(20)
  .refine((all) => areDistinct(all.map((file) => file.path)), 'two files have the same path')
  .refine((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= 400_000, 'holds more than 400000 characters')

export const axis = z.enum(['code_sense', 'efficiency', 'edge_cases', 'taste'])

const line = z.number().int().min(1).max(100_000)
/** Lines of a file, both ends included, counted from 1. */
const spanParts = { path, from: line, to: line }
const isForward = ({ from, to }: { from: number; to: number }) => from <= to
const backward = { path: ['to'], message: 'ends before it begins' }
export const span = z.strictObject(spanParts).refine(isForward, backward)

export const partId = z
  .string()
  .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
  .max(60)

/** What is wrong on purpose, where, and why it is wrong. */
const flaw = z
  .strictObject({ id: partId, axis, rule: partId, ...spanParts, why: storedWords(1_000) })
  .refine(isForward, backward)
const flaws = z
  .array(flaw)
  .max(50)
  .refine((all) => areDistinct(all.map(({ id }) => id)), 'two flaws have the same id')

const hints = z
  .array(
    z.strictObject({
      id: partId,
      text: storedWords(2_000),
      /** Percent of the points that taking it costs. */
      penalty: z.number().int().min(0).max(100),
    }),
  )
  .max(10)
  .refine((all) => areDistinct(all.map(({ id }) => id)), 'two hints have the same id')

/** What a run may use up. What is not said is as the runner has it. */
const limits = z.strictObject({
  cpuMs: z.number().int().min(10).max(30_000).optional(),
  wallMs: z.number().int().min(10).max(60_000).optional(),
  memoryMb: z.number().int().min(1).max(1_024).optional(),
  outputBytes: z.number().int().min(1).max(1_000_000).optional(),
})

/** What a refactoring has to make better, as the runner counts it. Less is better, in each. */
const metrics = z
  .array(z.enum(['complexity', 'nesting', 'statements', 'longest', 'duplication']))
  .max(5)
  .refine(areDistinct, 'names a metric twice')

/** How a blueprint wants work reviewed: from how many points on it is passed, and how much each rule counts. */
export const reviewSettings = z.strictObject({
  bar: z.number().int().min(0).max(100).optional(),
  /** 0 switches a rule off, 2 makes it count twice. What is not named counts once. */
  rules: z.record(z.string().max(60), z.number().min(0).max(5)).optional(),
})

export const exerciseParts = {
  files,
  solution: files,
  tests: files,
  reviewTests: files,
  flaws,
  hints,
  quiz,
  limits,
  metrics,
}
