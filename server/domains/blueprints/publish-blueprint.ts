import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from '../identity/record-audit'
import type { BlueprintDraft } from './blueprint-draft'
import { checkBlueprint, checkCatalogue } from './check-blueprint'
import type { Place, Problem } from './core/places'
import { hashBlueprint } from './hash-blueprint'
import { blueprintsJson } from './stored-json'

export type PublishedBlueprint = { blueprintId: string; versionId: string; number: number; changed: boolean }

/**
 * Makes what the draft says the live version of its blueprint. What is live already stays as it is; what was live once is
 * live again under its old number; anything else is the next version. Courses keep the version that they were made from.
 */
export async function publishBlueprint({
  services: { db, clock },
  draft,
  places,
  authorId,
  requestId,
}: {
  services: Pick<Services, 'db' | 'clock'>
  draft: BlueprintDraft
  /** Where its parts were read, for what is said about faults. */
  places?: ReadonlyMap<string, Place>
  /** null: the house itself. */
  authorId: string | null
  requestId: string
}): Promise<PublishedBlueprint> {
  const hash = hashBlueprint(draft)
  // Looking closely takes a second, so not inside of the transaction, and not at every start.
  const isKnown =
    (await db.client.blueprintVersion.count({ where: { contentHash: hash, blueprint: { slug: draft.slug } } })) > 0
  // What only the catalogue shows is no part of the hash.
  refuseFaults(isKnown ? checkCatalogue({ draft, places }) : checkBlueprint({ draft, places }))
  return db.transaction(async (tx) => {
    const blueprint = await holdBlueprint(tx, draft, authorId)
    const blueprintId = blueprint.id
    const known = await tx.blueprintVersion.findFirst({
      where: { blueprintId, contentHash: hash },
      select: { id: true, number: true, status: true, publishedAt: true },
    })
    if (known?.status === 'published') return { blueprintId, versionId: known.id, number: known.number, changed: false }
    const now = clock.now()
    const { id: versionId, number } = known ?? (await makeVersion(tx, { draft, hash, blueprintId, authorId }))
    await tx.blueprintVersion.updateMany({
      where: { blueprintId, status: 'published' },
      data: { status: 'deprecated' },
    })
    // Only a draft says when it was published first: what was live once keeps its day.
    const when = known?.publishedAt == null ? { publishedAt: now } : {}
    await tx.blueprintVersion.update({ where: { id: versionId }, data: { status: 'published', ...when } })
    const details = { blueprint: draft.name, version: `${number}` }
    const entry = { action: 'blueprint.published', subjectType: 'blueprint', subjectId: blueprintId }
    await recordAudit({ tx, ...entry, actorId: authorId, details, requestId, at: now })
    return { blueprintId, versionId, number, changed: true }
  })
}

/** Who publishes the same slug at the same moment waits here, also while there is no blueprint yet. */
async function holdBlueprint(tx: Tx, { slug, name, summary }: BlueprintDraft, authorId: string | null) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`blueprint:${slug}`}, 0))`
  const known = await tx.blueprint.findUnique({ where: { slug } })
  if (known === null)
    return tx.blueprint.create({ data: { slug, title: name, summary, authorId }, select: { id: true } })
  if (known.authorId !== authorId)
    throw new AppError('conflict', {
      userMessage: `There is another blueprint called ${slug}. Choose another slug.`,
    })
  if (known.title === name && known.summary === summary) return known
  return tx.blueprint.update({ where: { slug }, data: { title: name, summary }, select: { id: true } })
}

function refuseFaults([problem]: readonly Problem[]): void {
  if (problem === undefined) return
  const where = `${problem.file}:${problem.line}`
  throw new AppError('invalid', { userMessage: `${where} ${problem.problem}. ${problem.instead}` })
}

type Making = { draft: BlueprintDraft; hash: string; blueprintId: string; authorId: string | null }

async function makeVersion(tx: Tx, { draft, hash, blueprintId, authorId }: Making) {
  const { _max: last } = await tx.blueprintVersion.aggregate({ where: { blueprintId }, _max: { number: true } })
  const { title, description, notes, review, modules } = draft
  const version = await tx.blueprintVersion.create({
    data: {
      blueprintId,
      number: (last.number ?? 0) + 1,
      titleTemplate: title,
      descriptionTemplate: description,
      notes,
      review: blueprintsJson['blueprint_versions.review'].parse(review),
      authorId,
      contentHash: hash,
    },
    select: { id: true, number: true },
  })
  const made = await tx.blueprintModule.createManyAndReturn({
    data: modules.map((module, at) => ({
      versionId: version.id,
      moduleNumber: at + 1,
      conceptSlug: module.concept,
      titleTemplate: module.title,
      descriptionTemplate: module.description,
      learningObjectives: blueprintsJson['blueprint_modules.learning_objectives'].parse(module.objectives),
      contentTemplate: blueprintsJson['blueprint_modules.content_template'].parse(module.content),
      rigorLevel: module.rigor,
      difficultyLevel: module.difficulty,
      estimatedHours: module.hours,
    })),
    select: { id: true, conceptSlug: true },
  })
  const idOf = new Map(made.map(({ id, conceptSlug }) => [conceptSlug, id]))
  const moduleId = (concept: string) => idOf.get(concept) ?? ''
  await tx.blueprintModuleEdge.createMany({
    data: modules.flatMap(({ concept, prerequisites }) =>
      prerequisites.map((needed) => ({
        versionId: version.id,
        moduleId: moduleId(concept),
        prerequisiteId: moduleId(needed),
      })),
    ),
  })
  await tx.blueprintExercise.createMany({
    data: modules.flatMap(({ concept, exercises }) =>
      exercises.map((exercise, at) => ({
        moduleId: moduleId(concept),
        slug: exercise.slug,
        orderIndex: at,
        kind: exercise.kind,
        titleTemplate: exercise.title,
        promptTemplate: exercise.prompt,
        language: exercise.language,
        files: blueprintsJson['blueprint_exercises.files'].parse(exercise.files),
        solution: blueprintsJson['blueprint_exercises.solution'].parse(exercise.solution),
        tests: blueprintsJson['blueprint_exercises.tests'].parse(exercise.tests),
        reviewTests: blueprintsJson['blueprint_exercises.review_tests'].parse(exercise.reviewTests),
        flaws: blueprintsJson['blueprint_exercises.flaws'].parse(exercise.flaws),
        hints: blueprintsJson['blueprint_exercises.hints'].parse(exercise.hints),
        quiz: blueprintsJson['blueprint_exercises.quiz'].parse(exercise.quiz),
        limits: blueprintsJson['blueprint_exercises.limits'].parse(exercise.limits),
        metrics: blueprintsJson['blueprint_exercises.metrics'].parse(exercise.metrics),
        objectives: blueprintsJson['blueprint_exercises.objectives'].parse(exercise.objectives),
        difficultyLevel: exercise.difficulty,
        points: exercise.points,
        rigorLevel: exercise.rigor,
        isRequired: exercise.required,
        alternativeTo: exercise.alternativeTo,
        timeLimitMinutes: exercise.timeLimitMinutes,
      })),
    ),
  })
  return version
}
