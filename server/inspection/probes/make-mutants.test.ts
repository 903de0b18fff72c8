import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Mutant } from '../contract'
import { inspectScript } from '../inspect-script'
import { mutate } from './make-mutants'

const program = `export function priceOf(order, rates) {
  let total = 0
  for (const line of order.lines) {
    if (line.count <= 0 || !line.item) continue
    total += line.count * (rates.get(line.item) ?? 1)
  }
  const names = order.note.split('\\n')
  if (names.length > 3 && order.isOpen === true) throw new Error('too many')
  while (total > order.limit) {
    total -= 5
  }
  return Math.max(0, Math.floor(total))
}
`

function mutantsOf(text: string): Mutant[] {
  const inspected = inspectScript({ files: [{ path: 'price.js', text }], tests: [] })
  return inspected.kind === 'read' ? inspected.inspection.mutants : []
}

const parses = (text: string) =>
  ts.transpileModule(text, { reportDiagnostics: true, fileName: 'price.js' }).diagnostics?.length === 0

test('each differs from the program in one place, which it names', () => {
  const mutants = mutantsOf(program)
  expect(mutants.length).toBeGreaterThan(30)
  for (const mutant of mutants) {
    const changed = mutate(program, mutant)
    expect(changed).not.toBe(program)
    expect(program.slice(mutant.start, mutant.stop)).toBe(mutant.was)
    expect(changed.slice(0, mutant.start)).toBe(program.slice(0, mutant.start))
    expect(changed.slice(mutant.start + mutant.text.length)).toBe(program.slice(mutant.stop))
    expect(program.slice(0, mutant.start).split('\n').length).toBe(mutant.line)
    expect(mutant.end).toBeGreaterThanOrEqual(mutant.line)
  }
})

test('no two are the same program, and nearly all parse', () => {
  const texts = mutantsOf(program).map((mutant) => mutate(program, mutant))
  expect(new Set(texts).size).toBe(texts.length)
  const readable = texts.filter(parses)
  expect(readable.length / texts.length).toBeGreaterThan(0.95)
})

test('what moves a loop on is left alone', () => {
  expect(mutantsOf(program).some(({ was }) => was.includes('total -= 5') || was === '5')).toBe(false)
})

test('of a long program there are so many, from all of it', () => {
  const long = Array.from({ length: 400 }, (_, at) => `export const f${at} = (a) => a + ${at}`).join('\n')
  const mutants = mutantsOf(long)
  expect(mutants.length).toBeLessThanOrEqual(120)
  expect(mutants.at(-1)?.line).toBeGreaterThan(380)
})

test('a statement as long as its file is no small thing', () => {
  expect(mutantsOf(`work('${'x'.repeat(10_000)}')`)).toEqual([])
})
