import * as z from 'zod'
import { inspected } from '../inspection/contract'
import { codeLanguage, codeMetrics, diagnostic, reasonKind, runRequest, testResult } from './contract'

/**
 * What parent and child say to each other: one JSON object a line, on the child's standard input and output. A child takes
 * one request at a time. Whatever it says is checked, because a learner may have got hold of it.
 */

export const toChild = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('run'), id: z.number().int(), request: runRequest }),
  /** TypeScript's child only. */
  z.strictObject({
    type: z.literal('check'),
    id: z.number().int(),
    files: runRequest.shape.files,
    tests: runRequest.shape.tests,
    authorTypes: runRequest.shape.authorTypes,
  }),
  /** TypeScript's child for JavaScript and TypeScript, Python's for Python. Nothing is run. */
  z.strictObject({
    type: z.literal('measure'),
    id: z.number().int(),
    language: codeLanguage,
    files: runRequest.shape.files,
  }),
  /** The same children as for `measure`: what can be said of a program by reading it. */
  z.strictObject({
    type: z.literal('inspect'),
    id: z.number().int(),
    language: codeLanguage,
    files: runRequest.shape.files,
    tests: runRequest.shape.tests,
  }),
])
export type ToChild = z.infer<typeof toChild>

/** What a child that runs code found out; the parent makes the verdict of it. */
export const childReport = z.strictObject({
  /** Names of all tests, in the order in which they were written down, before the first ran. */
  registered: z.array(z.string()),
  tests: z.array(testResult),
  /** null: it came to its end. */
  stopped: z.strictObject({ kind: reasonKind, text: z.string() }).nullable(),
  diagnostics: z.array(diagnostic),
  output: z.string(),
  outputCut: z.boolean(),
  workUnits: z.number().int().min(0),
  memoryBytes: z.number().int().min(0),
})
export type ChildReport = z.infer<typeof childReport>

export const fromChild = z.discriminatedUnion('type', [
  /** It can take a request. Said once at its start, and again after each request for which it is to be used again. */
  z.strictObject({ type: z.literal('ready') }),
  /** Names of all tests before the first runs, and each test's result as it comes: what is known of a child that is killed. */
  z.strictObject({ type: z.literal('registered'), id: z.number().int(), names: z.array(z.string()) }),
  z.strictObject({ type: z.literal('result'), id: z.number().int(), result: testResult }),
  z.strictObject({
    type: z.literal('report'),
    id: z.number().int(),
    report: childReport,
    /** false: it asks to be replaced, as after a time-out, out of memory, or an exception of its host. */
    reusable: z.boolean(),
  }),
  z.strictObject({ type: z.literal('checked'), id: z.number().int(), diagnostics: z.array(diagnostic) }),
  /** null: it can't be parsed. */
  z.strictObject({ type: z.literal('measured'), id: z.number().int(), metrics: codeMetrics.nullable() }),
  z.strictObject({ type: z.literal('inspected'), id: z.number().int(), inspected }),
])
export type FromChild = z.infer<typeof fromChild>

/** What a child tells while it runs. */
export type Telling = { registered(names: string[]): void; result(result: z.infer<typeof testResult>): void }
