import type { Inspection } from '../../inspection/contract'
import type { Config } from '../../platform/config'
import type { CodeFile, CodeLanguage, TestResult, Verdict } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import type { Evidence, Fact } from './core/evidence'
import { factsOfBehaviour } from './core/facts-of-behaviour'
import { factsOfFindings } from './core/facts-of-findings'
import { factsOfStrength } from './core/facts-of-strength'
import { judgeGrowth } from './core/judge-growth'
import { locateFaults } from './core/locate-fault'
import { plainName } from './core/read-outcomes'
import { writeProbeTests } from './core/write-probe-tests'
import { knowReference, type Reference } from './know-reference'
import { runOnce } from './run-once'
import { tryMutants } from './try-mutants'

export type ReviewStep = 'reading' | 'running' | 'comparing'

export type GatherOptions = {
  services: { runner: Pick<Runner, 'run' | 'inspect'>; config: Pick<Config, 'runner'> }
  user: string
  language: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  /** Tests that only a review runs; those whose names end with ` @ N` are series of growing inputs. */
  hidden: CodeFile[]
  /** The solution of the exercise's author: what is compared with. */
  reference: CodeFile[]
  seed: number
  /** Words of the learner's domain, for remarks about names; empty: none. */
  words: readonly string[]
  onStep?: (step: ReviewStep) => void
  signal?: AbortSignal | undefined
}

/** `unreadable`: it can't be parsed, and there is no evidence of anything. `runner_failed`: to be tried again. */
export type Gathered =
  | { state: 'gathered'; evidence: Evidence }
  | { state: 'unreadable'; path: string; line: number }
  | { state: 'runner_failed' }

/** All that can be found out about a program: by reading it, by running it, and by asking it what the reference was asked. */
export async function gatherEvidence(options: GatherOptions): Promise<Gathered> {
  const { services, user, language, files, tests } = options
  options.onStep?.('reading')
  const inspected = await services.runner.inspect({ language, files, tests, user })
  if (inspected === null) return { state: 'runner_failed' }
  if (inspected.kind === 'unreadable') return { state: 'unreadable', ...inspected.at }
  const { inspection } = inspected
  const reference = await knowReference(options)
  options.onStep?.('running')
  const asked = probesFor(inspection, reference)
  const first = await runAll(options, asked, reference)
  // Together with its probes a large program may be more than is run at once; without them it is judged by its tests.
  const isTooMuch = first?.reason?.kind === 'refused' && asked.some((group) => group.probes.length > 0)
  const probes = isTooMuch ? probesFor(inspection, null) : asked
  const verdict = isTooMuch ? await runAll(options, probes, null) : first
  if (verdict?.reason?.kind === 'runner') return { state: 'runner_failed' }
  options.onStep?.('comparing')
  const behaviour = await compareBehaviour(options, { inspection, reference, verdict, probes })
  const facts = [
    ...factsOfFindings({ inspection, reference: reference?.findings ?? [], growth: behaviour.growth }),
    ...behaviour.facts,
  ]
  return {
    state: 'gathered',
    evidence: {
      version: 1,
      facts: numbered([...facts, ...factsOfStrength({ inspection, facts, counts: behaviour.counts })]),
      statements: inspection.statements,
      loops: inspection.loops,
      ...behaviour.counts,
      key: null,
      imagined: 0,
    },
  }
}

function runAll(
  options: GatherOptions,
  probes: Inspection['probes'],
  reference: Reference | null,
): Promise<Verdict> | null {
  const { language, files, tests, hidden } = options
  const written = writeProbeTests({ language, groups: probes, expected: expectedBy(reference) })
  const all = [...tests, ...hidden, ...written.tests]
  return all.length === 0 ? null : runOnce(options, { files: [...files, ...written.files], tests: all })
}

/** Probes that the reference has answered; the tests are the same, so the probes are. */
function probesFor(inspection: Inspection, reference: Reference | null): Inspection['probes'] {
  return inspection.probes.map(({ imports, probes }) => ({
    imports,
    probes: reference === null ? [] : probes.filter(({ name }) => reference.outcomes.has(name)),
  }))
}

const expectedBy = (reference: Reference | null): Map<string, string> =>
  new Map([...(reference?.outcomes ?? [])].map(([name, { said }]) => [name, said]))

const isOwnTest = ({ name }: TestResult): boolean => plainName(name).startsWith('probe_')
const isSeries = (name: string): boolean => /( @ |_at_)\d+$/.test(name)

type Comparing = {
  inspection: Inspection
  reference: Reference | null
  verdict: Verdict | null
  probes: Inspection['probes']
}

async function compareBehaviour(options: GatherOptions, { inspection, reference, verdict, probes }: Comparing) {
  const all = probes.flatMap((group) => group.probes)
  const results = verdict?.tests ?? []
  const own = new Map(results.filter(isOwnTest).map((result) => [plainName(result.name), result]))
  const visible = results.filter((result) => !isOwnTest(result))
  const hiddenNames = new Set(options.hidden.length === 0 ? [] : [...(reference?.hidden.keys() ?? [])])
  const [hidden, plainTests] = [
    visible.filter(({ name }) => hiddenNames.has(name)),
    visible.filter(({ name }) => !hiddenNames.has(name)),
  ]
  const growth = judgeGrowth({
    countsNatives: options.language !== 'python',
    probes: [...all, ...hiddenSeries(hidden)],
    reference: new Map([...(reference?.outcomes ?? []), ...hiddenUnits(reference)]),
    own: new Map(
      [...own.values(), ...hidden].flatMap(({ name, status, workUnits }) =>
        // Another answer is another fault: how fast a wrong one comes says nothing.
        status === 'passed' || status === 'timed_out'
          ? [[isSeries(name) ? name : plainName(name), { workUnits, isDone: status !== 'timed_out' }] as const]
          : [],
      ),
    ),
  })
  const asked = all.filter(({ size, name }) => size === null && isAnswered(own.get(name)))
  const failing = asked.filter(({ name }) => own.get(name)?.status !== 'passed')
  const faults = failing.length === 0 ? [] : await locate(options, { inspection, reference, failing, asked, own })
  const count = (of: TestResult[]) => ({
    passed: of.filter(({ status }) => status === 'passed').length,
    total: of.length,
  })
  const edges = hidden.filter(({ name }) => !isSeries(name))
  return {
    growth,
    facts: factsOfBehaviour({ inspection, tests: plainTests, hidden: edges, failing, faults, results: own, growth }),
    counts: {
      tests: plainTests.length === 0 ? null : count(plainTests),
      hidden: edges.length === 0 ? null : count(edges),
      probes: asked.length === 0 ? null : { passed: asked.length - failing.length, total: asked.length },
      growth:
        growth.length === 0
          ? null
          : { passed: growth.filter(({ isFaster }) => !isFaster).length, total: growth.length },
    },
  }
}

const isAnswered = (result: TestResult | undefined): boolean =>
  result !== undefined && (result.status === 'passed' || result.status === 'failed' || result.status === 'errored')

const hiddenUnits = (reference: Reference | null) =>
  [...(reference?.hidden ?? [])].map(([name, workUnits]) => [name, { said: '', workUnits }] as const)

/** `finding one @ 200`: the name says how much there is. */
const hiddenSeries = (hidden: TestResult[]) =>
  hidden.flatMap(({ name }) => {
    const [, kind, size] = /^(.*?)(?: @ |_at_)(\d+)$/.exec(name) ?? []
    if (kind === undefined || size === undefined) return []
    return [{ name, kind, what: '', from: kind, size: Number(size), code: '' }]
  })

type Locating = {
  inspection: Inspection
  reference: Reference | null
  failing: { name: string; kind: string }[]
  asked: { name: string; kind: string }[]
  own: ReadonlyMap<string, TestResult>
}

async function locate(options: GatherOptions, { inspection, reference, failing, asked, own }: Locating) {
  const failed = new Map(
    failing.map(({ name }) => [name, own.get(name)?.actual ?? own.get(name)?.message ?? ''] as const),
  )
  const passed = asked.map(({ name }) => name).filter((name) => !failed.has(name))
  const tried = await tryMutants(options, { inspection, expected: expectedBy(reference), failed, passed })
  const answered = new Set(tried.flatMap(({ changed, mended }) => [...changed, ...mended]))
  const kinds = new Map(asked.map(({ name, kind }) => [name, kind]))
  const kindOf = (name: string): string[] => {
    const isRefused =
      expectedBy(reference).get(name)?.includes('throws') === true && !(failed.get(name) ?? '').includes('throws')
    return [kinds.get(name) ?? '', ...(isRefused ? ['refusal'] : [])]
  }
  const { edges } = inspection
  return locateFaults({ failing: [...failed.keys()].filter((name) => answered.has(name)), tried, kindOf, edges })
}

/** Ids by rule and place, so that the same work has the same ones. */
function numbered(facts: Omit<Fact, 'id'>[]): Fact[] {
  const counts = new Map<string, number>()
  return facts.slice(0, 300).map((fact) => {
    const number = (counts.get(fact.rule) ?? 0) + 1
    counts.set(fact.rule, number)
    return { ...fact, id: `${fact.rule}.${number}` }
  })
}
