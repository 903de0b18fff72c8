import { setTimeout as sleep } from 'node:timers/promises'
import { acquireLock, describeHolder, LockHeldError } from '../process-lock.mjs'
import { inProject } from '../project.mjs'
import { steps } from './steps.mjs'

/** @typedef {import('./steps.mjs').StepName} StepName */

/**
 * Does what is missing and shows it; says nothing when all is there. Two commands in one checkout take turns, so that
 * neither installs or builds under the other's feet.
 *
 * @param {StepName[]} names
 * @param {string} purpose what a waiting command says about us
 */
export async function prepare(names, purpose) {
  if (allCurrent(names)) return
  const lock = await takeTurn(names, purpose)
  try {
    for (const name of names) {
      if (!steps[name].isCurrent()) await show(steps[name].title, steps[name].run)
    }
  } finally {
    await lock?.release()
  }
}

/** In a folder that none of the steps empties: npm does it to node_modules, and Remix to build. */
const lockFile = inProject('server', 'generated', 'prepare.lock')

/** @param {StepName[]} names */
function allCurrent(names) {
  return names.every((name) => steps[name].isCurrent())
}

/**
 * @param {StepName[]} names
 * @param {string} purpose
 */
async function takeTurn(names, purpose) {
  let waitingFor = ''
  for (;;) {
    try {
      return await acquireLock(lockFile, { purpose })
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error
      if (error.holder.id !== waitingFor)
        console.error(`Waiting for ${describeHolder(error.holder)}, which prepares this checkout`)
      waitingFor = error.holder.id
      await sleep(300)
      if (allCurrent(names)) return undefined
    }
  }
}

/**
 * `Installing packages … 24 s`. On stderr: a command's own output may be read by a program.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
export async function show(title, work) {
  const start = performance.now()
  process.stderr.write(`${title} … `)
  try {
    const result = await work()
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stderr.write('failed\n')
    throw error
  }
}

/**
 * The same for what runs beside other work: the line comes whole, at the end.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
export async function showAtEnd(title, work) {
  const start = performance.now()
  try {
    const result = await work()
    process.stderr.write(`${title} … ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    process.stderr.write(`${title} … failed\n`)
    throw error
  }
}
