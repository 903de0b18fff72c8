import type { JobRun } from '../../platform/jobs/run-job'
import type { Services } from '../../platform/services'
import { hydrateBlueprint } from '../blueprints/hydrate-blueprint'
import { type BlueprintVersion, readBlueprintVersion } from '../blueprints/read-version'
import { failureNotice } from './describe-generation'
import { type EnrichedModule, enrichCourseModule } from './enrich-course-module'
import { generationAttempts, generationJob, generationTopic } from './request-generation'
import { findGeneration, writeCourse } from './write-course'

type Parts = Pick<Services, 'db' | 'clock' | 'live' | 'ledger' | 'ai' | 'log'>

/**
 * The job that makes a course. All of it is made first and written last, in one transaction, so that there is never half
 * of one; killed on the way, it begins again and makes the same.
 */
export async function generateCourse({
  services,
  payload,
  run,
}: {
  services: Parts
  payload: unknown
  run: JobRun
}): Promise<void> {
  const { courseId, revision } = generationJob.parse(payload)
  try {
    await make({ services, courseId, revision, signal: run.signal })
  } catch (error) {
    // Who was told to stop has not failed: either the job runs again, or another worker has it.
    if (run.attempt >= generationAttempts && !run.signal.aborted) await giveUp({ services, courseId, revision })
    throw error
  }
}

async function make({
  services,
  courseId,
  revision,
  signal,
}: {
  services: Parts
  courseId: string
  revision: number
  signal: AbortSignal
}): Promise<void> {
  const asked = await findGeneration(services.db.client, { courseId, revision })
  // Deleted, overtaken by a later request, or made already by a run whose end nobody heard of.
  if (asked === null || asked.state === 'done') return
  const version = await readBlueprintVersion({ db: services.db, versionId: asked.versionId })
  const fill = (variables: Record<string, string>) =>
    hydrateBlueprint({ blueprint: version.blueprint, variables, rigor: asked.rigor })
  const hydrated = fill(asked.request.variables)
  if (hydrated.unresolved.length > 0)
    throw new Error(`holes that nothing fills: ${hydrated.unresolved.slice(0, 5).join(', ')}`)
  /** Says how far it is. False: deleted, or overtaken by a later request, so that nobody wants the rest. */
  const say = async (modulesDone: number): Promise<boolean> => {
    const { count } = await services.db.client.courseGeneration.updateMany({
      where: { courseId, revision, state: { in: ['waiting', 'running'] } },
      data: { state: 'running', modulesDone, modulesTotal: hydrated.modules.length },
    })
    if (count > 0) await services.live.announce(generationTopic(courseId), {})
    return count > 0
  }
  const { domain, archetype, seed, userId } = asked
  const modules: EnrichedModule[] = []
  for (const module of hydrated.modules) {
    if (!(await say(modules.length))) return
    signal.throwIfAborted()
    modules.push(
      await enrichCourseModule({
        ai: services.ai,
        module,
        course: { domain, archetype, seed, userId, variables: asked.request.variables },
        signal,
      }),
    )
  }
  await say(modules.length)
  const written = await services.db.transaction((tx, after) =>
    writeCourse({
      services,
      tx,
      after,
      courseId,
      revision,
      made: {
        title: hydrated.title,
        formerTitle: asked.purpose === 'create' ? null : fill(asked.course.variables).title,
        description: hydrated.description,
        modules,
        ids: idsOf(version),
      },
    }),
  )
  if (written) await services.live.announce(generationTopic(courseId), {})
}

/** Which module and exercise of the version each part came from. */
const idsOf = ({ moduleIds, exerciseIds }: BlueprintVersion) => ({ moduleIds, exerciseIds })

async function giveUp({
  services: { db, live, clock },
  courseId,
  revision,
}: {
  services: Parts
  courseId: string
  revision: number
}): Promise<void> {
  await db.client.courseGeneration.updateMany({
    where: { courseId, revision, state: { in: ['waiting', 'running'] } },
    data: {
      state: 'failed',
      finishedAt: clock.now(),
      notice: failureNotice,
    },
  })
  await live.announce(generationTopic(courseId), {})
}
