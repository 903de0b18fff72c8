import type { ChildReport } from './child-protocol'
import {
  bounds,
  contractVersion,
  type Diagnostic,
  type Place,
  type ReasonKind,
  type TestResult,
  type Verdict,
  type VerdictStatus,
} from './contract'
import { plainText } from './plain-text'

/** What is known about the types. `given_up`: their checking did not come to an end. */
export type TypesFound = { kind: 'checked' | 'given_up' | 'failed'; diagnostics: Diagnostic[] }

export type Evidence = {
  report: ChildReport
  types: TypesFound
  /** The learner's own; faults in the tests don't decide. */
  learnerPaths: ReadonlySet<string>
  outputCharacters: number
  /** Nothing that is said tells about them. */
  hostFolders: readonly string[]
  ms: number
}

type Outcome = { status: VerdictStatus; reason: Verdict['reason'] }

/** The verdict on what a child found out. It is not believed: whatever doesn't add up is no pass. */
export function judge(evidence: Evidence): Verdict {
  const { report, types, outputCharacters, hostFolders, ms } = evidence
  const text = (value: string, longest: number) => plainText(value, longest, hostFolders)
  const tests = inOrder(report)
  const { status, reason } = outcomeOf(evidence, tests)
  return {
    version: contractVersion,
    status,
    reason: reason === null ? null : { kind: reason.kind, text: text(reason.text, bounds.messageCharacters) },
    tests: (tests ?? []).slice(0, bounds.tests).map((test) => boundTest(test, text)),
    diagnostics: boundDiagnostics([...report.diagnostics, ...types.diagnostics], text),
    output: text(report.output, outputCharacters),
    outputCut: report.outputCut || report.output.length > outputCharacters,
    workUnits: report.workUnits,
    memoryBytes: report.memoryBytes,
    ms: Math.max(0, Math.round(ms)),
  }
}

/**
 * Each test that was written down, exactly once, in that order; null where the report doesn't fit itself. Of a run that
 * was stopped, those without a result had no turn.
 */
function inOrder({ registered, tests, stopped }: ChildReport): TestResult[] | null {
  const byName = new Map(tests.map((test) => [test.name, test]))
  const names = new Set(registered)
  if (names.size !== registered.length || byName.size !== tests.length) return null
  if (tests.some(({ name }) => !names.has(name))) return null
  if (stopped === null && byName.size !== names.size) return null
  return registered.map((name) => byName.get(name) ?? noTurn(name))
}

const noTurn = (name: string): TestResult => ({
  name,
  status: 'not_run',
  message: 'The run ended before this test had its turn.',
  expected: null,
  actual: null,
  at: null,
  output: '',
  workUnits: 0,
})

function outcomeOf(evidence: Evidence, tests: TestResult[] | null): Outcome {
  const { report, types } = evidence
  if (tests === null) return errored('runner', faulty)
  if (report.stopped !== null) return stoppedOutcome(report.stopped)
  if (tests.length > bounds.tests)
    return errored('refused', `There are ${tests.length} tests, and ${bounds.tests} is the most. Leave some out.`)
  const count = (...wanted: TestResult['status'][]) => tests.filter(({ status }) => wanted.includes(status)).length
  if (tests.length === 0) return errored('no_tests', 'There is no test in the test files, so nothing is proven.')
  const open = count('failed', 'errored', 'timed_out')
  if (open > 0) {
    const reason = { kind: 'tests', text: `${open} of ${tests.length} tests did not pass.` } as const
    if (count('failed') > 0) return { status: 'failed', reason }
    return { status: count('timed_out') > 0 ? 'timed_out' : 'errored', reason }
  }
  if (count('passed') === 0) return errored('no_tests', 'All tests are marked to be skipped, so nothing is proven.')
  return typesOutcome(types, evidence.learnerPaths)
}

function typesOutcome(types: TypesFound, learnerPaths: ReadonlySet<string>): Outcome {
  if (types.kind === 'failed') return errored('runner', faulty)
  if (types.kind === 'given_up')
    return {
      status: 'timed_out',
      reason: {
        kind: 'types',
        text: 'The tests passed, but checking the types did not come to an end. Look for a type that refers to itself, and make it simpler.',
      },
    }
  const own = types.diagnostics.filter(({ path }) => learnerPaths.has(path)).length
  if (own === 0) return { status: 'passed', reason: null }
  const faults = own === 1 ? 'one fault' : `${own} faults`
  return {
    status: 'failed',
    reason: { kind: 'types', text: `The tests passed, but the types have ${faults}. See the lines that are marked.` },
  }
}

const faulty = 'The runner itself failed, which is not your doing. Your code is kept; try again.'
const timeIsUp: ReadonlySet<ReasonKind> = new Set(['wall', 'cpu'])

const stoppedOutcome = (stopped: NonNullable<ChildReport['stopped']>): Outcome => ({
  status: timeIsUp.has(stopped.kind) ? 'timed_out' : 'errored',
  reason: stopped,
})

const errored = (kind: ReasonKind, text: string): Outcome => ({ status: 'errored', reason: { kind, text } })

type Cut = (value: string, longest: number) => string

function boundTest(test: TestResult, text: Cut): TestResult {
  const value = (written: string | null) => (written === null ? null : text(written, bounds.valueCharacters))
  return {
    name: text(test.name, bounds.nameCharacters),
    status: test.status,
    message: text(test.message, bounds.messageCharacters),
    expected: value(test.expected),
    actual: value(test.actual),
    at: test.at === null ? null : boundPlace(test.at, text),
    output: text(test.output, bounds.outputCharactersOfTest),
    workUnits: test.workUnits,
  }
}

const boundPlace = (at: Place, text: Cut): Place => ({ ...at, path: text(at.path, bounds.nameCharacters) })

/** By place, each once: the run and the check of the types both see a file that can't be parsed. */
function boundDiagnostics(found: readonly Diagnostic[], text: Cut): Diagnostic[] {
  const unique = new Map(found.map((each) => [`${each.path}\0${each.line}\0${each.column}\0${each.message}`, each]))
  return [...unique.values()]
    .sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message))
    .slice(0, bounds.diagnostics)
    .map((each) => ({
      ...each,
      path: text(each.path, bounds.nameCharacters),
      code: text(each.code, 80),
      message: text(each.message, bounds.messageCharacters),
    }))
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Of a request that is not run, and of a runner that could not. */
export function verdictWithoutRun(kind: 'refused' | 'runner', text: string = faulty): Verdict {
  const nothing = { tests: [], diagnostics: [], output: '', outputCut: false, workUnits: 0, memoryBytes: 0, ms: 0 }
  return { version: contractVersion, ...errored(kind, text), ...nothing }
}
