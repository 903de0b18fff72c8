import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { processStart, thisMachine } from './process-identity.mjs'

/**
 * A lock between processes, kept as one small file that says who holds it. It survives `kill -9`: a holder that is gone
 * is recognised by its process id together with the time that process started, so a reused id does not look alive.
 *
 * @typedef {object} Holder
 * @property {string} id         unique to this acquisition
 * @property {number} pid
 * @property {string} host
 * @property {string} machine    where `pid` means something
 * @property {string} processStart  as the operating system tells it; '' where it doesn't
 * @property {string} startedAt  ISO time of the acquisition
 * @property {string} purpose
 * @property {string=} address
 *
 * @typedef {object} Lock
 * @property {() => Promise<void>} release
 */

/** On a volume shared between machines only a sign of life tells; a holder from elsewhere counts as alive for so long. */
const silenceAllowedMs = 60_000
const heartbeatMs = 15_000

export class LockHeldError extends Error {
  /**
   * @param {string} path
   * @param {Holder} holder
   */
  constructor(path, holder) {
    super(`${path} is held by ${describeHolder(holder)}`)
    this.name = 'LockHeldError'
    this.holder = holder
  }
}

/**
 * @param {string} path
 * @param {{ purpose: string, address?: string, onLost?: () => void }} options `onLost`: another machine took the lock
 *   over, because this one was silent for too long (a suspended laptop); stop writing at once
 * @returns {Promise<Lock>}
 */
export async function acquireLock(path, { purpose, address, onLost }) {
  /** @type {Holder} */
  const self = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    machine: thisMachine(),
    processStart: processStart(process.pid) ?? '',
    startedAt: new Date().toISOString(),
    purpose,
    address,
  }
  await mkdir(dirname(path), { recursive: true })
  const claim = `${path}.claim-${self.id}`
  await writeFile(claim, `${JSON.stringify(self)}\n`)
  try {
    await enter(path, claim)
  } finally {
    await rm(claim, { force: true })
  }
  await sweep(path, self)
  return keep(path, self, onLost)
}

/**
 * `link` creates a name only if it is free, and with its content complete. A dead holder is not deleted (two processes
 * could both decide to, and the second would delete the first one's new lock). It is succeeded: whoever links
 * `<path>.after-<id of the dead>` first is next, and then puts its own claim in the dead one's place.
 *
 * @param {string} path
 * @param {string} claim
 */
async function enter(path, claim) {
  for (;;) {
    if (await linked(claim, path)) return
    const root = await readHolder(path)
    if (root === null) continue
    const end = await walk(path, root)
    if (end.alive) throw new LockHeldError(path, end.holder)
    const succession = `${path}.after-${end.holder.id}`
    if (!(await linked(claim, succession))) continue
    // Had someone succeeded the same holder and tidied up before we linked, the root would be theirs by now.
    if ((await readHolder(path))?.id === root.id) {
      await rename(claim, path)
      return
    }
    await rm(succession, { force: true })
  }
}

/**
 * From the holder to its last successor: one that died halfway through taking over is succeeded itself.
 *
 * @param {string} path
 * @param {Holder} root
 */
async function walk(path, root) {
  let holder = root
  let file = path
  for (;;) {
    if (await isAlive(holder, file)) return { holder, alive: true }
    file = `${path}.after-${holder.id}`
    const successor = await readHolder(file)
    if (successor === null) return { holder, alive: false }
    holder = successor
  }
}

/**
 * @param {string} path
 * @param {Holder} self
 * @param {(() => void) | undefined} onLost
 * @returns {Lock}
 */
function keep(path, self, onLost) {
  const mine = async () => (await readHolder(path))?.id === self.id
  const beat = async () => {
    const now = new Date()
    if (await mine()) return utimes(path, now, now)
    clearInterval(timer)
    onLost?.()
  }
  // A beat that fails (a full disk, a volume that went away) is one missed beat; the next may do.
  const timer = setInterval(() => beat().catch(() => undefined), heartbeatMs).unref()
  return {
    release: async () => {
      clearInterval(timer)
      if (await mine()) await rm(path, { force: true })
    },
  }
}

/**
 * @param {Holder} holder
 * @param {string} file where its heartbeat shows
 */
async function isAlive(holder, file) {
  if (holder.machine === thisMachine()) {
    const start = processStart(holder.pid)
    return start !== null && (start === holder.processStart || start === '' || holder.processStart === '')
  }
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }))
  return Date.now() - mtimeMs < silenceAllowedMs
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linked(from, to) {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * @param {string} file
 * @returns {Promise<Holder | null>} null: nobody
 */
async function readHolder(file) {
  try {
    const [text, { ino, mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    return parseHolder(text) ?? unreadableHolder(`unreadable-${ino}-${mtimeMs}`)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** @param {string} text */
function parseHolder(text) {
  try {
    /** @type {Partial<Holder> | null} */
    const value = JSON.parse(text)
    return typeof value?.id === 'string' && typeof value.pid === 'number' ? /** @type {Holder} */ (value) : null
  } catch {
    return null
  }
}

/**
 * A power cut can leave a file without its content. Its process is gone then: process ids are never negative.
 *
 * @param {string} id
 * @returns {Holder}
 */
function unreadableHolder(id) {
  return { id, pid: -1, host: hostname(), machine: thisMachine(), processStart: '', startedAt: '', purpose: '' }
}

/**
 * What others left when they were killed. Successions of earlier holders mean nothing any more: they are checked
 * against the root, and the root is ours.
 *
 * @param {string} path
 * @param {Holder} self
 */
async function sweep(path, self) {
  const name = basename(path)
  for (const entry of await readdir(dirname(path))) {
    const file = join(dirname(path), entry)
    const oldSuccession = entry.startsWith(`${name}.after-`) && !entry.endsWith(self.id)
    const oldClaim = entry.startsWith(`${name}.claim-`) && (await ageOf(file)) > silenceAllowedMs
    if (oldSuccession || oldClaim) await rm(file, { force: true })
  }
}

/** @param {string} file */
async function ageOf(file) {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}

/**
 * `process 4242 (npm start, http://localhost:3000, since 12:03)`
 *
 * @param {Holder} holder
 */
export function describeHolder(holder) {
  const place = holder.host === hostname() ? '' : ` on ${holder.host}`
  const facts = [holder.purpose, holder.address, `since ${shortTime(holder.startedAt)}`].filter((fact) => fact)
  return `process ${holder.pid}${place} (${facts.join(', ')})`
}

/**
 * The one line for a person whose data directory is taken.
 *
 * @param {string} directory as the person wrote it
 * @param {Holder} holder
 */
export function describeDirectoryInUse(directory, holder) {
  return `The data directory ${directory} is in use by ${describeHolder(holder)}. Stop it first, or set GUILDHALL_DATA to another directory.`
}

/** @param {string} iso */
function shortTime(iso) {
  const time = new Date(iso)
  const today = new Date().toDateString() === time.toDateString()
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
  return today ? clock : `${iso.slice(0, 10)} ${clock}`
}
