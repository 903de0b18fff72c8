import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type CodeLanguage, codeLanguage } from './contract'
import type { ExerciseLimits } from './limits'

/** What somebody asked for on the command line; files by where they lie and under which name they are seen. */
export type Asked = {
  language: CodeLanguage
  files: NamedFile[]
  tests: NamedFile[]
  limits: ExerciseLimits
  seed: number
  checkTypes: boolean
  runSkipped: boolean
}
export type NamedFile = { from: string; path: string }

export const usage = `Usage: npm run --silent runner -- --tests FILE [--tests FILE…] [options] FILE…

Runs the tests against the files, side by side under their own names, and prints the verdict as one line of JSON.
Exit code: 0 passed, 1 not passed, 2 wrong arguments.

  --tests FILE     a file of tests; may be given again
  --lang NAME      javascript, typescript or python; otherwise by the endings of the files
  --as NAME        the name under which the tests see the first file
  --seed NUMBER    of chance (1)
  --wall-ms N, --cpu-ms N, --memory-mb N
                   limits of the run
  --no-types       TypeScript: don't check the types
  --skip           leave out the tests that are put aside (xtest, xit); otherwise they run as well
`

const options = {
  tests: { type: 'string', multiple: true },
  lang: { type: 'string' },
  as: { type: 'string' },
  seed: { type: 'string' },
  'wall-ms': { type: 'string' },
  'cpu-ms': { type: 'string' },
  'memory-mb': { type: 'string' },
  'no-types': { type: 'boolean' },
  skip: { type: 'boolean' },
  /** What is done anyway, for those who want to say it. */
  all: { type: 'boolean' },
} as const

/** Why the arguments can't be meant. */
export class WrongArguments extends Error {
  override name = 'WrongArguments'
}

export function readCommandLine(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const [first, ...others] = positionals
  if (values.tests === undefined) throw new WrongArguments('Name the tests: --tests FILE')
  if (first === undefined) throw new WrongArguments('Name the files that the tests are for.')
  if (values.skip && values.all) throw new WrongArguments('--skip and --all exclude each other.')
  const files = [{ from: first, path: values.as ?? basename(first) }, ...others.map(underOwnName)]
  const tests = values.tests.map(underOwnName)
  return {
    language: languageOf(values.lang, [...files, ...tests]),
    files,
    tests,
    limits: {
      ...numberOf('wallMs', 'wall-ms', values['wall-ms']),
      ...numberOf('cpuMs', 'cpu-ms', values['cpu-ms']),
      ...numberOf('memoryMb', 'memory-mb', values['memory-mb']),
    },
    seed: wholeNumber('seed', values.seed ?? '1', 0xffff_ffff),
    checkTypes: values['no-types'] !== true,
    runSkipped: values.skip !== true,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error))
  }
}

const underOwnName = (from: string): NamedFile => ({ from, path: basename(from) })

export function languageOf(said: string | undefined, files: NamedFile[]): CodeLanguage {
  if (said !== undefined) {
    const known = codeLanguage.safeParse(said)
    if (known.success) return known.data
    throw new WrongArguments(`--lang must be one of ${codeLanguage.options.join(', ')}`)
  }
  if (files.some(({ path }) => path.endsWith('.py'))) return 'python'
  return files.some(({ path }) => /\.(?:[cm]?ts|tsx)$/.test(path)) ? 'typescript' : 'javascript'
}

function numberOf(key: keyof ExerciseLimits, option: string, value: string | undefined): ExerciseLimits {
  return value === undefined ? {} : { [key]: wholeNumber(option, value, 10_000_000) }
}

function wholeNumber(option: string, value: string, most: number): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  if (number <= most) return number
  throw new WrongArguments(`--${option} must be a whole number from 0 to ${most}`)
}
