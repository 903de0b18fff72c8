import { randomUUID } from 'node:crypto'
import { blueprintsJson } from '../domains/blueprints/stored-json'
import { exercisesJson } from '../domains/exercises/stored-json'
import { makeReview } from '../domains/reviews/make-review'
import type { Services } from '../platform/services'
import { asStored } from './factories/as-stored'
import { makeBlueprint, makeBlueprintExercise, makeBlueprintModule, makeBlueprintVersion } from './factories/blueprints'
import { callAs, makePerson } from './factories/people'
import { publishBlueprintVersion } from './factories/published'
import { makeWorkshop } from './workshop'

/** A published blueprint with its author, whose one exercise asks for three flaws of one kind to be found. */
export async function makeReviewRoom(services: Services, { bar = 60 }: { bar?: number } = {}) {
  const { client } = services.db
  const author = await makePerson({ services, role: 'instructor' })
  const blueprint = await makeBlueprint(client, { authorId: author.id })
  const review = asStored(blueprintsJson['blueprint_versions.review'], { bar })
  const version = await makeBlueprintVersion(client, { blueprintId: blueprint.id, authorId: author.id, review })
  const module = await makeBlueprintModule(client, { versionId: version.id })
  const pattern = await makeBlueprintExercise(client, { moduleId: module.id, kind: 'diagnosis' })
  await publishBlueprintVersion(client, version.id)

  return {
    author: { ...author, api: callAs(services, { cookieHeader: author.cookie }) },
    blueprint,
    pattern,
    /** Somebody who learns by it. */
    async join() {
      const shop = await makeWorkshop(services)
      await client.generatedCourse.update({
        where: { id: shop.course.id },
        data: { blueprintVersionId: version.id },
      })
      const exercise = await shop.build({
        kind: 'diagnosis',
        blueprintExerciseId: pattern.id,
        files: asStored(exercisesJson['exercises.files'], [{ path: 'main.js', text: 'let a = 1\n'.repeat(30) }]),
        flaws: asStored(exercisesJson['exercises.flaws'], flaws),
      })
      return { ...shop, exercise, submit: (found: number[]) => submitFindings(shop.api, exercise.id, found) }
    },
  }
}

const flaws = [0, 1, 2].map((at) => ({
  id: `flaw-${at}`,
  axis: 'code_sense' as const,
  rule: `rule-${at}`,
  path: 'main.js',
  from: 10 * at + 1,
  to: 10 * at + 1,
  why: `Everybody can change what line ${10 * at + 1} holds.`,
}))

type Api = Awaited<ReturnType<typeof makeWorkshop>>['api']

/** Marks these flaws, by their number. Two of three pass. */
async function submitFindings(api: Api, exerciseId: string, found: number[]): Promise<string> {
  const findings = flaws
    .filter((_flaw, at) => found.includes(at))
    .map(({ path, from, to, rule, why }) => ({ path, from, to, rule, text: why }))
  const { attempt } = await api.exercises.submit({ exerciseId, findings, submissionKey: randomUUID() })
  return attempt.submissionId
}

/** As a worker runs the job, once. */
export const makeReviewNow = (services: Services, submissionId: string, attempt = 1): Promise<void> =>
  makeReview({
    services,
    payload: { submissionId },
    run: { signal: new AbortController().signal, attempt, log: services.log },
  })
