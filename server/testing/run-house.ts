import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export type House = {
  url: string
  pid: number
  output(): string
  /** Resolves with the exit code; null when a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const readyWithinMs = 60_000

/** The built server as a process of its own, on a port that is free. Call `end` or leave a process behind. */
export async function startHouse(environment: Record<string, string>): Promise<House> {
  const { child, output } = spawnHouse({ PORT: '0', ...environment })
  const url = await waitForAddress(child, output)
  return {
    url,
    pid: child.pid ?? 0,
    output,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

/** A start that is expected to fail: its exit code and all that it said. */
export async function failToStart(
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnHouse({ PORT: '0', ...environment })
  await once(child, 'exit')
  return { code: child.exitCode, output: output() }
}

function spawnHouse(environment: Record<string, string>): { child: ChildProcess; output: () => string } {
  const { PATH, HOME, TZ } = process.env
  const child = spawn(process.execPath, ['build/main.js'], {
    env: { PATH, HOME, TZ, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const collect = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  return { child, output: () => text }
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    const url = /Guildhall \S+ is at (http\S+)/.exec(output())?.[1]
    if (url !== undefined) return url.replace('localhost', '127.0.0.1')
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${output()}`)
    await pause(50)
  }
  child.kill('SIGKILL')
  throw new Error(`the server was not ready in time: ${output()}`)
}

/** What a program sends: a call with no cookie and no Origin. */
export async function call(
  house: House,
  path: string,
  input: unknown,
  cookie?: string,
): Promise<{ status: number; cookie: string | null; body: unknown }> {
  const response = await fetch(`${house.url}/api/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url, ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify(input),
  })
  return {
    status: response.status,
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
    body: await response.json(),
  }
}
