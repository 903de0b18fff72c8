import { compareValues, type ValuePart } from './compare-values'
import type { Attempt, Evaluation, Verdict } from './exercise-types'

type Test = Verdict['tests'][number]

/** A value that was expected beside the one that came. `parts` says where they differ, if in a part only. */
type Comparison = { expected: string; actual: string; parts: ValuePart[] | null }

export type ShownTest = Pick<Test, 'name' | 'status' | 'message' | 'at' | 'output'> & { comparison: Comparison | null }

export type ShownResult = {
  /** Of a run nothing is kept; of an attempt everything. */
  attempt: { id: string; number: number; score: number | null; submittedAt: string } | null
  outcome: Evaluation['outcome'] | 'waiting'
  /** The verdict in one sentence: what is read out. */
  summary: string
  tests: ShownTest[]
  figures: { workUnits: number; memoryBytes: number; ms: number } | null
  diagnostics: Verdict['diagnostics']
  output: string
  outputCut: boolean
  issues: Evaluation['issues']
  suggestions: Evaluation['suggestions']
  metrics: Evaluation['metrics']
}

/** Nobody reads more failures than this at once; of the others the message is enough. */
const mostCompared = 40

/** For the server's page and for what arrives in the browser alike. */
export function presentVerdict(verdict: Verdict): ShownResult {
  return {
    attempt: null,
    outcome: verdict.status,
    summary: verdictWords(verdict),
    tests: presentTests(verdict.tests),
    figures: { workUnits: verdict.workUnits, memoryBytes: verdict.memoryBytes, ms: verdict.ms },
    diagnostics: verdict.diagnostics,
    output: verdict.output,
    outputCut: verdict.outputCut,
    issues: [],
    suggestions: [],
    metrics: [],
  }
}

export function presentAttempt({ submissionId, number, score, submittedAt, evaluation }: Attempt): ShownResult {
  const attempt = { id: submissionId, number, score, submittedAt }
  if (evaluation === null) return { ...waiting, attempt }
  const { verdict, outcome, summary, issues, suggestions, metrics } = evaluation
  const ran = verdict === null ? waiting : presentVerdict(verdict)
  return { ...ran, attempt, outcome, summary, issues, suggestions, metrics }
}

const waiting: ShownResult = {
  attempt: null,
  outcome: 'waiting',
  summary: 'It is being looked at. You may leave; the verdict will be here when you come back.',
  tests: [],
  figures: null,
  diagnostics: [],
  output: '',
  outputCut: false,
  issues: [],
  suggestions: [],
  metrics: [],
}

function presentTests(tests: readonly Test[]): ShownTest[] {
  let compared = 0
  return tests.map(({ name, status, message, at, output, expected, actual }) => {
    const test = { name, status, message, at, output, comparison: null }
    if (expected === null || actual === null || status === 'passed' || compared >= mostCompared) return test
    compared += 1
    return { ...test, comparison: { expected, actual, parts: compareValues(expected, actual) } }
  })
}

function verdictWords({ status, tests, reason }: Verdict): string {
  const passed = tests.filter((test) => test.status === 'passed').length
  const share = tests.length === 0 ? '' : `${passed} of ${countWords(tests.length)} passed. `
  if (status === 'passed') return tests.length === 1 ? 'The test passed.' : `All ${tests.length} tests passed.`
  if (reason === null || reason.kind === 'tests') return share.trim() || 'Not passed.'
  return `${share}${reason.text}`.trim()
}

const countWords = (tests: number): string => (tests === 1 ? '1 test' : `${tests} tests`)
