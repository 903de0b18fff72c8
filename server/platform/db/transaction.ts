import { Prisma, type PrismaClient } from '../../generated/prisma/client'
import type { AfterCommit, Tx } from './database'

const attempts = 4
const timing = { maxWait: 10_000, timeout: 20_000 }

export async function runTransaction<T>(
  client: PrismaClient,
  work: (tx: Tx, after: AfterCommit) => Promise<T>,
  onAfterCommitError: (error: unknown) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const waiting: (() => void | Promise<void>)[] = []
    const after: AfterCommit = { commit: (run) => void waiting.push(run) }
    try {
      const result = await client.$transaction((tx) => work(tx, after), timing)
      for (const run of waiting) await runAfter(run, onAfterCommitError)
      return result
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt * (0.5 + Math.random())))
    }
  }
}

/** The commit stands whatever happens afterwards; polling picks up what a lost wake-up left. */
async function runAfter(run: () => void | Promise<void>, onError: (error: unknown) => void) {
  try {
    await run()
  } catch (error) {
    onError(error)
  }
}

/** A deadlock or serialization failure: the database undid everything and asks to try again. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return (
    error.code === 'P2034' || (error.code === 'P2010' && /\b(40001|40P01)\b/.test(JSON.stringify(error.meta ?? {})))
  )
}
