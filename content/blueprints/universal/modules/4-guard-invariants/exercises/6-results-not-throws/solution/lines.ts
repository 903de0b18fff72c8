import { all, andThen, done, map, refused, type Result } from './result'

export type {ENTITY|pascal} = { readonly id: string; readonly {METRIC|camel}: number }

const limit = 1_000_000

export function parseLine(line: string): Result<{ENTITY|pascal}, string> {
  return andThen(splitLine(line), ([name, digits]) =>
    andThen(readId(name), (id) => map(readAmount(digits), ({METRIC|camel}) => ({ id, {METRIC|camel} }))),
  )
}

export function readAll(text: string): Result<{ENTITY|pascal}[], string[]> {
  const seen = new Set<string>()
  const results: Result<{ENTITY|pascal}, string>[] = []
  for (const [position, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const result = andThen(parseLine(line), (entry) => refuseRepeated(entry, seen))
    results.push(result.ok ? result : refused(`Line ${position + 1}: ${result.problem}`))
  }
  return all(results)
}

function splitLine(line: string): Result<[name: string, digits: string], string> {
  const [name, digits, ...more] = line.split(';')
  if (name === undefined || digits === undefined || more.length > 0) {
    return refused('Write an id, one semicolon and {METRIC|a}.')
  }
  return done([name, digits])
}

function readId(text: string): Result<string, string> {
  const id = text.trim()
  return id === '' ? refused('Write an id in front of the semicolon.') : done(id)
}

function readAmount(text: string): Result<number, string> {
  const amount = /^[0-9]{1,7}(\.[0-9]{1,20})?$/.test(text.trim()) ? Number(text) : Number.NaN
  if (!(amount <= limit)) return refused(`Write {METRIC|a} from 0 to ${limit}, with digits only.`)
  return done(amount)
}

function refuseRepeated(entry: {ENTITY|pascal}, seen: Set<string>): Result<{ENTITY|pascal}, string> {
  if (seen.has(entry.id)) return refused(`An earlier line has the id ${entry.id}. Give this one another.`)
  seen.add(entry.id)
  return done(entry)
}
