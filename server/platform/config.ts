import { BlockList, isIP } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { sha256 } from './digest'

/** Everything that may be set from outside, parsed once at boot. The rest of the code takes it as an argument. */
export type Config = {
  mode: 'production' | 'development' | 'test'
  version: string
  port: number
  host: string
  /** null: the embedded database in `dataDir`. */
  databaseUrl: string | null
  /** Around a pooler: for migrations and LISTEN. Falls back to `databaseUrl`. */
  directDatabaseUrl: string | null
  databaseKind: 'embedded' | 'postgresql'
  dataDir: string
  /** Demo accounts have well-known passwords, so only a server that listens to this machine alone has them by default. */
  demo: boolean
  publicUrl: string | null
  /** What links in mails begin with. Never the Host header, which whoever asks for somebody else's reset could choose. */
  linkOrigin: string
  trustedProxies: string[]
  smtpUrl: string | null
  /** null: the built-in engine writes everything. */
  model: ModelConfig | null
  mailFrom: string
  runner: RunnerConfig
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

/** Of learners' code. What an exercise asks for beyond a ceiling is cut down to it. */
export type RunnerConfig = {
  /** Runs at once, over all languages. */
  concurrency: number
  maxWallMs: number
  maxCpuMs: number
  maxMemoryMb: number
  maxOutputKb: number
}

/** An endpoint that speaks the protocol of OpenAI. */
export type ModelConfig = {
  name: string
  apiKey: string
  /** null: the one that the library knows. */
  baseUrl: string | null
  /** What one person may use up in a day, input and output together. */
  tokensPerDay: number
  /** For a million tokens each, in whatever currency; null where it is not to be counted. */
  price: { input: number; output: number } | null
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

const empty = z.literal('').transform(() => undefined)
const optional = <T extends z.ZodType>(schema: T) => z.union([empty, schema]).optional()

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an address such as https://guild.example.org' })
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^\s]+$/, 'must look like postgresql://user:password@host:5432/name')
const amount = (most: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, `must be a number from 0 to ${most}`)
    .transform(Number)
    .pipe(z.number().max(most, `must be a number from 0 to ${most}`))
const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error))
}
const modelName = 'must be the name of a model, at most 100 characters'
const onOff = z.enum(['on', 'off'], 'must be on or off').transform((value) => value === 'on')

const variables = z.object({
  NODE_ENV: optional(z.enum(['production', 'development', 'test'], 'must be production, development or test')),
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'must be a number from 0 to 65535')
      .transform(Number)
      .pipe(z.number().max(65535, 'must be a number from 0 to 65535')),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be a host name or an address')),
  DATABASE_URL: optional(postgresUrl),
  DIRECT_DATABASE_URL: optional(postgresUrl),
  GUILDHALL_DATA: optional(z.string()),
  GUILDHALL_DEMO: optional(onOff),
  PUBLIC_URL: optional(httpUrl),
  TRUSTED_PROXIES: optional(
    z
      .string()
      .transform(splitList)
      .refine((list) => list.every(isNetwork), 'must be a list of addresses or networks such as 10.0.0.0/8,::1'),
  ),
  OPENAI_API_KEY: optional(z.string().max(500)),
  OPENAI_BASE_URL: optional(httpUrl),
  OPENAI_MODEL: optional(z.string().trim().min(1, modelName).max(100, modelName)),
  AI_TOKENS_PER_DAY: optional(amount(100_000_000)),
  AI_PRICE_INPUT: optional(amount(100_000)),
  AI_PRICE_OUTPUT: optional(amount(100_000)),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\/[^\s]+$/, 'must look like smtp://user:password@host:587')),
  MAIL_FROM: optional(
    z
      .string()
      .max(320)
      .regex(/^[^\r\n]*@[^\r\n]*$/, 'must be an address such as Guildhall <guild@example.org>'),
  ),
  RUNNER_CONCURRENCY: optional(whole(1, 64)),
  RUNNER_MAX_WALL_MS: optional(whole(100, 600_000)),
  RUNNER_MAX_CPU_MS: optional(whole(100, 600_000)),
  RUNNER_MAX_MEMORY_MB: optional(whole(32, 2_048)),
  RUNNER_MAX_OUTPUT_KB: optional(whole(1, 1_024)),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')),
})

export function parseConfig(environment: Record<string, string | undefined>, version: string): Config {
  const parsed = variables.safeParse(environment)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${deepestMessage(issue)}`)
    throw new ConfigError(problems.join('; '))
  }
  const value = parsed.data
  if (value.SMTP_URL !== undefined && value.PUBLIC_URL === undefined) {
    throw new ConfigError('PUBLIC_URL must be set when SMTP_URL is: the links in mails begin with it')
  }
  const host = value.HOST ?? '127.0.0.1'
  const port = value.PORT ?? 3000
  const publicUrl = value.PUBLIC_URL === undefined ? null : new URL(value.PUBLIC_URL).origin
  return {
    mode: value.NODE_ENV ?? 'production',
    version,
    port,
    host,
    databaseUrl: value.DATABASE_URL ?? null,
    directDatabaseUrl: value.DIRECT_DATABASE_URL ?? value.DATABASE_URL ?? null,
    databaseKind: value.DATABASE_URL === undefined ? 'embedded' : 'postgresql',
    dataDir: resolve(value.GUILDHALL_DATA ?? '.data'),
    demo: value.GUILDHALL_DEMO ?? isLoopback(host),
    publicUrl,
    linkOrigin: publicUrl ?? `http://localhost:${port}`,
    trustedProxies: value.TRUSTED_PROXIES ?? [],
    model: readModel(value),
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? 'Guildhall <guildhall@localhost>',
    runner: {
      concurrency: value.RUNNER_CONCURRENCY ?? Math.max(1, Math.min(4, availableParallelism())),
      maxWallMs: value.RUNNER_MAX_WALL_MS ?? 30_000,
      maxCpuMs: value.RUNNER_MAX_CPU_MS ?? 20_000,
      maxMemoryMb: value.RUNNER_MAX_MEMORY_MB ?? 256,
      maxOutputKb: value.RUNNER_MAX_OUTPUT_KB ?? 256,
    },
    logLevel: value.LOG_LEVEL ?? 'info',
  }
}

/**
 * A key alone does not turn it on: on many machines one lies around that was meant for something else, and what people
 * say about themselves must not leave the house by accident.
 */
function readModel(value: z.output<typeof variables>): ModelConfig | null {
  if (value.OPENAI_BASE_URL === undefined && value.OPENAI_MODEL === undefined) return null
  if (value.OPENAI_API_KEY === undefined && value.OPENAI_BASE_URL === undefined)
    throw new ConfigError('OPENAI_API_KEY or OPENAI_BASE_URL must be set when OPENAI_MODEL is')
  if ((value.AI_PRICE_INPUT === undefined) !== (value.AI_PRICE_OUTPUT === undefined))
    throw new ConfigError('AI_PRICE_INPUT and AI_PRICE_OUTPUT must be set together: a cost has both parts')
  return {
    name: value.OPENAI_MODEL ?? 'gpt-4.1-mini',
    // An endpoint of one's own often wants none, but the library insists on one.
    apiKey: value.OPENAI_API_KEY ?? 'none',
    baseUrl: value.OPENAI_BASE_URL ?? null,
    tokensPerDay: value.AI_TOKENS_PER_DAY ?? 200_000,
    price:
      value.AI_PRICE_INPUT === undefined || value.AI_PRICE_OUTPUT === undefined
        ? null
        : { input: value.AI_PRICE_INPUT, output: value.AI_PRICE_OUTPUT },
  }
}

/** Read here and nowhere else. React decides by NODE_ENV itself, when it is loaded, and its development build is ten times slower. */
export function readEnvironment(): Record<string, string | undefined> {
  process.env.NODE_ENV ||= 'production'
  return process.env
}

export const embeddedPaths = (dataDir: string) => ({
  database: join(dataDir, 'db'),
  lock: join(dataDir, 'lock'),
  controlSocket: socketPath(dataDir),
})

/** The system cuts longer paths off in silence, at 104 to 108 bytes. */
function socketPath(dataDir: string): string {
  const path = join(dataDir, 'control.sock')
  return Buffer.byteLength(path) < 100 ? path : join(tmpdir(), `guildhall-${sha256(dataDir).slice(0, 16)}.sock`)
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (bits === undefined) return true
  if (!/^\d{1,3}$/.test(bits)) return false
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4')
    return true
  } catch {
    return false
  }
}

/** Names and addresses that lead to this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** A union reports "invalid input" and keeps what matters inside. */
function deepestMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message
  const inner = issue.errors.flat().at(-1)
  return inner === undefined ? issue.message : deepestMessage(inner)
}
