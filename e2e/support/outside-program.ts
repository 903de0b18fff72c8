import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const packageRoot = (name: string) => dirname(require.resolve(`${name}/package.json`))

type Ended = { code: number; output: string }

/** A folder outside the repository as a developer has one: our examples, the downloaded types, and what they installed. */
export async function openWorkshop(types: string) {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-program-'))
  await writeFile(join(folder, 'guildhall.d.ts'), types)
  await cp('docs/examples', folder, { recursive: true })
  for (const name of ['@trpc/client', '@trpc/server', '@types/node', 'undici-types']) {
    await mkdir(join(folder, 'node_modules', dirname(name)), { recursive: true })
    await symlink(packageRoot(name), join(folder, 'node_modules', name))
  }
  const start = async (args: string[], env: Record<string, string> = {}): Promise<Ended> => {
    const { PATH, HOME } = process.env
    try {
      const { stdout, stderr } = await run(process.execPath, args, {
        cwd: folder,
        env: { PATH, HOME, NODE_ENV: 'production', ...env },
      })
      return { code: 0, output: stdout + stderr }
    } catch (error) {
      if (!isFailure(error)) throw error
      return { code: error.code, output: error.stdout + error.stderr }
    }
  }
  const tsc = join(packageRoot('typescript'), 'bin/tsc')
  const tsx = join(packageRoot('tsx'), 'dist/cli.mjs')
  return {
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    check: (...names: string[]) =>
      start([tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', ...names]),
    run: (name: string, args: string[], env: Record<string, string>) => start([tsx, name, ...args], env),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

function isFailure(error: unknown): error is { code: number; stdout: string; stderr: string } {
  return error instanceof Error && 'stdout' in error && 'code' in error && typeof error.code === 'number'
}
