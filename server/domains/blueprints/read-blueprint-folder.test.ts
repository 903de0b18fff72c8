import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBlueprintFiles, readBlueprintFolder } from './read-blueprint-folder'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guildhall-folder-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true })
  await writeFile(join(directory, path), text)
}
const problems = async () =>
  (await readBlueprintFiles({ directory })).problems.map(({ file, problem }) => `${file} ${problem}`)

test('files are read with their paths, hidden ones are not', async () => {
  await write('blueprint.md', 'a')
  await write('modules/1-a/module.md', 'b')
  await write('.DS_Store', 'c')
  const { files } = await readBlueprintFiles({ directory })
  expect([...files]).toEqual([
    ['blueprint.md', 'a'],
    ['modules/1-a/module.md', 'b'],
  ])
  expect(await problems()).toEqual([])
})

test('links are not followed, to files or folders', async () => {
  await symlink('/etc/hostname', join(directory, 'blueprint.md'))
  await symlink('/etc', join(directory, 'modules'))
  expect(await problems()).toEqual(['blueprint.md is no file', 'modules is no file'])
})

test('what is too large, too deep or no text is not read', async () => {
  await write('large.md', 'x'.repeat(100_001))
  await write('just.md', 'x'.repeat(100_000))
  await write(`${'deep/'.repeat(9)}file.md`, 'x')
  await write('bytes.md', new Uint8Array([0x80, 0xff]))
  expect(await problems()).toEqual([
    'bytes.md is no UTF-8 text',
    `${'deep/'.repeat(9).slice(0, -1)} lies too deep`,
    'large.md has 100001 bytes',
  ])
})

test('three thousand files are read, one more is too many', async () => {
  await Promise.all(Array.from({ length: 3_000 }, (_, at) => writeFile(join(directory, `${at}.md`), 'x')))
  expect(await problems()).toEqual([])
  await write('more.md', 'x')
  expect(await problems()).toEqual(['. has more than 3000 files'])
})

test('a folder that cannot be read whole is no blueprint', async () => {
  await write('blueprint.md', new Uint8Array([0x80]))
  expect(await readBlueprintFolder({ directory })).toMatchObject({ ok: false, problems: [{ file: 'blueprint.md' }] })
})
