import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { connect } from './connections.mjs'

/**
 * @typedef {{ id: number, method?: string, params?: unknown }} Request
 * @typedef {Awaited<ReturnType<typeof openEngine>>} Engine
 */

/** The command line's names that the WebAssembly engine calls otherwise. */
const renamed = new Map([['getDatabaseVersion', 'version']])

/**
 * One JSON-RPC request a line, answered in order.
 *
 * @param {{ url: string, datamodels: [string, string][] | undefined }} options
 */
export function serveEngine(options) {
  /** @type {Promise<Engine> | undefined} */
  let opened
  let queue = Promise.resolve()
  const close = async () => {
    await queue
    const engine = await opened?.catch(() => undefined) // answer() has reported it
    await engine?.close()
    process.exit(0)
  }
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const request = line.trim() === '' ? {} : /** @type {Partial<Request>} */ (JSON.parse(line))
      if (request.method === undefined || request.id === undefined) return // an answer to our own `print`
      const { id, method, params } = request
      queue = queue.then(() => {
        opened ??= openEngine(options)
        return answer(opened, { id, method, params })
      })
    })
    .on('close', close)
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}

/**
 * @param {Promise<Engine>} opened
 * @param {Required<Request>} request
 */
async function answer(opened, { id, method, params }) {
  try {
    const engine = await opened
    const result = await engine.call(renamed.get(method) ?? method, params)
    // The native engine hands a difference over by a request in the other direction.
    if (method === 'diff' && hasText(result))
      send({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } })
    send({ id, result })
  } catch (error) {
    const {
      code = null,
      meta = null,
      message = String(error),
    } = /** @type {{ code?: unknown, meta?: unknown, message?: string }} */ (error)
    send({ id, error: { code: 4466, message, data: { is_panic: false, message, error_code: code, meta } } })
  }
}

/** @param {{ url: string, datamodels: [string, string][] | undefined }} options */
async function openEngine({ url, datamodels }) {
  loadWebAssembly()
  const { factory, close } = await connect(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  /** @param {unknown} error */
  const fail = (error) => {
    throw causeOf(error, adapter.errorRegistry)
  }
  const engine = await engineModule.SchemaEngine.new({ datamodels }, () => undefined, adapter).catch(fail)
  const methods = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (engine))
  return {
    /**
     * @param {string} name
     * @param {unknown} params
     * @returns {Promise<unknown>}
     */
    call: async (name, params) => {
      const method = methods[name]
      if (typeof method !== 'function') throw new Error(`The WebAssembly schema engine cannot do ${name}`)
      const result = await method.call(engine, params).catch(fail)
      return result ?? null
    },
    close: async () => {
      engine.free()
      await close()
    },
  }
}

/**
 * Of an error that the database driver threw, the engine only quotes the number.
 *
 * @param {unknown} error
 * @param {import('@prisma/driver-adapter-utils').ErrorRegistry} registry
 */
function causeOf(error, registry) {
  const number = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined
  return (number === undefined ? undefined : registry.consumeError(Number(number))?.error) ?? error
}

/** A panic inside WebAssembly calls this before it stops everything; without it nobody would learn why. */
const panics = {
  set_message: (/** @type {string} */ message) => {
    process.stderr.write(`${message}\n`)
    process.exit(101)
  },
}

function loadWebAssembly() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  const file = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engineModule,
  })
  engineModule.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/**
 * @param {unknown} result
 * @returns {result is { stdout: string }}
 */
function hasText(result) {
  return (
    typeof result === 'object' &&
    result !== null &&
    'stdout' in result &&
    typeof result.stdout === 'string' &&
    result.stdout !== ''
  )
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}
