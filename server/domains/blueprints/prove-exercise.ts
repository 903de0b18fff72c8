import type { CodeFile, CodeLanguage, CodeMetrics, RunLimits, TestResult, Verdict } from '../../runner/contract'
import { contractVersion } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import { findMisplacedFlaws } from './core/find-misplaced-flaws'
import { seriesFaults } from './core/test-series'
import type { HydratedExercise } from './hydrate-blueprint'

export type Provable = Pick<
  HydratedExercise,
  'language' | 'files' | 'solution' | 'tests' | 'reviewTests' | 'flaws' | 'metrics'
>
type Part = 'files' | 'solution' | 'tests' | 'reviewTests'
export type ProofFault = { part: Part; path: string; line: number; message: string }

/** What speaks against an exercise: nothing, in one that can be given to learners. */
export type Proof = {
  faults: ProofFault[]
  solution: { passed: number; tests: number }
  starter: { passed: number; tests: number }
  /** What only a review runs, on the solution, with the work of each. */
  review: { passed: number; tests: number; work: { name: string; workUnits: number }[] }
}

const untested = { passed: 0, tests: 0 }
const unreviewed = { ...untested, work: [] }

/**
 * An exercise with its holes filled holds what it promises: everything parses and keeps the rules of its types, the
 * solution passes all tests and those of its reviews, the starter fails one at least, each flaw is where its key says, and
 * what a refactoring is measured by gets better. It runs where learners' code runs, so nothing is trusted and everything ends.
 */
export async function proveExercise({
  runner,
  exercise,
  user,
  limits,
}: {
  runner: Pick<Runner, 'run' | 'measure'>
  exercise: Provable
  /** In whose place of the queue. */
  user: string
  limits: RunLimits
}): Promise<Proof> {
  const { language, files, solution, tests, reviewTests, flaws } = exercise
  if (language === null) return { faults: [], solution: untested, starter: untested, review: unreviewed }
  const run = (code: readonly CodeFile[], against: readonly CodeFile[] = tests) =>
    runner.run({
      user,
      request: {
        version: contractVersion,
        language,
        files: [...code],
        tests: [...against],
        limits,
        seed: 1,
        checkTypes: language === 'typescript',
        authorTypes: true,
      },
    })
  const measure = (code: readonly CodeFile[]) => runner.measure({ language, files: [...code], user })

  const [before, after] = [await measure(files), await measure(solution)]
  const flawFaults = findMisplacedFlaws({ flaws, files, solution }).map(
    ({ path, line, message }): ProofFault => ({ part: 'files', path, line, message }),
  )
  const grammar = [
    ...(before === null ? [unparsed('files', files)] : []),
    ...(after === null ? [unparsed('solution', solution)] : []),
  ]
  if (tests.length === 0)
    return { faults: [...grammar, ...flawFaults], solution: untested, starter: untested, review: unreviewed }

  const [passing, failing] = [await run(solution), await run(files)]
  // A starter that fails is asked for by the tests that learners see; those of a review only have to be true.
  const reviewed = reviewTests.length === 0 ? null : await run(solution, reviewTests)
  return {
    faults: [
      ...grammar,
      ...flawFaults,
      ...typeFaults('tests', tests, passing, 'solution'),
      // Its outside may be another one, so tests that are right for the solution need not be for the starter.
      ...typeFaults('tests', tests, failing, 'files').filter(({ part }) => part === 'files'),
      ...solutionFaults('tests', tests, passing),
      ...starterFaults(exercise, failing),
      ...metricFaults(exercise, before, after),
      ...(reviewed === null ? [] : reviewFaults(exercise, language, reviewed)),
    ],
    solution: countOf(passing),
    starter: countOf(failing),
    review:
      reviewed === null
        ? unreviewed
        : { ...countOf(reviewed), work: reviewed.tests.map(({ name, workUnits }) => ({ name, workUnits })) },
  }
}

const countOf = ({ tests }: Verdict) => ({
  passed: tests.filter(({ status }) => status === 'passed').length,
  tests: tests.length,
})

const firstOf = (files: readonly CodeFile[]): string => files[0]?.path ?? ''

const unparsed = (part: Part, files: readonly CodeFile[]): ProofFault => ({
  part,
  path: firstOf(files),
  line: 1,
  message: 'one of these files can’t be parsed',
})

type TestPart = 'tests' | 'reviewTests'

function typeFaults(part: TestPart, tests: readonly CodeFile[], { diagnostics }: Verdict, own: Part): ProofFault[] {
  const isTest = (path: string) => tests.some((test) => test.path === path)
  return diagnostics.map(({ path, line, message }) => ({ part: isTest(path) ? part : own, path, line, message }))
}

function solutionFaults(part: TestPart, tests: readonly CodeFile[], verdict: Verdict): ProofFault[] {
  if (verdict.status === 'passed' && verdict.tests.every(({ status }) => status === 'passed')) return []
  const failed = verdict.tests.filter(({ status }) => status !== 'passed')
  const whole = { part, path: firstOf(tests), line: 1 }
  if (failed.length === 0) return [{ ...whole, message: `the solution: ${verdict.reason?.text ?? verdict.status}` }]
  return failed.map(({ name, status, message, at }) => ({
    ...whole,
    ...placeIn(tests, at),
    message: `the solution fails "${name}" (${status}): ${message}`,
  }))
}

function reviewFaults({ reviewTests }: Provable, language: CodeLanguage, verdict: Verdict): ProofFault[] {
  const names = verdict.tests.map(({ name }) => name)
  return [
    // What the solution's own types break was said with its other tests.
    ...typeFaults('reviewTests', reviewTests, verdict, 'solution').filter(({ part }) => part === 'reviewTests'),
    ...solutionFaults('reviewTests', reviewTests, verdict),
    ...seriesFaults(names, language).map(
      (message): ProofFault => ({ part: 'reviewTests', path: firstOf(reviewTests), line: 1, message }),
    ),
  ]
}

/** A test that can't be run at all would fail every learner alike, so a starter has to fail by what it does. */
function starterFaults({ tests }: Provable, { status, reason, diagnostics }: Verdict): ProofFault[] {
  const whole = { part: 'tests' as const, path: firstOf(tests), line: 1 }
  if (status === 'passed') return [{ ...whole, message: 'the starter passes every test: at least one has to fail' }]
  if (reason?.kind === 'tests' || reason?.kind === 'cpu' || reason?.kind === 'wall') return []
  // Said by its place already.
  if (reason?.kind === 'types' && diagnostics.length > 0) return []
  return [{ ...whole, part: 'files', path: firstOf(tests), message: `on the starter: ${reason?.text ?? status}` }]
}

function metricFaults(
  { metrics, files }: Provable,
  before: CodeMetrics | null,
  after: CodeMetrics | null,
): ProofFault[] {
  if (before === null || after === null) return []
  return metrics
    .filter((name) => after[name] >= before[name])
    .map((name) => ({
      part: 'solution',
      path: firstOf(files),
      line: 1,
      message: `the solution has a ${name} of ${after[name]}, and the starter ${before[name]}: it has to get less`,
    }))
}

function placeIn(files: readonly CodeFile[], at: TestResult['at']): { path?: string; line?: number } {
  return at !== null && files.some(({ path }) => path === at.path) ? { path: at.path, line: at.line } : {}
}
