import { fileURLToPath } from 'node:url'
import type { Inspected } from '../inspection/contract'
import type { Config } from '../platform/config'
import type { Log } from '../platform/log'
import type { ChildReport, ToChild } from './child-protocol'
import type { CodeFile, CodeLanguage, CodeMetrics, RunProgress, RunRequest, Verdict } from './contract'
import { findRequestFault } from './find-request-fault'
import { judge, type TypesFound, verdictWithoutRun } from './judge'
import { clampLimits } from './limits'
import { type Answer, type AskLimits, askChild } from './pool/ask-child'
import { createPool } from './pool/create-pool'
import { createFairQueue } from './pool/fair-queue'
import { type ChildKind, ownPrograms, type Programs } from './pool/programs'
import { RunCancelled } from './pool/run-cancelled'
import { reportStopped } from './report-stopped'

type RunOptions = {
  request: RunRequest
  /** Whose turn it is: nobody's many runs keep others waiting. */
  user: string
  onProgress?: (progress: RunProgress) => void
  /** Whoever waits for it went away: it leaves the queue, or is stopped. `run` throws RunCancelled then. */
  signal?: AbortSignal
}

export type Runner = {
  /** Throws an AppError where the queue is full; whatever the code does is a verdict. */
  run(options: RunOptions): Promise<Verdict>
  /** null: it can't be read. */
  measure(options: { language: CodeLanguage; files: CodeFile[]; user: string }): Promise<CodeMetrics | null>
  /** What reading says; null: it could not be read at all, and trying again may help. */
  inspect(options: {
    language: CodeLanguage
    files: CodeFile[]
    tests: CodeFile[]
    user: string
  }): Promise<Inspected | null>
  /** Somebody will want to run this soon. */
  warm(language: CodeLanguage): void
  stop(): Promise<void>
}

/** Waiting ones; those that run come on top. */
const waiting = { perUser: 3, total: 200 }

/** Looked at now and then, so that it is less than the 1.2 that shall hold. */
const growthOverLimit = 1.15

const megabyte = 1024 * 1024
const checkLimits: AskLimits = { wallMs: 8_000, cpuMs: 6_000, growthBytes: 512 * megabyte }
const measureLimits: AskLimits = { wallMs: 5_000, cpuMs: 4_000, growthBytes: 256 * megabyte }
const inspectLimits: AskLimits = { wallMs: 10_000, cpuMs: 8_000, growthBytes: 384 * megabyte }
/** A child that ends so soon, without a word, was probably on its way out when it was asked. */
const stillbornMs = 500

const hostFolders = [fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''), process.cwd()].filter(
  (folder) => folder.length > 1,
)

type Ask = { kind: ChildKind; message: ToChild; limits: AskLimits } & Pick<RunOptions, 'signal' | 'onProgress'>

/** The one way to learners' code: bounded, fair, and behind walls. Nothing is started before the first use. */
export function createRunner(options: { config: Pick<Config, 'runner'>; log: Log; programs?: Programs }): Runner {
  const { config, log, programs = ownPrograms } = options
  const pool = createPool({ programs, log, mostIdle: config.runner.concurrency + 1 })
  const queue = createFairQueue({ concurrency: config.runner.concurrency, bounds: waiting })
  let lastId = 0

  const askOnce = async ({ kind, message, ...rest }: Ask): Promise<Answer | null> => {
    const child = await pool.take(kind)
    if (child === null) return null
    const answer = await askChild({ child, message, ...rest })
    const isReusable = answer.kind === 'answered' && (answer.message.type !== 'report' || answer.message.reusable)
    pool.give(kind, child, { isReusable, hasRun: message.type === 'run' })
    if (answer.kind === 'stopped' && answer.why === 'cancelled') throw new RunCancelled('stopped while it ran')
    if (answer.kind === 'died' || (answer.kind === 'stopped' && answer.why === 'nonsense'))
      log.warn('a child for learners’ code broke down', {
        kind,
        ending: answer.kind === 'died' ? answer.ending : answer.why,
      })
    return answer
  }

  const ask = async (asked: Ask): Promise<Answer | null> => {
    const began = performance.now()
    const answer = await askOnce(asked)
    const isStillborn =
      answer?.kind === 'died' && answer.heard.results.length === 0 && performance.now() - began < stillbornMs
    return isStillborn ? askOnce(asked) : answer
  }

  const nextId = () => {
    lastId += 1
    return lastId
  }

  const runCode = async (
    request: RunRequest,
    { onProgress, signal }: RunOptions,
  ): Promise<{ report: ChildReport; ms: number } | null> => {
    const { limits, language } = request
    const answer = await ask({
      kind: language === 'python' ? 'python' : 'javascript',
      message: { type: 'run', id: nextId(), request },
      limits: { ...limits, growthBytes: limits.memoryBytes * growthOverLimit },
      signal,
      onProgress,
    })
    if (answer === null) return null
    const { ms } = answer
    if (answer.kind !== 'answered') return { report: reportStopped(answer, limits), ms }
    return answer.message.type === 'report' ? { report: answer.message.report, ms } : null
  }

  const checkTypes = async (request: RunRequest, signal?: AbortSignal) => {
    const { files, tests, language, authorTypes } = request
    if (language !== 'typescript' || !request.checkTypes) return noTypes
    const message: ToChild = { type: 'check', id: nextId(), files, tests, authorTypes }
    const answer = await ask({ kind: 'types', message, limits: checkLimits, signal })
    return typesFound(answer)
  }

  const runNow = async (options: RunOptions): Promise<Verdict> => {
    const request = { ...options.request, limits: clampLimits(options.request.limits, config) }
    options.onProgress?.({ kind: 'started' })
    const [ran, types] = await Promise.all([runCode(request, options), checkTypes(request, options.signal)])
    if (ran === null) return verdictWithoutRun('runner')
    return judge({
      ...ran,
      types,
      learnerPaths: new Set(request.files.map(({ path }) => path)),
      outputCharacters: request.limits.outputBytes,
      hostFolders,
    })
  }

  return {
    run: async (options) => {
      const fault = findRequestFault(options.request)
      if (fault !== null) return verdictWithoutRun('refused', fault)
      const onPlace = (place: number) => options.onProgress?.({ kind: 'queued', place })
      return queue.run({ user: options.user, signal: options.signal, onPlace }, () => runNow(options))
    },
    measure: async ({ language, files, user }) => {
      if (findRequestFault({ language, files, tests: [] }) !== null) return null
      const kind = language === 'python' ? 'python' : 'types'
      const message: ToChild = { type: 'measure', id: nextId(), language, files }
      const answer = await queue.run({ user }, () => ask({ kind, message, limits: measureLimits }))
      return answer?.kind === 'answered' && answer.message.type === 'measured' ? answer.message.metrics : null
    },
    inspect: async ({ language, files, tests, user }) => {
      if (findRequestFault({ language, files, tests }) !== null) return null
      const kind = language === 'python' ? 'python' : 'types'
      const message: ToChild = { type: 'inspect', id: nextId(), language, files, tests }
      const answer = await queue.run({ user }, () => ask({ kind, message, limits: inspectLimits }))
      return answer?.kind === 'answered' && answer.message.type === 'inspected' ? answer.message.inspected : null
    },
    warm: (language) => {
      pool.warm(language === 'python' ? 'python' : 'javascript')
      if (language === 'typescript') pool.warm('types')
    },
    stop: () => pool.stop(),
  }
}

const noTypes: TypesFound = { kind: 'checked', diagnostics: [] }

function typesFound(answer: Answer | null): TypesFound {
  if (answer?.kind === 'answered' && answer.message.type === 'checked')
    return { kind: 'checked', diagnostics: answer.message.diagnostics }
  // Its memory may be used up before its time is; both come of types that never end.
  return { kind: answer === null ? 'failed' : 'given_up', diagnostics: [] }
}
