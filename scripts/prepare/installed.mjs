import { existsSync } from 'node:fs'
import { inProject, readJson } from '../project.mjs'

/**
 * What npm writes about a package into a lockfile.
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Lockfile
 */

/**
 * Whether node_modules is exactly what the lockfile says, on this platform. npm leaves its own account of what it
 * installed, so no stamp is needed, and a folder copied from another system or cut short is noticed.
 */
export function isInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json')
  const wanted = lockedPackages('package-lock.json')
  return (
    installed !== null &&
    wanted !== null &&
    agrees(wanted, installed) &&
    Object.keys(installed).every((path) => existsSync(inProject(path, 'package.json')))
  )
}

/**
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 */
export function agrees(wanted, installed) {
  const complete = Object.entries(wanted).every(([path, entry]) => {
    const present = installed[path]
    // npm leaves out optional packages for other platforms.
    if (present === undefined) return path === '' || entry.optional === true
    return present.version === entry.version && present.integrity === entry.integrity
  })
  return complete && Object.entries(installed).every(([path, entry]) => path in wanted && runsHere(entry))
}

/** @param {LockedPackage} entry */
function runsHere({ os, cpu, libc }) {
  return allows(os, process.platform) && allows(cpu, process.arch) && (libc === undefined || libc.includes(cLibrary()))
}

/**
 * @param {string[] | undefined} list
 * @param {string} name
 */
function allows(list, name) {
  if (list === undefined) return true
  return list.some((entry) => entry.startsWith('!')) ? !list.includes(`!${name}`) : list.includes(name)
}

/** @type {'glibc' | 'musl' | undefined} */
let knownLibrary

function cLibrary() {
  if (knownLibrary !== undefined) return knownLibrary
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (process.report?.getReport())
  knownLibrary = report?.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
  return knownLibrary
}

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
function lockedPackages(path) {
  if (!existsSync(inProject(path))) return null
  const { packages } = /** @type {{ packages?: Lockfile }} */ (readJson(path))
  return packages ?? null
}
