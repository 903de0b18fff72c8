import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { loadPyodide, type PyodideAPI } from 'pyodide'
import createPyodideModule from 'pyodide/pyodide.asm.mjs'
import * as z from 'zod'
import { type HostCall, type HostCalls, restrictHostCalls } from './host-calls'
import { Stop } from './stop'

/** What an interpreter meets when it asks the host for something. */
export type Surroundings = {
  /** A request that ends in a line feed; the answer does too. */
  exchange(request: Uint8Array): Uint8Array
  print(text: Uint8Array): void
  /** Called each time that Python has gone round about fifty loops and calls. */
  poll(): void
  /** Milliseconds since 1970. */
  now(): number
  random(): number
}

export type Interpreter = {
  pyodide: PyodideAPI
  /** From now on nothing but files in memory, and what `surroundings` give. */
  lock(surroundings: Surroundings): void
  /** Files that Python finds where it looks for modules. */
  write(files: readonly { path: string; text: string }[]): void
  /** Runs a statement in `__main__`. Also while another statement waits for an exchange. */
  run(statement: string): void
  /** Tells it what the next read of the channel gives. */
  say(message: Uint8Array): void
  /** What it wrote since, where no read followed that would have been the answer. */
  take(): Buffer
  /** How far its memory is over what it was when it was locked. */
  growth(): number
  limitGrowth(bytes: number): void
  /** Whether it asked for more than that. */
  wasRefused(): boolean
  /** Loops and calls so far, exactly. */
  work(): number
}

/** The number of the file that is no file: what is written there is a request, what is read the answer. */
const channel = 1_000
const page = 65_536
const mebibyte = 1_048_576
const longestMessage = 8 * mebibyte
const mostInFiles = 8 * mebibyte
const badFile = 8
const noSpace = 51
/** Of CPython's `PY_EMSCRIPTEN_SIGNAL_INTERVAL`. */
const between = 50

const callable = z.custom<(...args: unknown[]) => unknown>((value) => typeof value === 'function')
const emscripten = z.object({
  _PyRun_SimpleString: callable,
  _PyGILState_Ensure: callable,
  _PyGILState_Release: callable,
  stringToNewUTF8: callable,
  _free: callable,
  _Py_EMSCRIPTEN_SIGNAL_HANDLING: z.number(),
  __Py_emscripten_signal_clock: z.number(),
})
const withModule = z.object({ _module: emscripten })

const folder = `${dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))}/`
let compiled: Promise<WebAssembly.Module> | undefined

/** Once a process: both interpreters, and all that come after them, are instances of it. */
function compiledPython(): Promise<WebAssembly.Module> {
  compiled ??= readFile(`${folder}pyodide.asm.wasm`).then((bytes) => WebAssembly.compile(bytes))
  return compiled
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void

export async function openInterpreter(options: { snapshot?: Uint8Array } = {}): Promise<Interpreter> {
  const { snapshot } = options
  const module = await compiledPython()
  const state: { surroundings: Surroundings | null; memory: WebAssembly.Memory | null; lock(): void } = {
    surroundings: null,
    memory: null,
    lock: () => undefined,
  }
  let [idle, limit, wanted] = [0, Number.POSITIVE_INFINITY, 0]
  let [request, answer, answered]: [Uint8Array[], Uint8Array, number] = [[], new Uint8Array(), 0]
  let [written, polls, isRefused] = [0, 0, false]

  const memory = () => {
    if (state.memory === null) throw new Error('the interpreter has no memory yet')
    return state.memory
  }
  const words = () => new DataView(memory().buffer)
  const parts = (vectors: number, count: number): Uint8Array[] =>
    Array.from({ length: Math.min(count >>> 0, 1_024) }, (_, at) => {
      const view = words()
      return new Uint8Array(
        memory().buffer,
        view.getUint32((vectors >>> 0) + at * 8, true),
        view.getUint32((vectors >>> 0) + at * 8 + 4, true),
      )
    })
  const setNumber = (pointer: number, value: number) => words().setUint32(pointer >>> 0, value, true)

  const write = (surroundings: Surroundings, file: number, chunks: Uint8Array[]) => {
    for (const chunk of chunks)
      if (file === channel) {
        request.push(chunk.slice())
        if (request.reduce((sum, { length }) => sum + length, 0) > longestMessage)
          throw new Stop('memory', 'A value is too large to be handed from the tests to the program or back.')
      } else surroundings.print(chunk.slice())
    return chunks.reduce((sum, { length }) => sum + length, 0)
  }
  const read = (surroundings: Surroundings, vectors: number, count: number) => {
    if (request.length > 0) {
      const asked = Buffer.concat(request)
      request = []
      answer = surroundings.exchange(asked)
      answered = 0
    }
    let given = 0
    // The memory may have grown, and so moved, since the read began.
    for (const part of parts(vectors, count)) {
      const piece = answer.subarray(answered, answered + part.length)
      part.set(piece)
      answered += piece.length
      given += piece.length
    }
    return given
  }

  const own = (calls: HostCalls): Record<string, HostCall> => {
    const original = (name: string) => callable.parse(calls[name])
    const [toFile, fromFile, resize] = ['fd_write', 'fd_read', 'emscripten_resize_heap'].map(original)
    const [gmtime, timegm] = ['_gmtime_js', '_timegm_js'].map(original)
    const [dateNow, random] = ['emscripten_date_now', 'random_get'].map(original)
    const now = () => state.surroundings?.now() ?? Number(dateNow?.())
    const ended = () => {
      throw new Stop('crash', 'The program ended its interpreter.')
    }
    return {
      fd_write: (file: number, vectors: number, count: number, done: number) => {
        const { surroundings } = state
        if (surroundings === null) return toFile?.(file, vectors, count, done)
        if (file !== 1 && file !== 2 && file !== channel) {
          written += parts(vectors, count).reduce((sum, { length }) => sum + length, 0)
          return written > mostInFiles ? noSpace : toFile?.(file, vectors, count, done)
        }
        setNumber(done, write(surroundings, file, parts(vectors, count)))
        return 0
      },
      fd_read: (file: number, vectors: number, count: number, done: number) => {
        const { surroundings } = state
        if (surroundings === null) return fromFile?.(file, vectors, count, done)
        // Standard input is the parent's channel to this process.
        if (file === 1 || file === 2) return badFile
        if (file !== 0 && file !== channel) return fromFile?.(file, vectors, count, done)
        const given = file === 0 ? 0 : read(surroundings, vectors, count)
        setNumber(done, given)
        return 0
      },
      emscripten_resize_heap: (requested: number) => {
        wanted = requested >>> 0
        if (wanted > limit) isRefused = true
        return wanted > limit ? 0 : resize?.(requested)
      },
      random_get: (start: number, length: number) => {
        const { surroundings } = state
        if (surroundings === null) return random?.(start, length)
        const bytes = new Uint8Array(memory().buffer, start >>> 0, length >>> 0)
        for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(surroundings.random() * 256)
        return 0
      },
      emscripten_date_now: now,
      emscripten_get_now: now,
      clock_time_get: (_clock: number, _precision: bigint, pointer: number) => {
        words().setBigInt64(pointer >>> 0, BigInt(Math.round(now() * 1_000)) * 1_000n, true)
        return 0
      },
      _localtime_js: (time: unknown, into: unknown) => gmtime?.(time, into),
      _mktime_js: (from: unknown) => timegm?.(from),
      _tzset_js: (zone: number, daylight: number, standardName: number, summerName: number) => {
        setNumber(zone, 0)
        setNumber(daylight, 0)
        const bytes = new Uint8Array(memory().buffer)
        for (const name of [standardName, summerName]) bytes.set([85, 84, 67, 0], name >>> 0)
      },
      _Py_CheckEmscriptenSignals_Helper: () => {
        polls += 1
        state.surroundings?.poll()
        return 0
      },
      exit: ended,
      proc_exit: ended,
      _abort_js: () => {
        throw new Stop('crash', 'The program brought its interpreter down.')
      },
    }
  }

  const instantiateWasm = (imports: Record<string, unknown>, instantiated: Instantiated) => {
    const { env } = z.object({ env: z.custom<HostCalls>((value) => typeof value === 'object') }).parse(imports)
    const noValue = Symbol('no value')
    env.Jsv_GetError_import = () => noValue
    env.JsvError_Check = (value: unknown) => value === noValue
    const walls = restrictHostCalls(env, own(env))
    state.lock = walls.lock
    const begin = async () => {
      const instance = await WebAssembly.instantiate(module, imports as unknown as WebAssembly.Imports)
      const { memory: found } = instance.exports
      if (!(found instanceof WebAssembly.Memory)) throw new Error('Python exports no memory')
      const grow = found.grow.bind(found)
      // Emscripten asks for a fifth more than it needs, which would make the limit a matter of luck.
      found.grow = (pages) => {
        const size = found.buffer.byteLength
        const enough = Math.ceil(wanted / mebibyte) * mebibyte
        const most = Math.min(size + pages * page, limit, Math.max(enough, size + page))
        return grow(Math.ceil((most - size) / page))
      }
      state.memory = found
      instantiated(instance, module)
    }
    void begin()
    return {}
  }

  const pyodide = await loadPyodide({
    indexURL: folder,
    jsglobals: {},
    // Otherwise it is this program's, with its place on this machine.
    _sysExecutable: 'python',
    env: { HOME: '/home', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', PYTHONINSPECT: '' },
    stdout: () => undefined,
    stderr: () => undefined,
    createPyodideModule: (settings) => createPyodideModule({ ...settings, instantiateWasm }),
    ...(snapshot === undefined ? { _makeSnapshot: true } : { _loadSnapshot: snapshot }),
  })
  const { _module: python } = withModule.parse(pyodide)

  return {
    pyodide,
    lock: (surroundings) => {
      state.surroundings = surroundings
      state.lock()
      idle = memory().buffer.byteLength
      words().setInt32(python._Py_EMSCRIPTEN_SIGNAL_HANDLING, 1, true)
      words().setInt32(python.__Py_emscripten_signal_clock, between, true)
      polls = 0
    },
    write: (files) => {
      for (const { path, text } of files) {
        const full = `/code/${path}`
        pyodide.FS.mkdirTree(full.slice(0, full.lastIndexOf('/')))
        pyodide.FS.writeFile(full, text)
      }
    },
    run: (statement) => {
      const held = python._PyGILState_Ensure()
      const text = python.stringToNewUTF8(statement)
      python._PyRun_SimpleString(text)
      python._free(text)
      python._PyGILState_Release(held)
    },
    say: (message) => {
      answer = message
      answered = 0
    },
    take: () => {
      const said = Buffer.concat(request)
      request = []
      return said
    },
    growth: () => memory().buffer.byteLength - idle,
    limitGrowth: (bytes) => {
      limit = idle + bytes
    },
    wasRefused: () => isRefused,
    work: () => polls * (between + 1) + between - words().getInt32(python.__Py_emscripten_signal_clock, true),
  }
}
