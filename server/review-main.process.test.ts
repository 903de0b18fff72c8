import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { axis } from './inspection/contract'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-review-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const points = z.number().int().min(0).max(100).nullable()
const answer = z.strictObject({
  overall: points,
  axes: z.strictObject({ code_sense: points, efficiency: points, edge_cases: points, taste: points }),
  remarks: z.array(
    z.strictObject({
      rule: z.string(),
      axis,
      path: z.string().nullable(),
      line: z.number().int().positive().nullable(),
      message: z.string().min(1),
      evidence: z.looseObject({ measure: z.string(), value: z.number(), limit: z.number() }),
    }),
  ),
  reason: z.string().nullable(),
})

async function review(files: Record<string, string>, args: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const command = ['--import', 'tsx', 'server/review-main.ts', folder, ...args]
  const ran = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 1e7 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
  return { ...ran, said: ran.stdout === '' ? null : answer.parse(JSON.parse(ran.stdout)) }
}

const clean = `export function unique(values) {
  return [...new Set(values)]
}
`
const scanning = `export function unique(values) {
  const found = []
  for (const value of values) {
    if (!found.includes(value)) found.push(value)
  }
  return found
}
`
const tests = `import { unique } from './unique'
test('each once', () => expect(unique([3, 1, 3, 2])).toEqual([3, 1, 2]))
test('none', () => expect(unique([])).toEqual([]))
`

describe('a program that does what it should', () => {
  test('has its points, and the place where it grows with the square', async () => {
    const args = ['--tests', 'unique.test.js', '--reference', 'best.js', '--as', 'unique.js', 'slow.js']
    const files = { 'best.js': clean, 'slow.js': scanning, 'unique.test.js': tests }
    const { code, said } = await review(files, args)
    expect(code).toBe(0)
    expect(said?.remarks).toMatchObject([{ rule: 'quadratic_scan', axis: 'efficiency', path: 'unique.js', line: 4 }])
    expect(said?.axes).toMatchObject({ code_sense: 100, edge_cases: 100, taste: 100 })
    const better = await review(
      files,
      args.map((each) => (each === 'slow.js' ? 'best.js' : each)),
    )
    expect(better.said).toMatchObject({ overall: 100, remarks: [] })
    expect(said?.overall).toBeLessThan(100)
    expect((await review(files, args)).stdout).toBe((await review(files, args)).stdout)
  })

  test('without tests nothing is said about edges', async () => {
    const { code, said } = await review({ 'unique.js': clean }, ['unique.js'])
    expect(code).toBe(0)
    expect(said?.axes).toMatchObject({ code_sense: 100, edge_cases: null, taste: 100 })
  })

  test('in Python as well', async () => {
    const text = 'def add(item, items=[]):\n    return [*items, item]\n'
    const { said } = await review({ 'adding.py': text }, ['adding.py'])
    expect(said?.remarks).toMatchObject([{ rule: 'mutable_default', axis: 'code_sense', line: 1 }])
  })
})

describe('what can’t be judged says why', () => {
  test.each<[string, string, string, RegExp]>([
    ['what can’t be parsed', 'broken.js', 'export function (', /line 1/],
    ['nothing', 'empty.js', '', /no code/],
    ['nothing but words about it', 'words.js', '// nothing yet\n', /no code/],
    ['another language', 'python.js', 'def f(x):\n    return x\n', /can't be read as javascript/],
    ['nonsense', 'nonsense.js', 'lorem ipsum dolor sit amet ]]]', /can't be read/],
    ['a line of 1 MB', 'long.js', `export const text = '${'x'.repeat(1_000_000)}'\n`, /too large/],
    ['Python that can’t be parsed', 'broken.py', 'def f(:\n', /line 1/],
  ])('%s', async (_what, name, text, says) => {
    const { code, said } = await review({ [name]: text }, [name])
    expect(code).toBe(1)
    expect(said).toMatchObject({ overall: null, remarks: [], reason: expect.stringMatching(says) })
  })

  test('5,000 lines are read', async () => {
    const text = Array.from(
      { length: 1_250 },
      (_, at) => `export function f${at}(x) {\n  const y${at} = x + ${at}\n  return y${at}\n}`,
    )
    const { code, said } = await review({ 'many.js': `${text.join('\n')}\n` }, ['many.js'])
    expect(code).toBe(0)
    expect(said?.axes.code_sense).not.toBeNull()
  })

  test('wrong arguments and files that are not there', async () => {
    expect(await review({}, [])).toMatchObject({ code: 2, said: null, stderr: expect.stringContaining('Usage') })
    expect(await review({}, ['nowhere.js'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file'),
    })
  })
})
