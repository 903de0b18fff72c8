import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Graph as DotGraph, RenderOptions, RenderResult } from '@viz-js/viz'
import { AppError } from '../errors'
import { createSemaphore } from '../semaphore'

/**
 * Graphviz in a thread of its own: a large graph takes it seconds, in which the house goes on answering, and a thread can
 * be ended. The thread is a string because the server is built into a single file.
 */
const source = `
const { parentPort, workerData } = require('node:worker_threads')
const viz = require(workerData).instance()
parentPort.on('message', async ({ graph, options }) => {
  parentPort.postMessage((await viz).render(graph, options))
})`

const longestMs = 10_000
const options: RenderOptions = { engine: 'dot', format: 'json0', yInvert: true }

const turns = createSemaphore({
  concurrency: 1,
  waiting: 200,
  userMessage: 'Many drawings are being made right now. Nothing is lost; try again in a moment.',
})

let thread: Worker | null = null

function startThread(): Worker {
  // Found from here, because a thread made from a string looks from the directory that the process was started in.
  const viz = createRequire(import.meta.url).resolve('@viz-js/viz')
  const worker = new Worker(source, { eval: true, workerData: viz, resourceLimits: { maxOldGenerationSizeMb: 256 } })
  const forget = () => {
    if (thread === worker) thread = null
  }
  return worker.on('error', forget).on('exit', forget)
}

/** What dot says about a graph, as JSON. */
export function runDot(graph: DotGraph): Promise<string> {
  return turns.run(async () => {
    const worker = thread ?? startThread()
    thread = worker
    worker.ref()
    try {
      worker.postMessage({ graph, options })
      const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(longestMs) })) as [RenderResult]
      if (answer.status === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '))
      return answer.output
    } catch (cause) {
      await worker.terminate()
      throw new AppError('unavailable', {
        message: `dot laid out no graph: ${String(cause)}`,
        userMessage: 'This drawing could not be laid out. Nothing is lost; try again later.',
        cause,
      })
    } finally {
      // It rests most of the time, and then keeps no process alive.
      worker.unref()
    }
  })
}
