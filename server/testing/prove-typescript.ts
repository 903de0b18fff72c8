import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import * as z from 'zod'
import type { CodeFault, CodeFile, TestRun } from './prove-exercises'

const require = createRequire(import.meta.url)

/** Folders by name. Files of one see each other, and nothing of another. */
export type Folders = ReadonlyMap<string, readonly CodeFile[]>

/** Only the grammar: a program without libraries is several times as fast as a transpilation. */
export function parseTypescript(files: readonly CodeFile[]): CodeFault[] {
  const trees = new Map(
    files.map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)] as const),
  )
  const parsing = { noLib: true, noResolve: true, types: [], allowJs: true }
  const program = ts.createProgram([...trees.keys()], parsing, hostOf(trees))
  return [...trees].flatMap(([path, tree]) =>
    program.getSyntacticDiagnostics(tree).map((found) => faultOf(path, found)),
  )
}

const hostOf = (trees: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost => ({
  getSourceFile: (path) => trees.get(path),
  fileExists: (path) => trees.has(path),
  readFile: () => undefined,
  writeFile: () => undefined,
  getDefaultLibFileName: () => 'lib.d.ts',
  getCurrentDirectory: () => '',
  getCanonicalFileName: (path) => path,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => '\n',
})

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
}

/** What a test file finds without an import: what the format promises, and nothing else. */
const globals = `
interface Matchers {
  readonly not: Matchers
  toBe(expected: unknown): void
  toEqual(expected: unknown): void
  toThrow(expected?: string | RegExp | (abstract new (...args: never[]) => unknown)): void
  toBeCloseTo(expected: number, digits?: number): void
  toMatch(expected: string | RegExp): void
  toContain(expected: unknown): void
  toHaveLength(expected: number): void
}
type Awaited_<T> = { [Name in keyof T]: T[Name] extends (...args: infer Args) => void ? (...args: Args) => Promise<void> : Awaited_<T[Name]> }
declare function describe(name: string, body: () => void): void
declare function test(name: string, body: () => void | Promise<void>): void
declare function expect(actual: unknown): Matchers & { readonly resolves: Awaited_<Matchers>; readonly rejects: Awaited_<Matchers> }
`

/** The types of all folders in one program. The answer has a folder only where something is wrong. */
export function checkTypes(folders: Folders): Map<string, CodeFault[]> {
  const root = '/proof'
  const texts = new Map([[`${root}/globals.d.ts`, globals]])
  for (const [folder, files] of folders)
    for (const { path, text } of files) if (!path.endsWith('.py')) texts.set(`${root}/${folder}/${path}`, text)
  const real = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...real,
    fileExists: (path) => texts.has(path) || (!path.startsWith(`${root}/`) && real.fileExists(path)),
    readFile: (path) => texts.get(path) ?? real.readFile(path),
    directoryExists: (path) => path.startsWith(root) || real.directoryExists?.(path) === true,
    getSourceFile: (path, target, ...rest) => {
      const text = texts.get(path)
      return text === undefined ? real.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target)
    },
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  const faults = new Map<string, CodeFault[]>()
  for (const found of ts.getPreEmitDiagnostics(program)) {
    const folder = [...folders.keys()].find((name) => found.file?.fileName.startsWith(`${root}/${name}/`))
    if (folder === undefined) throw new Error(ts.flattenDiagnosticMessageText(found.messageText, '\n'))
    const path = relative(`${root}/${folder}`, found.file?.fileName ?? '')
    faults.set(folder, [...(faults.get(folder) ?? []), faultOf(path, found)])
  }
  return faults
}

function faultOf(path: string, { file, start, messageText }: ts.Diagnostic): CodeFault {
  const line = file === undefined || start === undefined ? 1 : file.getLineAndCharacterOfPosition(start).line + 1
  return { path, line, message: ts.flattenDiagnosticMessageText(messageText, ' ') }
}

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

const settings = `export default {
  cacheDir: 'cache',
  esbuild: { target: 'es2022', tsconfigRaw: {} },
  test: { globals: true, include: ['**/*.test.{ts,js}'], pool: 'threads', isolate: false, maxWorkers: 2, testTimeout: 5000, passWithNoTests: true },
}
`

/**
 * Runs the tests of all folders by vitest, in a process of its own: this is the code of our own authors, so it is trusted
 * not to do harm, but not to end.
 */
export async function runVitest(folders: Folders, { timeoutMs }: { timeoutMs: number }): Promise<Map<string, TestRun>> {
  const directory = await mkdtemp(join(tmpdir(), 'guildhall-proof-'))
  try {
    for (const [folder, files] of folders)
      for (const { path, text } of files) {
        await mkdir(dirname(join(directory, folder, path)), { recursive: true })
        await writeFile(join(directory, folder, path), text)
      }
    await writeFile(join(directory, 'vitest.config.mjs'), settings)
    await startVitest(directory, timeoutMs)
    const { testResults } = report.parse(JSON.parse(await readFile(join(directory, 'report.json'), 'utf8')))
    const runs = new Map([...folders.keys()].map((folder): [string, TestRun] => [folder, { results: [], broken: [] }]))
    for (const { name, message, assertionResults } of testResults) {
      const folder = [...folders.keys()].find((one) => name.includes(`/${one}/`))
      const run = folder === undefined ? undefined : runs.get(folder)
      if (folder === undefined || run === undefined) throw new Error(`vitest ran ${name}, which nobody laid there`)
      const clean = (text: string) => text.replaceAll(`${directory}/${folder}/`, '')
      if (assertionResults.length === 0)
        run.broken.push({
          path: name.slice(name.indexOf(folder) + folder.length + 1),
          line: 1,
          message: clean(message ?? ''),
        })
      for (const { fullName, status, failureMessages } of assertionResults)
        run.results.push({ name: fullName, passed: status === 'passed', message: clean(failureMessages?.[0] ?? '') })
    }
    return runs
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function startVitest(directory: string, timeoutMs: number): Promise<void> {
  const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs')
  const args = ['run', '--root', directory, '--config', join(directory, 'vitest.config.mjs')]
  const reporter = ['--reporter=json', `--outputFile=${join(directory, 'report.json')}`]
  // Inside of a test of ours the child must not take itself for one of its workers.
  const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, NODE_OPTIONS: ____, ...env } = process.env
  const child = spawn(process.execPath, [vitest, ...args, ...reporter], {
    cwd: directory,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      // 1: some tests failed, which is what starters are for.
      if (code === 0 || code === 1) resolve()
      else if (signal === 'SIGKILL')
        reject(new Error(`The tests did not end within ${timeoutMs / 1_000} s: look for a loop without an end.`))
      else reject(new Error(`vitest ended with ${code}: ${said}`))
    })
  })
}
