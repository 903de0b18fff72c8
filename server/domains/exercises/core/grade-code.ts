import { asScore, type Grade, type Issue, type MetricChange, type Outcome, plural } from './grade'

/** What of a verdict counts: how each test ended, and what else is wrong. */
export type Ran = {
  status: Outcome
  reason: { kind: string; text: string } | null
  tests: { name: string; status: string; message: string; at: { path: string; line: number } | null }[]
  diagnostics: { path: string; line: number; code: string; message: string }[]
}

export type Measured = { name: string; before: number; after: number }

const mostIssues = 60

/** A refactoring that changes nothing keeps its tests passing: that is half of it. */
const shareOfTests = 0.5

/** `build` and `coding`: the tests decide. */
export function gradeTests(ran: Ran): Grade {
  const done = ran.status === 'passed'
  return {
    score: done ? 100 : Math.min(99, asScore(sharePassed(ran))),
    outcome: ran.status,
    summary: done ? allPass(ran.tests.length) : whyNot(ran),
    issues: findIssues(ran),
    suggestions: suggest(ran),
    metrics: [],
  }
}

/** `project`: stages in order, each of which begins when the one before it has passed. `ran` ends with the first that did not. */
export function gradeStages({ ran, titles }: { ran: Ran[]; titles: string[] }): Grade {
  const passed = ran.findIndex(({ status }) => status !== 'passed')
  const count = passed === -1 ? ran.length : passed
  const stopped = ran[count]
  const issues = ran.flatMap(findIssues).slice(0, mostIssues)
  if (stopped === undefined && count === titles.length && count > 0)
    return {
      score: 100,
      outcome: 'passed',
      summary: count === 1 ? 'Every test passes.' : `All ${count} stages pass.`,
      issues,
      suggestions: afterPassing,
      metrics: [],
    }
  const begun = stopped === undefined ? 0 : sharePassed(stopped)
  const ahead = titles[count + 1]
  const next = ahead === undefined ? '' : ` “${ahead}” begins when it passes.`
  return {
    score: Math.min(99, asScore((count + Math.min(begun, 0.99)) / Math.max(1, titles.length))),
    outcome: stopped?.status ?? 'failed',
    summary: `${count} of ${plural(titles.length, 'stage')} passed. “${titles[count] ?? ''}”: ${
      stopped === undefined ? 'it was not run.' : whyNot(stopped)
    }${next}`,
    issues,
    suggestions: stopped === undefined ? [] : suggest(stopped),
    metrics: [],
  }
}

/**
 * `refactor`: the tests go on passing, and each metric that the exercise names gets better. Less is better, in each.
 * Nothing is measured while a test fails.
 */
export function gradeRefactoring({ ran, measured }: { ran: Ran; measured: Measured[] }): Grade {
  const byTests = gradeTests(ran)
  if (ran.status !== 'passed') return { ...byTests, score: Math.min(49, asScore(shareOfTests * sharePassed(ran))) }
  if (measured.length === 0) return byTests
  const metrics = measured.map(
    ({ name, before, after }): MetricChange => ({ name, before, after, isBetter: after < before }),
  )
  const better = metrics.filter(({ isBetter }) => isBetter).length
  const isDone = better === measured.length
  const issues = metrics.map(
    ({ name, before, after, isBetter }): Issue => ({
      kind: 'metric',
      text: isBetter ? `${name}: ${after}, from ${before}.` : `${name}: ${after}, and it has to get below ${before}.`,
      at: null,
      good: isBetter,
      about: name,
    }),
  )
  return {
    score: isDone ? 100 : Math.min(99, asScore(shareOfTests + (1 - shareOfTests) * (better / measured.length))),
    outcome: isDone ? 'passed' : 'failed',
    summary: isDone
      ? 'Every test still passes, and the code is simpler than it was.'
      : `Every test still passes. ${better} of ${plural(measured.length, 'metric')} got better, and all of them have to.`,
    issues: [...issues, ...byTests.issues].slice(0, mostIssues),
    suggestions: isDone ? afterPassing : [{ kind: 'fix', text: 'Take apart what is longest and deepest first.' }],
    metrics,
  }
}

const afterPassing: Grade['suggestions'] = [{ kind: 'next', text: 'Look at the solution, and compare it with yours.' }]

const allPass = (count: number) => (count === 1 ? 'The test passes.' : `All ${count} tests pass.`)

function sharePassed({ tests }: Ran): number {
  if (tests.length === 0) return 0
  return tests.filter(({ status }) => status === 'passed').length / tests.length
}

function whyNot({ reason, tests }: Ran): string {
  const passed = tests.filter(({ status }) => status === 'passed').length
  const count =
    tests.length === 0 ? '' : `${passed} of ${plural(tests.length, 'test')} ${passed === 1 ? 'passes' : 'pass'}.`
  if (reason === null || reason.kind === 'tests') return count === '' ? 'It does not pass.' : count
  return [reason.text, count].filter((text) => text !== '').join(' ')
}

const kindOfReason: Record<string, Issue['kind']> = {
  types: 'type',
  wall: 'limit',
  cpu: 'limit',
  memory: 'limit',
}

function findIssues({ reason, tests, diagnostics }: Ran): Issue[] {
  const said: Issue[] =
    reason === null || reason.kind === 'tests'
      ? []
      : [{ kind: kindOfReason[reason.kind] ?? 'runtime', text: reason.text, at: null, good: false, about: null }]
  const failed = tests
    .filter(({ status }) => status !== 'passed')
    .map(({ name, status, message, at }): Issue => {
      const unsaid = status === 'not_run' ? 'it was not run' : 'it does not pass'
      return {
        kind: 'test',
        text: `${name}: ${message === '' ? unsaid : message}`,
        at: at === null ? null : { path: at.path, from: at.line, to: at.line },
        good: false,
        about: null,
      }
    })
  const types = diagnostics.map(
    ({ path, line, code, message }): Issue => ({
      kind: 'type',
      text: `${code}: ${message}`,
      at: { path, from: line, to: line },
      good: false,
      about: null,
    }),
  )
  return [...said, ...types, ...failed].slice(0, mostIssues)
}

function suggest({ status, tests }: Ran): Grade['suggestions'] {
  if (status === 'passed') return afterPassing
  const first = tests.find((test) => test.status === 'failed' || test.status === 'errored')
  return first === undefined ? [] : [{ kind: 'fix', text: `Begin with “${first.name}”.` }]
}
