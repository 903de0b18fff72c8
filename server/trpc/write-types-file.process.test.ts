import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appRouter } from './app-router'
import { describeRouter } from './describe-router'
import { writeTypesFile } from './write-types-file'

const root = resolve('.')
let folder = ''

const written = writeTypesFile({
  version: '0.0.0',
  procedures: describeRouter(appRouter._def.procedures),
  errorCodes: ['invalid'],
})

/** Which procedures of the written file take or give something else than those of the router itself, both ways. */
const comparison = `
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter as House } from '${root}/server/trpc/app-router'
import type { AppRouter as Written } from './guildhall'

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false
type Differing<One, Other> = {
  [Router in keyof One]: Router extends keyof Other
    ? { [Name in keyof One[Router]]: Name extends keyof Other[Router]
        ? Same<One[Router][Name], Other[Router][Name]> extends true ? never : [Router, Name]
        : [Router, Name] }[keyof One[Router]]
    : [Router]
}[keyof One]
type None<Found extends never> = Found
export type Inputs = None<Differing<inferRouterInputs<Written>, inferRouterInputs<House>>>
export type Outputs = None<Differing<inferRouterOutputs<Written>, inferRouterOutputs<House>>>
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guildhall-types-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'compare.ts'), comparison)
  const settings = {
    extends: join(root, 'tsconfig.json'),
    include: [],
    files: ['compare.ts'],
    compilerOptions: { types: ['node'] },
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function compare(types: string): Promise<string> {
  await writeFile(join(folder, 'guildhall.d.ts'), types)
  const tsc = join(root, 'node_modules/typescript-native/bin/tsc')
  try {
    return (await promisify(execFile)(process.execPath, [tsc, '-p', folder])).stdout
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

test('the written types say of each procedure what its own types say', async () => {
  expect(await compare(written)).toBe('')
})

test('and the comparison notices when they do not', async () => {
  const wrong = written.replace('limit?: number', 'limit?: string').replace('data: Event }>', 'data: string }>')
  const problems = await compare(wrong)
  expect(problems).toContain('["ledger", "mine"]')
  expect(problems).toContain('["ledger", "live"]')
})
