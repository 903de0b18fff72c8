export type LogFields = Record<string, unknown>

/** Structured lines on stdout, one JSON object each. */
export type Log = {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
  with(fields: LogFields): Log
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

const rank: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3 }

/** A field so named never reaches the log, at any depth: better one useless line than one leaked key. */
const secretName =
  /pass(word|phrase)?|secret|token|cookie|authorization|api_?key|session_?id|body|smtp_?url|database_?url/i

const maxDepth = 6

export function createLog(options: { level: LogLevel; write: (line: string) => void; now: () => Date }): Log {
  const emit = (level: LogLevel, bound: LogFields, message: string, fields: LogFields | undefined) => {
    if (rank[level] < rank[options.level]) return
    const line = { time: options.now().toISOString(), level, message, ...bound, ...fields }
    options.write(`${JSON.stringify(redact(line, 0))}\n`)
  }
  const make = (bound: LogFields): Log => ({
    debug: (message, fields) => emit('debug', bound, message, fields),
    info: (message, fields) => emit('info', bound, message, fields),
    warn: (message, fields) => emit('warn', bound, message, fields),
    error: (message, fields) => emit('error', bound, message, fields),
    with: (fields) => make({ ...bound, ...fields }),
  })
  return make({})
}

function redact(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value, depth)
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Date || value === null || typeof value !== 'object') return value
  if (depth >= maxDepth) return '[deep]'
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, secretName.test(name) ? '[hidden]' : redact(item, depth + 1)]),
  )
}

/** Prisma puts the values of a failed query into nothing but the message; the name and the place are enough then. */
function describeError(error: Error, depth: number): unknown {
  const fromPrisma = error.name.startsWith('PrismaClient')
  return {
    name: error.name,
    message: fromPrisma ? lastLine(error.message) : error.message,
    stack: fromPrisma ? undefined : error.stack,
    cause: error.cause === undefined ? undefined : redact(error.cause, depth + 1),
  }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? ''
