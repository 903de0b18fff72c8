import release from '@jitl/quickjs-wasmfile-release-sync'
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
} from 'quickjs-emscripten-core'
import { InstanceFailure } from './instance-failure'
import { firstPages, isEmptyPage, pageBytes, returnMemory, takeMemory } from './spare-memories'

export type HostFunction = (text: string) => string | QuickJSHandle
export type HostFunctions = { post: HostFunction; call: HostFunction; compile: HostFunction }

/** One QuickJS with a memory of its own. It is never reused and never taken apart: it is dropped as a whole,
 * and only its memory, emptied, may serve another one. */
export type Instance = {
  /** Runs the text of a function, which gets the host's functions and an object to put its own into. */
  start: (source: string) => void
  /** Instead of `start`: the memory of an instance that was started with the same text. */
  restore: (image: InstanceImage) => void
  takeImage: () => InstanceImage
  /** A function of what `start` gave. */
  call: (name: string, text: string) => string
  /** Calls it until it is interrupted; how that ends is not looked at. */
  exhaust: (name: string) => void
  /** The function that this text is. Throws InstanceFailure with what the language says. */
  compile: (source: string, path: string) => QuickJSHandle
  /** Jobs that are due; whether there were any. */
  runJobs: () => boolean
  memoryBytes: () => number
  /** The last that is ever asked of it: its memory goes to another. */
  end: () => void
}

/** The pages that are not empty. */
export type InstanceImage = { pages: { at: number; bytes: Uint8Array }[]; entry: number }

type Options = {
  wasm: WebAssembly.Module
  memoryBytes: number
  host: HostFunctions
  /** True stops what runs. */
  onInterrupt: () => boolean
}

/** What the interpreter needs before there is any program. */
const leastPages = firstPages + 48
const stackBytes = 1024 * 1024
const jobsAtOnce = 1_000

export async function createInstance({ wasm, memoryBytes, host, onInterrupt }: Options): Promise<Instance> {
  const maximum = Math.max(leastPages, Math.floor(memoryBytes / pageBytes))
  // The runtime's own limit counts what it allocates, not what it takes; this one is held by the engine.
  const wasmMemory = takeMemory(maximum)
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(release, { wasmModule: wasm, wasmMemory }))
  const runtime = quickjs.newRuntime()
  runtime.setMaxStackSize(stackBytes)
  runtime.setInterruptHandler(onInterrupt)
  const context = runtime.newContext()
  // From here to `restore` everything is the same in each instance, so an image finds its handles where they were.
  const functions = [host.post, host.call, host.compile].map((fn) =>
    context.newFunction('', (handle) => {
      const answer = fn(context.getString(handle))
      return typeof answer === 'string' ? context.newString(answer) : answer
    }),
  )
  const entry = context.newObject()

  const known = new Map<string, QuickJSHandle>()
  const find = (name: string) => {
    const fn = known.get(name) ?? context.getProp(entry, name)
    known.set(name, fn)
    return fn
  }
  const call = (name: string, text: string) => {
    const fn = find(name)
    const argument = context.newString(text)
    const result = context.callFunction(fn, context.undefined, argument)
    argument.dispose()
    const handle = unwrap(context, result)
    const answer = context.typeof(handle) === 'string' ? context.getString(handle) : ''
    handle.dispose()
    return answer
  }
  const compile = (source: string, path: string) => unwrap(context, context.evalCode(source, path, { type: 'global' }))
  return {
    start: (source) => {
      const make = compile(source, 'runner')
      unwrap(context, context.callFunction(make, context.undefined, ...functions, entry)).dispose()
      make.dispose()
    },
    restore: (image) => {
      if (image.entry !== entry.value) throw new Error('The image is of an instance that was made in another way.')
      const memory = new Uint8Array(wasmMemory.buffer)
      for (const { at, bytes } of image.pages) memory.set(bytes, at)
    },
    takeImage: () => {
      const pages: InstanceImage['pages'] = []
      for (let at = 0; at < wasmMemory.buffer.byteLength; at += pageBytes) {
        const page = new Uint8Array(wasmMemory.buffer, at, pageBytes)
        if (!isEmptyPage(page)) pages.push({ at, bytes: page.slice() })
      }
      return { pages, entry: entry.value }
    },
    call,
    exhaust: (name) => {
      const result = context.callFunction(find(name), context.undefined)
      ;(result.error ?? result.value).dispose()
    },
    compile,
    runJobs: () => {
      const result = runtime.executePendingJobs(jobsAtOnce)
      if (result.error === undefined) return result.value > 0
      const failure = failureOf(context, result.error)
      result.error.dispose()
      throw failure
    },
    memoryBytes: () => wasmMemory.buffer.byteLength,
    end: () => returnMemory(wasmMemory, maximum),
  }
}

function unwrap(context: QuickJSContext, result: ReturnType<QuickJSContext['callFunction']>): QuickJSHandle {
  if (result.error === undefined) return result.value
  const failure = failureOf(context, result.error)
  result.error.dispose()
  throw failure
}

/** Reads what was thrown: the properties of an error. Out of memory can arrive as null. */
function failureOf(context: QuickJSContext, handle: QuickJSHandle): InstanceFailure {
  if (context.sameValue(handle, context.null))
    return new InstanceFailure({ name: 'InternalError', message: 'out of memory', stack: '' })
  if (context.typeof(handle) !== 'object') return new InstanceFailure(null)
  const read = (name: string) => {
    const part = context.getProp(handle, name)
    const text = context.typeof(part) === 'string' ? context.getString(part) : ''
    part.dispose()
    return text
  }
  return new InstanceFailure({ name: read('name'), message: read('message'), stack: read('stack') })
}
