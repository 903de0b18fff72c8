import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ChildProgram } from './programs'

/**
 * What stands around a child's process besides Node's own permission model. Each is used where the system has it:
 * - `pdeathsig`: the child ends with us, even where we are killed while it is busy
 * - `limits`: no file is written, none is opened without bound, nothing is dumped, memory has an end
 * - `nice`: the server comes first
 * - `namespaces`: bubblewrap; no network, no other process to see, no file but Node, its libraries and the child's own
 */
export type WallName = 'pdeathsig' | 'limits' | 'nice' | 'namespaces'
export type Walls = ReadonlySet<WallName>

type Wall = { name: WallName; tool: string; args: (readable: readonly string[]) => string[] }

/** The last line of defence: who takes memory faster than anybody can look comes to this, and no further. */
const mostData = 2 * 1024 ** 3

/** From the outermost in. */
const walls: Wall[] = [
  { name: 'pdeathsig', tool: 'setpriv', args: () => ['--pdeathsig', 'KILL', '--no-new-privs', '--'] },
  {
    name: 'limits',
    tool: 'prlimit',
    args: () => ['--core=0', '--fsize=0', '--nofile=128', `--data=${mostData}`, '--'],
  },
  { name: 'nice', tool: 'nice', args: () => ['-n', '5'] },
  { name: 'namespaces', tool: 'bwrap', args: bubblewrap },
]

/** bubblewrap says on this descriptor which process the child is. */
export const infoDescriptor = 3

const systemFolders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/nix/store']

function bubblewrap(readable: readonly string[]): string[] {
  const bind = (path: string) => ['--ro-bind', path, path]
  const bindings = [...systemFolders.filter((path) => existsSync(path)), process.execPath, ...readable].flatMap(bind)
  const own = ['--unshare-all', '--die-with-parent', '--as-pid-1', '--info-fd', String(infoDescriptor)]
  return [...own, ...bindings, '--dev', '/dev', '--proc', '/proc', '--chdir', '/', '--clearenv', ...environment, '--']
}

/** bubblewrap takes it as options; without it `environmentOfChild` is the whole of it. */
export const environmentOfChild = { TZ: 'UTC', LANG: 'C.UTF-8', NODE_ENV: 'production' } as const
const environment = Object.entries(environmentOfChild).flatMap(([name, value]) => ['--setenv', name, value])

/** What is spawned, the tool first. Readable are the child's own files: its script and what it needs beside it. */
export function commandOf(program: ChildProgram, standing: Walls): string[] {
  const readable = [dirname(program.script), ...program.readable]
  const around = walls.filter(({ name }) => standing.has(name))
  return [
    ...around.flatMap(({ tool, args }) => [toolPath(tool), ...args(readable)]),
    process.execPath,
    ...permissionFlags(readable),
    ...program.flags,
    program.script,
  ]
}

/** No files but these, no processes, no workers, no native code; a program can't be made of a string either. */
function permissionFlags(readable: readonly string[]): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isStable = major > 23 || (major === 23 && minor >= 5)
  return [
    isStable ? '--permission' : '--experimental-permission',
    ...readable.map((path) => `--allow-fs-read=${path}${path.endsWith('/') ? '' : '/'}`),
    '--disallow-code-generation-from-strings',
    '--no-warnings',
  ]
}

/** Not by the PATH: the environment is no business of a child's. */
const toolFolders = ['/usr/bin', '/bin', '/usr/local/bin', '/run/current-system/sw/bin']
const toolPath = (tool: string) =>
  toolFolders.map((folder) => `${folder}/${tool}`).find((path) => existsSync(path)) ?? `/usr/bin/${tool}`

let probed: Promise<Walls> | undefined

/** Tried once, each for itself: a tool that is installed need not work, as bubblewrap in many containers. */
export function findWalls(): Promise<Walls> {
  probed ??= Promise.all(walls.map(async (wall) => ((await holds(wall)) ? [wall.name] : []))).then(
    (found) => new Set(found.flat()),
  )
  return probed
}

const probeMs = 5_000

function holds({ tool, args }: Wall): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(toolPath(tool), [...args([]), process.execPath, '--version'], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
      timeout: probeMs,
      killSignal: 'SIGKILL',
      env: environmentOfChild,
      cwd: '/',
    })
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0 && said.startsWith('v')))
  })
}
