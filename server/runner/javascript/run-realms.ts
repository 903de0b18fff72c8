import type { RunRequest } from '../contract'
import type { HostFunctions, Instance } from './create-instance'
import { findModule } from './find-module'
import type { Role } from './guest/realm'
import type { RunState, Stop } from './keep-run'
import { moduleText } from './place-errors'
import { prepareInstance, takeInstance } from './ready-instances'
import type { Transpiled } from './transpile-module'

export type Realms = {
  trusted: Instance
  learner: Instance
  /** How many loops and calls the learner's instance made since this was last asked, with what its built-ins are charged. */
  takeWorkUnits: () => number
  /** What was rejected in either of them without anybody to handle it, since this was last asked. */
  rejections: () => string[]
}

type Options = {
  wasm: WebAssembly.Module
  request: RunRequest
  files: Transpiled[]
  tests: Transpiled[]
  run: RunState
  services: (role: Role, name: string, args: unknown[]) => unknown
}

/** Polls between two interrupts, as QuickJS is built. */
const pollsEach = 10_000
const longestMessage = 8_000_000
const broken: Stop = {
  kind: 'crash',
  text: 'The program changed the language itself in a way that nothing could go on.',
}
const trustedBytes = 160 * 1024 * 1024

/** Both for a run to come, of which only the limit can be guessed. */
export async function prepareRealms(wasm: WebAssembly.Module, memoryBytes: number): Promise<void> {
  await prepareInstance({ role: 'trusted', wasm, memoryBytes: trustedBytes })
  await prepareInstance({ role: 'learner', wasm, memoryBytes })
}

/** Both instances, with nothing between them but texts that are passed on. */
export async function makeRealms({ wasm, request, files, tests, run, services }: Options): Promise<Realms> {
  const texts = {
    learner: new Map(files.map(({ path, code }) => [path, code])),
    trusted: new Map(tests.map(({ path, code }) => [path, code])),
  }
  const known = { files: new Set(texts.learner.keys()), tests: new Set(texts.trusted.keys()) }
  const made: { trusted?: Instance; learner?: Instance } = {}
  const instance = (role: Role): Instance => {
    const found = made[role]
    if (found === undefined) throw new Error('The other instance is not there yet.')
    return found
  }
  let isBurning = false
  let interrupts = 0

  const hostOf = (role: Role): HostFunctions => {
    const other = role === 'trusted' ? 'learner' : 'trusted'
    const own = (name: string, args: unknown[]) => {
      if (name === 'resolve') return findModule({ role, from: String(args[0]), name: String(args[1]), ...known })
      if (name === 'text') return texts[role].get(String(args[0])) ?? 'null'
      return services(role, name, args)
    }
    return {
      post: (json) => {
        run.refuseWhenStopped()
        if (json.length > longestMessage) throw new RangeError('A value is too large to be passed on.')
        return run.watch(() => instance(other).call('handle', json))
      },
      call: (json) => {
        run.refuseWhenStopped()
        const request: unknown = JSON.parse(json)
        const [name, ...args]: unknown[] = Array.isArray(request) ? request : []
        return JSON.stringify(own(String(name), args) ?? null)
      },
      compile: (path) => instance(role).compile(moduleText(texts[role].get(path) ?? ''), path),
    }
  }
  const make = async (role: Role) => {
    const taken = await takeInstance({
      role,
      wasm,
      memoryBytes: role === 'learner' ? request.limits.memoryBytes : trustedBytes,
      host: hostOf(role),
      onInterrupt: () => {
        if (isBurning) return true
        if (role === 'learner') interrupts += 1
        return run.isOver()
      },
    })
    made[role] = taken
    return taken
  }
  const trusted = await make('trusted')
  const learner = await make('learner')

  /** Its own half may be broken by what it changed in the language. */
  const ofLearner = (name: string, text: string) => {
    try {
      return learner.call(name, text)
    } catch {
      run.stop(broken)
      return ''
    }
  }
  let charged = 0
  const takeWorkUnits = () => {
    const counted = interrupts
    // Burning goes on to the next interrupt: what it could burn is what was left.
    isBurning = true
    learner.exhaust('burn')
    isBurning = false
    interrupts = 0
    const left = Number(ofLearner('burnt', ''))
    const total = Number(ofLearner('control', '["charged"]'))
    const units = counted * pollsEach + Math.max(0, pollsEach - left) + total - charged
    charged = total
    return Number.isFinite(units) ? Math.max(0, Math.round(units)) : 0
  }
  const rejections = () => {
    const found: unknown[] = [trusted.call('control', '["rejections"]'), ofLearner('control', '["rejections"]')].map(
      (text) => JSON.parse(text === '' ? '[]' : text),
    )
    return found.flatMap((list) => (Array.isArray(list) ? list.map(String) : []))
  }
  return { trusted, learner, takeWorkUnits, rejections }
}
