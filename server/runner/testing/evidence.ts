import type { ChildReport } from '../child-protocol'
import type { TestResult, TestStatus } from '../contract'
import type { Evidence } from '../judge'

export const resultOf = (name: string, status: TestStatus = 'passed'): TestResult => ({
  name,
  status,
  message: '',
  expected: null,
  actual: null,
  at: null,
  output: '',
  workUnits: 1,
})

export function reportOf(tests: readonly TestResult[], change: Partial<ChildReport> = {}): ChildReport {
  return {
    registered: tests.map(({ name }) => name),
    tests: [...tests],
    stopped: null,
    diagnostics: [],
    output: '',
    outputCut: false,
    workUnits: tests.length,
    memoryBytes: 0,
    ...change,
  }
}

export const evidenceOf = (report: ChildReport, change: Partial<Evidence> = {}): Evidence => ({
  report,
  types: { kind: 'checked', diagnostics: [] },
  learnerPaths: new Set(['code.ts']),
  outputCharacters: 1_000,
  hostFolders: ['/srv/guildhall'],
  ms: 5,
  ...change,
})
