import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** @type {string | undefined} */
let machine

/** Where a process id means something: one boot of one machine, and there one namespace of process ids (a container). */
export function thisMachine() {
  machine ??= [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ')
  return machine
}

/**
 * When a process started, in the operating system's words; null if there is no such process (a zombie is none: it
 * only waits for its parent to ask for the exit code), '' if it is there and no more can be known.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function processStart(pid) {
  if (!exists(pid)) return null
  if (process.platform === 'win32') return ''
  return process.platform === 'linux' ? linuxProcessStart(pid) : unixProcessStart(pid)
}

/** @param {number} pid */
function linuxProcessStart(pid) {
  const line = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (line === '') return ''
  // The second field is the program's name in parentheses and may contain anything, so count from its end.
  const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? null : (fields[18] ?? '')
}

/** @param {number} pid */
function unixProcessStart(pid) {
  // The zone and the language change how `ps` writes a time, and both sides must write it alike.
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  const line = attempt(() =>
    execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe', env }),
  )
  const [state = '', ...words] = line.trim().split(/\s+/)
  return state.startsWith('Z') ? null : words.join(' ')
}

/** @param {number} pid */
function exists(pid) {
  if (pid <= 0) return false // to `kill`, those mean whole groups of processes
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {() => string} read */
function attempt(read) {
  try {
    return read()
  } catch {
    return ''
  }
}
