import { inspectScript } from '../inspection/inspect-script'
import { contractVersion, type RunRequest, type TestResult, type Verdict } from '../runner/contract'
import type { Runner } from '../runner/create-runner'

export type FakeRunner = Runner & {
  /** What was asked for, in its order. */
  requests: RunRequest[]
  /** What it does with the next ones; without it, a test passes when the files contain its name. */
  answer: ((request: RunRequest) => Verdict | Promise<Verdict>) | null
  /** False: nothing can be measured. */
  canMeasure: boolean
}

/** Judges by words instead of running anything: a test called "adds" passes when some file contains "adds". */
export function createFakeRunner(): FakeRunner {
  const fake: FakeRunner = {
    requests: [],
    answer: null,
    canMeasure: true,
    run: async ({ request, onProgress }) => {
      fake.requests.push(request)
      onProgress?.({ kind: 'started' })
      const verdict = await (fake.answer ?? judgeByWords)(request)
      for (const { name, status } of verdict.tests) onProgress?.({ kind: 'test', name, status })
      return verdict
    },
    measure: async ({ files }) => {
      const statements = files.reduce((sum, { text }) => sum + text.split('\n').filter((line) => line !== '').length, 0)
      return fake.canMeasure ? { complexity: 1, nesting: 0, statements, longest: statements, duplication: 0 } : null
    },
    inspect: ({ files, tests }) => Promise.resolve(fake.canMeasure ? inspectScript({ files, tests }) : null),
    warm: () => undefined,
    stop: () => Promise.resolve(),
  }
  return fake
}

export function judgeByWords({ files, tests }: Pick<RunRequest, 'files' | 'tests'>): Verdict {
  const names = tests.flatMap(({ text }) => [...text.matchAll(/test\('([^']+)'/g)].map(([, name]) => name ?? ''))
  const results = names.map((name): TestResult => {
    const isThere = files.some(({ text }) => text.includes(name))
    return {
      name,
      status: isThere ? 'passed' : 'failed',
      message: isThere ? '' : `nothing says ${name}`,
      expected: isThere ? null : name,
      actual: isThere ? null : 'nothing',
      at: null,
      output: `looked for ${name}\n`,
      workUnits: 3,
    }
  })
  const isPassed = results.length > 0 && results.every(({ status }) => status === 'passed')
  return {
    version: contractVersion,
    status: isPassed ? 'passed' : 'failed',
    reason: isPassed ? null : { kind: 'tests', text: 'Some test did not pass.' },
    tests: results,
    diagnostics: [],
    output: results.map(({ output }) => output).join(''),
    outputCut: false,
    workUnits: 3 * results.length,
    memoryBytes: 1_000_000,
    ms: 5,
  }
}

/** The runner itself failed: nobody's work is to blame. */
export const runnerFault: Verdict = {
  ...judgeByWords({ files: [], tests: [] }),
  status: 'errored',
  reason: { kind: 'runner', text: 'The runner failed.' },
}
