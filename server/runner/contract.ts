import * as z from 'zod'

/**
 * What goes into a run and what comes out, as plain data: between the academy and its children, on the command line, and
 * in what is stored. Version 1; what is documented in docs/runner.md only grows.
 */
export const contractVersion = 1

export const codeLanguage = z.enum(['javascript', 'typescript', 'python'])
export type CodeLanguage = z.infer<typeof codeLanguage>

export const testStatus = z.enum(['passed', 'failed', 'errored', 'timed_out', 'not_run'])
export type TestStatus = z.infer<typeof testStatus>

const codeFile = z.strictObject({ path: z.string(), text: z.string() })
export type CodeFile = z.infer<typeof codeFile>

export const runLimits = z.strictObject({
  /** Of the whole run, from the moment at which the child has it. */
  wallMs: z.number().int().positive(),
  /** Of the learner's and the tests' code. */
  cpuMs: z.number().int().positive(),
  /** Of the learner's instance. */
  memoryBytes: z.number().int().positive(),
  /** What may be printed before the rest is left out. */
  outputBytes: z.number().int().positive(),
})
export type RunLimits = z.infer<typeof runLimits>

export const runRequest = z.strictObject({
  version: z.literal(contractVersion),
  language: codeLanguage,
  /** The learner's. Paths are relative, with forward slashes; tests and files stand side by side in one folder. */
  files: z.array(codeFile),
  tests: z.array(codeFile),
  limits: runLimits,
  /** Of `Math.random` and of Python's `random`. */
  seed: z.number().int().min(0).max(0xffff_ffff),
  /** TypeScript only: whether a fault in the types of the learner's files is a failure. */
  checkTypes: z.boolean(),
  /** The check holds files and tests to what authors of blueprints promise: see `promisedDeclarations`. */
  authorTypes: z.boolean().optional(),
  /** Whether tests that are put aside (`xtest`; in Python, marked to be skipped) run as well: public suites do so with all but their first. */
  runSkipped: z.boolean().optional(),
})
export type RunRequest = z.infer<typeof runRequest>

export const place = z.strictObject({
  path: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive().optional(),
})
export type Place = z.infer<typeof place>

export const testResult = z.strictObject({
  /** With the names of the groups around it, joined by " > ". */
  name: z.string(),
  status: testStatus,
  /** Why, in words that help; empty where it passed. */
  message: z.string(),
  /** Written out for people, where a comparison failed. */
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  /** Where in the tests or in the learner's files. */
  at: place.nullable(),
  /** What was printed while it ran. */
  output: z.string(),
  workUnits: z.number().int().min(0),
})
export type TestResult = z.infer<typeof testResult>

export const diagnostic = z.strictObject({
  path: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  /** `TS2322`, `SyntaxError`. */
  code: z.string(),
  message: z.string(),
})
export type Diagnostic = z.infer<typeof diagnostic>

/** What stopped or spoilt the whole of it, if anything did. */
export const reasonKind = z.enum([
  /** Some test did not pass. */
  'tests',
  'no_tests',
  /** The learner's files break the rules of their types. */
  'types',
  /** A file can't be parsed. */
  'syntax',
  /** A file threw while it was loaded, or what it imports isn't there. */
  'load',
  /** Something failed that no test waited for: a rejected promise, a late timer. */
  'unhandled',
  'wall',
  'cpu',
  'memory',
  /** The program ended itself, or brought its interpreter down. */
  'crash',
  /** Too many files, too large, or no text: it was not run. */
  'refused',
  /** Not the learner's doing: the runner itself failed, and trying again is right. */
  'runner',
])
export type ReasonKind = z.infer<typeof reasonKind>

export const verdictStatus = z.enum(['passed', 'failed', 'errored', 'timed_out'])
export type VerdictStatus = z.infer<typeof verdictStatus>

export const verdict = z.strictObject({
  version: z.literal(contractVersion),
  /** `passed` only where every test that ran passed, there was one at least, and nothing else is wrong. */
  status: verdictStatus,
  reason: z.strictObject({ kind: reasonKind, text: z.string() }).nullable(),
  tests: z.array(testResult),
  diagnostics: z.array(diagnostic),
  /** All that was printed, in its order, that of the tests included. */
  output: z.string(),
  outputCut: z.boolean(),
  workUnits: z.number().int().min(0),
  /** The highest that the learner's instance came to, in bytes. */
  memoryBytes: z.number().int().min(0),
  /** The only part that differs between two runs of the same request. */
  ms: z.number().int().min(0),
})
export type Verdict = z.infer<typeof verdict>

/** What is told while it goes on. */
export const runProgress = z.discriminatedUnion('kind', [
  /** 1 is next. */
  z.strictObject({ kind: z.literal('queued'), place: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('started') }),
  z.strictObject({ kind: z.literal('test'), name: z.string(), status: testStatus }),
])
export type RunProgress = z.infer<typeof runProgress>

/** What can be counted in code without running it. Less is better, in each. */
export const codeMetrics = z.strictObject({
  /** Ways through the most branched function: 1, and 1 more for each branch, loop, case, catch and short circuit. */
  complexity: z.number().int().min(0),
  /** How deep the deepest block stands in others, within a function. */
  nesting: z.number().int().min(0),
  /** Of all files. */
  statements: z.number().int().min(0),
  /** Statements of the longest function. */
  longest: z.number().int().min(0),
  /** Statements that stand elsewhere in the same words, names of variables aside, in stretches of three and more. */
  duplication: z.number().int().min(0),
})
export type CodeMetrics = z.infer<typeof codeMetrics>

/** How much of what is kept: a hostile program must not fill the database, nor the page. */
export const bounds = {
  files: 20,
  fileCharacters: 100_000,
  allCharacters: 400_000,
  tests: 500,
  nameCharacters: 300,
  messageCharacters: 2_000,
  valueCharacters: 4_000,
  outputCharactersOfTest: 4_000,
  diagnostics: 100,
} as const
