import type { ChildReport } from './child-protocol'
import type { ReasonKind, RunLimits, TestResult, TestStatus } from './contract'
import type { Answer, Heard } from './pool/ask-child'

type Unfinished = Extract<Answer, { kind: 'stopped' | 'died' }>

/** What there is to say of a child that did not come to its end, in the form in which it would have said it. */
export function reportStopped(answer: Unfinished, limits: RunLimits): ChildReport {
  const kind = reasonOf(answer)
  const results = resultsOf(answer.heard, kind)
  return {
    registered: results.map(({ name }) => name),
    tests: results,
    stopped: { kind, text: wordsFor(kind, limits) },
    diagnostics: [],
    output: results.map(({ output }) => output).join(''),
    outputCut: false,
    workUnits: results.reduce((sum, { workUnits }) => sum + workUnits, 0),
    memoryBytes: Math.max(0, answer.grownBytes),
  }
}

function reasonOf(answer: Unfinished): ReasonKind {
  if (answer.kind === 'died')
    return /out of memory|allocation failed/i.test(answer.ending.lastWords) ? 'memory' : 'crash'
  if (answer.why === 'wall' || answer.why === 'cpu' || answer.why === 'memory') return answer.why
  return 'crash'
}

const seconds = (ms: number) => `${Number((ms / 1_000).toFixed(2))} s`

function wordsFor(kind: ReasonKind, limits: RunLimits): string {
  switch (kind) {
    case 'wall':
      return `The run did not come to its end within ${seconds(limits.wallMs)} and was stopped. Look for a loop that never ends, or for something waited for that never comes.`
    case 'cpu':
      return `The run used more than ${seconds(limits.cpuMs)} of computing time and was stopped. Look for a loop that never ends, or for a way that needs fewer steps.`
    case 'memory':
      return `The run needed more than ${Math.round(limits.memoryBytes / 1024 / 1024)} MB of memory and was stopped. Look for something that grows without end.`
    default:
      return 'The run brought its interpreter down and was ended. Look at what the code does last: very deep recursion, or something enormous.'
  }
}

/** Those that came to their end as they were told; the one after them was running; the others had no turn. */
function resultsOf({ registered, results }: Heard, kind: ReasonKind): TestResult[] {
  const known = new Map(results.map((result) => [result.name, result]))
  const names = [...new Set(registered ?? known.keys())]
  const running = names.find((name) => !known.has(name))
  const runningStatus = kind === 'wall' || kind === 'cpu' ? 'timed_out' : 'errored'
  return names.map(
    (name) =>
      known.get(name) ??
      (name === running
        ? bare(name, runningStatus, 'The run was stopped while this test ran.')
        : bare(name, 'not_run', 'The run was stopped before this test had its turn.')),
  )
}

const bare = (name: string, status: TestStatus, message: string): TestResult => ({
  name,
  status,
  message,
  expected: null,
  actual: null,
  at: null,
  output: '',
  workUnits: 0,
})
