import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import pg from 'pg'

export type Running = { url: string; pid: number; stop(): Promise<void> }

export const postgresUrl = process.env.BENCH_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres'

/** A database for one run of a benchmark. */
export async function benchDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `guildhall_bench_${randomBytes(4).toString('hex')}`
  await onServer(`CREATE DATABASE ${name}`)
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** Starts a server and waits for the line that has its port in it. */
export async function start(
  command: string[],
  options: { env?: Record<string, string>; port: RegExp },
): Promise<Running> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await portOf(child, options.port)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function portOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString()
      const port = pattern.exec(seen)?.[1]
      if (port !== undefined) resolve(port)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it listened: ${seen}`)))
  })
}

export const startHouse = (databaseUrl: string) =>
  start(['build/main.js'], {
    env: { PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    port: /Guildhall \S+ is at \S+:(\d+)/,
  })
