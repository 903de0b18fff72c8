import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Commands work from wherever they are called. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {string[]} parts */
export const inProject = (...parts) => join(projectRoot, ...parts)

/**
 * One hash over files and whole folders, by content: a checkout or a copy changes times without changing anything.
 *
 * @param {string[]} paths relative to the project; what isn't there counts as empty
 * @param {(path: string) => boolean} [wanted]
 */
export function hashOf(paths, wanted = () => true) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesIn(path)) {
      if (wanted(file))
        hash
          .update(`${file}\0`)
          .update(readFileSync(inProject(file)))
          .update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]} sorted, so that every file system gives the same order
 */
function filesIn(path) {
  if (!existsSync(inProject(path))) return []
  if (!statSync(inProject(path)).isDirectory()) return [path]
  const entries = readdirSync(inProject(path), { withFileTypes: true })
  return entries
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .sort()
}

/**
 * A stamp lies in the folder that it vouches for, so whoever deletes the folder deletes the stamp.
 *
 * @param {string} path
 * @param {string} hash
 */
export function stampIs(path, hash) {
  return existsSync(inProject(path)) && readFileSync(inProject(path), 'utf8') === hash
}

/**
 * @param {string} path
 * @param {string} hash
 */
export function writeStamp(path, hash) {
  mkdirSync(dirname(inProject(path)), { recursive: true })
  writeFileSync(inProject(path), hash)
}

/** @param {string} path */
export function readJson(path) {
  /** @type {unknown} */
  const value = JSON.parse(readFileSync(inProject(path), 'utf8'))
  return value
}
