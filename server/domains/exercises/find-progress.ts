import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { exercisesJson } from './stored-json'

const nothingYet = {
  status: 'pending' as const,
  bestScore: null,
  attempts: 0,
  consecutiveFailures: 0,
  hintsRevealed: [] as string[],
  lastSubmittedAt: null,
  passedAt: null,
  gaveUpAt: null,
  startedAt: null,
  starts: 0,
}

/** Where somebody stands with an exercise, also before anything was done. */
export async function findProgress(tx: Tx, { userId, exerciseId }: { userId: string; exerciseId: string }) {
  const row = await tx.exerciseProgress.findUnique({ where: { userId_exerciseId: { userId, exerciseId } } })
  if (row === null) return nothingYet
  const hintsRevealed = readStored(exercisesJson['exercise_progress.hints_revealed'], row.hintsRevealed, {
    table: 'exercise_progress',
    id: row.id,
    column: 'hints_revealed',
  })
  return { ...row, bestScore: row.bestScore?.toNumber() ?? null, hintsRevealed }
}

export type Progress = Awaited<ReturnType<typeof findProgress>>

type Change = Partial<Omit<Progress, 'hintsRevealed'>> & { hintsRevealed?: string[] }

export async function saveProgress(
  tx: Tx,
  { userId, exerciseId, change }: { userId: string; exerciseId: string; change: Change },
): Promise<void> {
  await tx.exerciseProgress.upsert({
    where: { userId_exerciseId: { userId, exerciseId } },
    create: { userId, exerciseId, ...change },
    update: change,
    select: { id: true },
  })
}
