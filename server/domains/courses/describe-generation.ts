import type { GenerationPurpose, GenerationState } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import type { Jobs } from '../../platform/jobs/jobs'
import { jobKey } from './request-generation'

export type Generation = {
  state: GenerationState
  purpose: GenerationPurpose
  modulesDone: number
  modulesTotal: number
  notice: string | null
}

type Stored = Generation & { courseId: string; revision: number }

export const generationSelect = {
  courseId: true,
  revision: true,
  state: true,
  purpose: true,
  modulesDone: true,
  modulesTotal: true,
  notice: true,
} as const

/** A course that was there before generations were counted. */
const madeBefore: Generation = { state: 'done', purpose: 'create', modulesDone: 0, modulesTotal: 0, notice: null }

export const failureNotice =
  'Something went wrong while your course was being made. Nothing that you had is lost; try again.'

export const isOpen = ({ state }: Pick<Generation, 'state'>): boolean => state === 'waiting' || state === 'running'

export const couldNotBeMade = ({ state, purpose }: Generation): boolean => purpose === 'create' && state === 'failed'

/**
 * How far each of these makings is, in their order. One that goes on by its row but has no job any more has failed: its
 * process died in the last attempt, and nobody was left to say so.
 */
export async function describeGenerations({
  jobs,
  tx,
  stored,
}: {
  jobs: Pick<Jobs, 'findAlive'>
  tx: Tx
  stored: readonly (Stored | null)[]
}): Promise<Generation[]> {
  const open = stored.filter((one) => one !== null).filter(isOpen)
  const alive = await jobs.findAlive(tx, open.map(jobKey))
  const without = open.filter((one) => !alive.has(jobKey(one)))
  // The row first, then the job: read in that order, a job that ends in between looks like one that died.
  const again = without.length === 0 ? [] : await readAgain(tx, without)
  return stored.map((one) => {
    if (one === null) return madeBefore
    const now = again.find(({ courseId }) => courseId === one.courseId)
    const { courseId: _courseId, revision, ...generation } = now ?? one
    const isDead = now !== undefined && revision === one.revision && isOpen(now)
    return isDead ? { ...generation, state: 'failed', notice: failureNotice } : generation
  })
}

const readAgain = (tx: Tx, stored: readonly Stored[]): Promise<Stored[]> =>
  tx.courseGeneration.findMany({
    where: { courseId: { in: stored.map(({ courseId }) => courseId) } },
    select: generationSelect,
  })

export async function describeGeneration({
  stored,
  ...parts
}: {
  jobs: Pick<Jobs, 'findAlive'>
  tx: Tx
  stored: Stored | null
}): Promise<Generation> {
  const [generation = madeBefore] = await describeGenerations({ ...parts, stored: [stored] })
  return generation
}
