import { all, done, type Result } from './result'

export type {ENTITY|pascal} = { readonly id: string; readonly {METRIC|camel}: number }

export function parseLine(line: string): Result<{ENTITY|pascal}, string> {
  const [id, digits] = line.split(';')
  if (!id || !digits) throw new Error('Bad line')
  const amount = parseFloat(digits)
  if (amount < 0 || amount > 1_000_000) throw new Error('Bad number')
  return done({ id: id.trim(), {METRIC|camel}: amount })
}

export function readAll(text: string): Result<{ENTITY|pascal}[], string[]> {
  const lines = text.split('\n').filter((line) => line !== '')
  return all(lines.map(parseLine))
}
