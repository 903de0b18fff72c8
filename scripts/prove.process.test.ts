import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const script = resolve('scripts/prove.mjs')

test('a relative folder is looked for where the command was called', { timeout: 60_000 }, async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'guildhall-prove-'))
  await mkdir(join(cwd, 'mine'))
  const said = await new Promise<string>((done) => {
    execFile(process.execPath, [script, 'mine'], { cwd }, (_error, stdout, stderr) => done(stdout + stderr))
  })
  await rm(cwd, { recursive: true })
  expect(said).toContain(`${join('mine', 'blueprint.md')}:1`)
  expect(said).toContain('is not there')
})
