import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupError } from './backup-error'

type Given = { args: string[]; directory: string }
type Rules = { usage: string; file: 'none' | 'optional' | 'required'; yes: boolean }

/** At most one file, as the caller means it, and `--yes` wherever it stands. Anything else is answered with the usage. */
export function parseArguments(given: Given, rules: Rules & { file: 'required' }): { file: string; yes: boolean }
export function parseArguments(given: Given, rules: Rules): { file: string | null; yes: boolean }
export function parseArguments({ args, directory }: Given, { usage, file, yes }: Rules) {
  const refuse = (why: string): never => {
    throw new BackupError(`${why} Usage: npm run ${usage}`)
  }
  const { values, positionals } = readFlags(args, yes ? { yes: { type: 'boolean' } } : {}, refuse)
  const [path, ...more] = positionals
  if (more.length > 0 || (path !== undefined && file === 'none')) refuse('There are too many arguments.')
  if (path === '' || (path === undefined && file === 'required')) refuse('The file is missing.')
  return { file: path === undefined ? null : resolve(directory, path), yes: values['yes'] === true }
}

function readFlags(args: string[], options: Record<string, { type: 'boolean' }>, refuse: (why: string) => never) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch {
    return refuse('An option is not known.')
  }
}
