import type { Inspection, Mutant } from '../../inspection/contract'
import { mutate } from '../../inspection/probes/make-mutants'
import { type CodeFile, contractVersion, type TestResult } from '../../runner/contract'
import { limitsOf } from '../../runner/limits'
import type { Tried } from './core/locate-fault'
import { plainName } from './core/read-outcomes'
import { writeProbeTests } from './core/write-probe-tests'
import type { GatherOptions } from './gather-evidence'

/** What may be spent on finding out where a fault is. */
const most = { mutants: 72, failing: 6, passing: 7, files: 20 }
const limits = { wallMs: 6_000, cpuMs: 2_500, memoryMb: 128, outputBytes: 64_000 }

/** What the program answers with one small thing changed: to those probes that it fails, and to some that it passes. */
export async function tryMutants(
  options: GatherOptions,
  {
    inspection,
    expected,
    failed,
    passed,
  }: {
    inspection: Inspection
    expected: ReadonlyMap<string, string>
    /** By the name of the probe: what it answered. */
    failed: ReadonlyMap<string, string>
    passed: readonly string[]
  },
): Promise<Tried[]> {
  const asked = new Set([...spread([...failed.keys()], most.failing), ...spread(passed, most.passing)])
  const groups = inspection.probes.map(({ imports, probes }) => ({
    imports,
    probes: probes.filter(({ name, size }) => size === null && asked.has(name)),
  }))
  const mutants = spread(inspection.mutants, most.mutants)
  const atOnce = Math.max(1, most.files - options.files.length)
  const tried: Tried[] = []
  for (let at = 0; at < mutants.length; at += atOnce) {
    const batch = mutants.slice(at, at + atOnce)
    const results = await runBatch(options, { batch, groups, expected })
    for (const [index, mutant] of batch.entries()) {
      const own = results.get(index)
      if (own !== undefined) tried.push(compare(mutant, own, failed))
    }
  }
  return tried
}

type Batch = {
  batch: readonly Mutant[]
  groups: Parameters<typeof writeProbeTests>[0]['groups']
  expected: ReadonlyMap<string, string>
}

/** Each is a file of its own beside the others, and its probes import that one. */
async function runBatch(options: GatherOptions, { batch, groups, expected }: Batch) {
  const { language } = options
  const files: CodeFile[] = [...options.files]
  const tests: CodeFile[] = []
  for (const [index, mutant] of batch.entries()) {
    const file = options.files.find(({ path }) => path === mutant.path)
    if (file === undefined) continue
    const [, of = '', ending = ''] = /^(.*)(\.\w+)$/.exec(mutant.path) ?? []
    const by = nameOf(index)
    files.push({ path: `${by}${ending}`, text: mutate(file.text, mutant) })
    const written = writeProbeTests({
      language,
      groups: groups.map(renamed(by)),
      expected: rename(expected, by),
      instead: { of, by },
    })
    tests.push(...written.tests)
  }
  const verdict = await options.services.runner.run({
    user: options.user,
    request: {
      version: contractVersion,
      language,
      files,
      tests: joined(tests),
      limits: limitsOf(limits, options.services.config),
      seed: options.seed,
      checkTypes: false,
    },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const results = new Map<number, TestResult[]>()
  for (const result of verdict.tests) {
    const index = Number(/mutant_(\d+)_/.exec(result.name)?.[1] ?? Number.NaN)
    if (result.status === 'passed' || result.status === 'failed' || result.status === 'errored')
      results.set(index, [...(results.get(index) ?? []), result])
  }
  return results
}

const nameOf = (index: number): string => `mutant_${index}_`
const renamed =
  (by: string) =>
  ({ imports, probes }: Batch['groups'][number]): Batch['groups'][number] => ({
    imports,
    probes: probes.map((probe) => ({ ...probe, name: `${by}${probe.name}` })),
  })
const rename = (expected: ReadonlyMap<string, string>, by: string): Map<string, string> =>
  new Map([...expected].map(([name, said]) => [`${by}${name}`, said]))

/** No more files of tests than may be sent. */
const joined = (tests: CodeFile[]): CodeFile[] => tests.slice(0, most.files)

function compare(mutant: Mutant, results: readonly TestResult[], failed: ReadonlyMap<string, string>): Tried {
  const tried: Tried = { mutant, mended: [], changed: [], broken: [] }
  for (const { name: full, status, actual, message } of results) {
    const name = plainName(full)
    const before = failed.get(name)
    if (before === undefined) {
      if (status !== 'passed') tried.broken.push(name)
      continue
    }
    if (status === 'passed') tried.mended.push(name)
    if (status === 'passed' || (actual ?? message) !== before) tried.changed.push(name)
  }
  return tried
}

/** So many of them, evenly. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all]
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).filter(
    (each) => each !== undefined,
  )
}
