import { createHash } from 'node:crypto'
import type { Inspection } from '../../inspection/contract'
import type { CodeFile } from '../../runner/contract'
import { isTelling, type Outcome, readOutcomes } from './core/read-outcomes'
import { writeProbeTests } from './core/write-probe-tests'
import type { GatherOptions } from './gather-evidence'
import { runOnce } from './run-once'

/** What a reference solution says about an exercise: its own findings, and the answer to each probe. */
export type Reference = {
  findings: Inspection['findings']
  probes: Inspection['probes']
  /** Only answers that tell how it should be. */
  outcomes: ReadonlyMap<string, Outcome>
  /** Steps of each hidden test, by its name. */
  hidden: ReadonlyMap<string, number>
}

const most = 200
const known = new Map<string, Promise<Reference | null>>()

/** The same for everybody who does the exercise in the same words, so it is found out once. null: it can't be run. */
export async function knowReference(options: GatherOptions): Promise<Reference | null> {
  const { language, reference, tests, hidden } = options
  if (reference.length === 0) return null
  const key = createHash('sha256')
    .update(JSON.stringify([language, reference, tests, hidden]))
    .digest('hex')
  const found = known.get(key) ?? ask(options)
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  const reference_ = await found.catch(() => null)
  if (reference_ === null) known.delete(key)
  return reference_
}

async function ask(options: GatherOptions): Promise<Reference | null> {
  const { services, user, language, reference, tests, hidden } = options
  const inspected = await services.runner.inspect({ language, files: reference, tests, user })
  if (inspected?.kind !== 'read') return null
  const { findings, probes } = inspected.inspection
  const written = writeProbeTests({ language, groups: probes, expected: null })
  const files: CodeFile[] = [...reference, ...written.files]
  const verdict = await runOnce(options, { files, tests: [...hidden, ...written.tests] })
  if (verdict.reason?.kind === 'runner') return null
  const said = readOutcomes(verdict)
  return {
    findings,
    probes,
    outcomes: new Map([...said].filter(([, outcome]) => isTelling(outcome.said))),
    hidden: new Map(verdict.tests.map(({ name, workUnits }) => [name, workUnits])),
  }
}
