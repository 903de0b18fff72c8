import type { ChildReport, Telling } from '../child-protocol'
import type { CodeFile, Diagnostic, RunRequest } from '../contract'
import { InstanceFailure } from './instance-failure'
import { keepRun, type RunState } from './keep-run'
import { moduleStart, moduleText } from './place-errors'
import { makeRealms, type Realms } from './run-realms'
import { firstLine, makeServices, type RunRecord } from './run-services'
import { type Transpiled, transpileModule } from './transpile-module'

type Options = { wasm: WebAssembly.Module; request: RunRequest; tell: Telling }
type Outcome = { report: ChildReport; reusable: boolean }
type Services = ReturnType<typeof makeServices>

/** Turns that are given to timers between two tests, and after the last. */
const mostTurns = 10_000

/** Runs JavaScript or TypeScript: the tests in one instance, the learner's files in another. */
export async function runJavascript({ wasm, request, tell }: Options): Promise<Outcome> {
  const files = await transpileAll(request.files)
  const tests = await transpileAll(request.tests)
  const faults = [...files.faults, ...tests.faults]
  if (faults.length > 0) return { report: unparsed(faults), reusable: true }

  const run = keepRun(request.limits)
  const late: { realms: Realms | null } = { realms: null }
  const paths = new Set([...request.files, ...request.tests].map(({ path }) => path))
  const services = makeServices({
    request,
    paths,
    run,
    onResult: tell.result,
    takeWorkUnits: () => late.realms?.takeWorkUnits() ?? 0,
    isMemoryFull: () => (late.realms?.learner.memoryBytes() ?? 0) >= request.limits.memoryBytes * 0.9,
    takeRejections: () => late.realms?.rejections() ?? [],
  })
  const realms = await makeRealms({
    wasm,
    request,
    files: files.modules,
    tests: tests.modules,
    run,
    services: services.call,
  })
  late.realms = realms
  const written = [...compileAll(realms, 'learner', files.modules), ...compileAll(realms, 'trusted', tests.modules)]
  if (written.length > 0) return { report: unparsed(written), reusable: true }

  const registered = perform(run, () => load(request, realms, run)) ?? []
  tell.registered(registered)
  services.record.workUnits += realms.takeWorkUnits()
  if (run.stopped() === null) perform(run, () => drive(realms, services, run))
  const report = reportOf({ registered, realms, record: services.record, run })
  const reusable = isHarmless(run)
  if (reusable) for (const instance of [realms.trusted, realms.learner]) instance.end()
  return { report, reusable }
}

/** What else lies beside the program can't be imported. */
const isModule = /\.([cm]?[jt]sx?|json)$/

async function transpileAll(given: CodeFile[]): Promise<{ modules: Transpiled[]; faults: Diagnostic[] }> {
  const all = await Promise.all(given.filter(({ path }) => isModule.test(path)).map(transpileModule))
  const isFault = (one: Transpiled | Diagnostic): one is Diagnostic => 'message' in one
  return { modules: all.filter((one): one is Transpiled => !isFault(one)), faults: all.filter(isFault) }
}

/** Only to see whether they can be parsed; each is compiled again when it is asked for. */
function compileAll(realms: Realms, role: 'learner' | 'trusted', modules: Transpiled[]): Diagnostic[] {
  return modules.flatMap(({ path, code }) => {
    if (path.endsWith('.json')) return []
    try {
      realms[role].compile(moduleText(code), path).dispose()
      return []
    } catch (error) {
      if (!(error instanceof InstanceFailure)) throw error
      const [, line = '1', column = '1'] = /:(\d+)(?::(\d+))?\)?\s*$/m.exec(error.thrown.stack) ?? []
      const at = Number(column) - (line === '1' ? moduleStart.length : 0)
      return [
        {
          path,
          line: Math.max(1, Number(line)),
          column: Math.max(1, at),
          code: error.thrown.name || 'SyntaxError',
          message: error.thrown.message,
        },
      ]
    }
  })
}

/** Names of all tests, once the files that hold them were loaded. */
function load({ tests, runSkipped }: RunRequest, realms: Realms, run: RunState): string[] {
  const named = tests.filter(({ path }) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path))
  const entries = named.length > 0 ? named : tests.filter(({ path }) => isModule.test(path) && !path.endsWith('.json'))
  for (const { path } of entries) {
    const failed: unknown = JSON.parse(control(realms, 'trusted', 'load', path, runSkipped === true))
    if (typeof failed === 'string') {
      run.stop({ kind: 'load', text: `${path} could not be loaded. ${firstLine(failed)}` })
      break
    }
  }
  const names: unknown = JSON.parse(control(realms, 'trusted', 'registered'))
  return Array.isArray(names) ? names.map(String) : []
}

function control(realms: Realms, role: 'learner' | 'trusted', name: string, ...args: unknown[]): string {
  return realms[role].call('control', JSON.stringify([name, ...args]))
}

/** Runs the tests to their end: jobs first, then whoever waits for quiet, then time goes on. */
function drive(realms: Realms, { record, timers }: Services, run: RunState): void {
  const settle = () => {
    while (run.stopped() === null) {
      const [one, other] = [realms.trusted.runJobs(), realms.learner.runJobs()]
      if (!one && !other) return
    }
  }
  control(realms, 'trusted', 'start')
  let turns = 0
  let of: string | null = null
  for (;;) {
    settle()
    if (run.stopped() !== null || record.isDone) break
    if (record.isIdleAwaited) {
      record.isIdleAwaited = false
      control(realms, 'trusted', 'wake')
      continue
    }
    turns = of === record.running ? turns + 1 : 0
    of = record.running
    const due = turns > mostTurns ? null : timers.next()
    if (due !== null) control(realms, due.side, 'fire', due.id)
    else if (turns > mostTurns + 10) return
    else {
      timers.forgetRepeating()
      control(realms, 'trusted', 'giveUp')
    }
  }
  timers.stopFaking()
  timers.forgetRepeating()
  for (let left = 1_000; left > 0 && run.stopped() === null; left -= 1) {
    const due = timers.next()
    if (due === null) break
    control(realms, due.side, 'fire', due.id)
    settle()
  }
  const [unhandled] = [...record.unhandled, ...(run.stopped() === null ? realms.rejections() : [])]
  if (unhandled !== undefined)
    run.stop({ kind: 'unhandled', text: `Something failed that nothing waited for: ${firstLine(unhandled)}` })
}

/** What gets out of an instance here is the end of the run, and its reason is known by then or is told by the failure. */
function perform<Answer>(run: RunState, work: () => Answer): Answer | null {
  try {
    return run.watch(work)
  } catch (error) {
    if (run.stopped() === null)
      run.stop({
        kind: 'crash',
        text: `The run broke off: ${error instanceof Error ? error.message : 'for no known reason'}.`,
      })
    return null
  }
}

function isHarmless(run: RunState): boolean {
  const kind = run.stopped()?.kind
  return kind === undefined || kind === 'load' || kind === 'unhandled'
}

function reportOf(options: { registered: string[]; realms: Realms; record: RunRecord; run: RunState }): ChildReport {
  const { registered, realms, record, run } = options
  const stopped = run.stopped()
  const done = new Set(record.tests.map(({ name }) => name))
  const isTimeOut = stopped?.kind === 'cpu' || stopped?.kind === 'wall'
  const rest = registered
    .filter((name) => !done.has(name))
    .map((name) => {
      const wasRunning = name === record.running && stopped !== null
      const broken = isTimeOut ? ('timed_out' as const) : ('errored' as const)
      return {
        name,
        status: wasRunning ? broken : ('not_run' as const),
        message: wasRunning ? stopped.text : 'The run ended before it.',
        expected: null,
        actual: null,
        at: null,
        output: '',
        workUnits: 0,
      }
    })
  return {
    registered,
    tests: [...record.tests, ...rest],
    stopped,
    diagnostics: [],
    output: record.output,
    outputCut: record.outputCut,
    workUnits: record.workUnits,
    memoryBytes: realms.learner.memoryBytes(),
  }
}

function unparsed(diagnostics: Diagnostic[]): ChildReport {
  const [first] = diagnostics
  const where = first === undefined ? '' : `${first.path}, line ${first.line}: ${first.message}`
  return {
    registered: [],
    tests: [],
    stopped: { kind: 'syntax', text: `The code can't be parsed. ${where}` },
    diagnostics,
    output: '',
    outputCut: false,
    workUnits: 0,
    memoryBytes: 0,
  }
}
