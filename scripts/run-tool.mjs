import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { projectRoot } from './project.mjs'

const tailLines = 60
const tailBytes = 20_000

/** @typedef {{ env?: Record<string, string | undefined> }} ToolOptions */

/**
 * Runs a tool silently; when it fails, the end of what it said comes along.
 *
 * @param {string[]} command
 * @param {ToolOptions & { explain?: (output: string) => string }} options
 */
export async function runQuietly(command, { env = {}, explain } = {}) {
  const child = start(command, { ...env, NO_COLOR: '1', FORCE_COLOR: undefined }, ['ignore', 'pipe', 'pipe'])
  let output = ''
  const collect = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-tailBytes)
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const code = await ended(child)
  if (code === 0) return
  const tail = output.trim().split('\n').slice(-tailLines).join('\n')
  throw new Failure(
    explain?.(output) ?? `${toolName(command)} failed with exit code ${code}; the end of its output is above.`,
    tail,
  )
}

/**
 * Runs a tool that talks to the person itself.
 *
 * @param {string[]} command
 * @param {ToolOptions & { stdin?: 'inherit' | 'ignore' }} options
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function runOpenly(command, { env = {}, stdin = 'ignore' } = {}) {
  return ended(start(command, env, [stdin, 'inherit', 'inherit']))
}

/**
 * @param {string[]} command
 * @param {Record<string, string | undefined>} env
 * @param {import('node:child_process').StdioOptions} stdio
 */
function start([program = '', ...args], env, stdio) {
  // npm is a script on Windows, which only a shell can start there. None of our arguments needs quoting.
  const shell = process.platform === 'win32' && program === 'npm'
  return spawn(program, args, { cwd: projectRoot, env: { ...process.env, ...env }, stdio, shell })
}

/** @type {Record<string, number>} */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/**
 * A signal to us is passed on, and we end when the tool has: nothing is left running behind.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  /** @type {NodeJS.Signals | undefined} */
  let received
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal
    child.kill(signal)
  }
  for (const signal of Object.keys(signals)) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Failure(`${child.spawnfile} cannot be started: ${error.message}`)))
    child.on('close', (code, signal) => {
      for (const name of Object.keys(signals)) process.off(name, passOn)
      if (received !== undefined) process.exit(code ?? 128 + (signals[received] ?? 0))
      resolve(code ?? 128 + (signals[signal ?? ''] ?? 9))
    })
  })
}

/** @param {string[]} command */
function toolName(command) {
  return command
    .slice(0, 3)
    .map((part) => part.split(/[\\/]/).at(-1))
    .filter((part) => part !== 'node')
    .join(' ')
}

/**
 * A tool from node_modules, by its own file, because a shell's idea of PATH is nobody's business.
 *
 * @param {string} file below node_modules
 * @param {string[]} args
 */
export const nodeTool = (file, ...args) => [process.execPath, `node_modules/${file}`, ...args]
