import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import * as z from 'zod'
import { type FromChild, fromChild, type ToChild } from '../child-protocol'
import { readUsage } from './process-usage'
import type { ChildProgram } from './programs'
import { createLineReader } from './read-lines'
import { commandOf, environmentOfChild, infoDescriptor, type Walls } from './walls'

/** How it ended, for the log and to tell out of memory from other deaths. */
export type Ending = { code: number | null; signal: string | null; lastWords: string }

export type Listener = {
  onMessage(message: FromChild): void
  /** It said something that isn't in the protocol, or too much. */
  onNonsense(): void
  onEnd(ending: Ending): void
}

export type Child = {
  isAlive(): boolean
  /** Waits until it can take a request; false when it ended, or did not come to it in time. */
  becomesReady(withinMs: number): Promise<boolean>
  /** Sends a request and hears what is said until `letGo`. */
  ask(message: ToChild, listener: Listener): void
  /** Nobody listens any more; it says itself when it is ready again. */
  letGo(): void
  usage(): { residentBytes: number; cpuMs: number } | null
  /** At once, with all that it may have started. */
  kill(): void
  ended: Promise<Ending>
}

/** A report of the most tests with the longest texts fits; what is longer is an attack. */
const longestLine = 8 * 1024 * 1024
const lastWordsCharacters = 2_000
const info = z.object({ 'child-pid': z.number().int().positive() })

export function startChild({ program, walls }: { program: ChildProgram; walls: Walls }): Child {
  const [tool = '', ...args] = commandOf(program, walls)
  const process_: ChildProcess = spawn(tool, args, {
    stdio: ['pipe', 'pipe', 'pipe', walls.has('namespaces') ? 'pipe' : 'ignore'],
    env: environmentOfChild,
    cwd: '/',
    // A group of its own, so that one signal reaches all of it.
    detached: true,
  })
  let listener: Listener | null = null
  let isReady = false
  let isAlive = true
  let isKilled = false
  let lastWords = ''
  let pid = walls.has('namespaces') ? undefined : process_.pid
  const waiting = new Set<(isReady: boolean) => void>()

  const setReady = (value: boolean) => {
    isReady = value
    if (!value && isAlive) return
    for (const tell of waiting) tell(value)
    waiting.clear()
  }
  const kill = () => {
    if (!isAlive || isKilled) return
    isKilled = true
    keepAwake(process_, true) // its end is near, and somebody may wait for it
    killGroup(process_)
  }
  const nonsense = () => {
    kill()
    listener?.onNonsense()
  }
  const onLine = (line: string) => {
    const message = parseLine(line)
    if (message === null) nonsense()
    else if (message.type === 'ready') setReady(true)
    else listener?.onMessage(message)
  }

  process_.stdout?.on('data', createLineReader({ longest: longestLine, onLine, onFlood: nonsense }))
  process_.stderr?.on('data', (piece: Buffer) => {
    lastWords = (lastWords + piece.toString()).slice(-lastWordsCharacters)
  })
  // It ended while we wrote: its end is told by itself.
  process_.stdin?.on('error', () => undefined)
  const infoPipe = process_.stdio[infoDescriptor]
  let infoText = ''
  infoPipe?.on('data', (piece: Buffer) => {
    infoText = (infoText + piece.toString()).slice(0, 1_000)
    const found = info.safeParse(parseJson(infoText))
    if (found.success) pid = found.data['child-pid']
  })
  infoPipe?.on('error', () => undefined)

  const ended = new Promise<Ending>((resolve) => {
    const end = (code: number | null, signal: string | null) => {
      if (!isAlive) return
      isAlive = false
      setReady(false)
      const ending = { code, signal, lastWords }
      listener?.onEnd(ending)
      resolve(ending)
    }
    // After what it said last was read.
    process_.on('close', end)
    process_.on('error', (error) => {
      lastWords = error.message
      end(null, null)
    })
  })

  return {
    isAlive: () => isAlive && !isKilled,
    becomesReady: (withinMs) =>
      new Promise((resolve) => {
        if (isReady || !isAlive) return resolve(isReady && isAlive)
        const tell = (value: boolean) => {
          clearTimeout(timer)
          resolve(value)
        }
        const timer = setTimeout(() => {
          waiting.delete(tell)
          resolve(false)
        }, withinMs)
        waiting.add(tell)
      }),
    ask: (message, hears) => {
      keepAwake(process_, true)
      isReady = false
      listener = hears
      if (!isAlive) {
        void ended.then(hears.onEnd)
        return
      }
      process_.stdin?.write(`${JSON.stringify(message)}\n`)
    },
    letGo: () => {
      listener = null
      keepAwake(process_, false)
    },
    usage: () => (pid === undefined || !isAlive ? null : readUsage(pid)),
    kill,
    ended,
  }
}

/** A child that has nothing to do doesn't keep a command from ending. */
function keepAwake(child: ChildProcess, isWanted: boolean): void {
  const change = (handle: { ref(): unknown; unref(): unknown }) => (isWanted ? handle.ref() : handle.unref())
  change(child)
  for (const stream of child.stdio) if (stream instanceof Socket && !stream.destroyed) change(stream)
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL') // no groups on this system, or it ended meanwhile
  }
}

function parseLine(line: string): FromChild | null {
  const parsed = fromChild.safeParse(parseJson(line))
  return parsed.success ? parsed.data : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
