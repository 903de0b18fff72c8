import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (lines: string[]) =>
  new Promise<{ code: number | null; out: string; problems: string }>((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let problems = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, problems }))
    child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  })

const idsOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line).id)

test('a line in is a line out, in the same order', async () => {
  const lines = Array.from({ length: 200 }, (_, id) =>
    JSON.stringify({ id, passion: 'I bake rye loaves in my kitchen' }),
  )
  const { code, out, problems } = await run(lines)
  expect({ code, problems, ids: idsOf(out) }).toEqual({
    code: 0,
    problems: '',
    ids: Array.from({ length: 200 }, (_, id) => id),
  })
})

test('a line that is no JSON gets an error in its place, the others their answers, and the exit code says so', async () => {
  const { code, out } = await run(['{"id":"a","passion":"stamps"}', 'stamps', '{"id":"b","passion":"coins"}'])
  expect({ code, ids: idsOf(out) }).toEqual({ code: 1, ids: ['a', null, 'b'] })
})
