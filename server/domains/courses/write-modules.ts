import type { Tx } from '../../platform/db/database'
import { placeExercises } from '../exercises/place-exercises'
import type { EnrichedModule } from './enrich-course-module'
import { coursesJson } from './stored-json'
import type { MadeCourse } from './write-course'

type Written = { id: string; conceptSlug: string; title: string }

/** A module that is there keeps its id, its progress and its attempts, by its concept; only its words are new. */
export async function writeModules({
  tx,
  courseId,
  userId,
  made,
}: {
  tx: Tx
  courseId: string
  userId: string
  made: MadeCourse
}): Promise<Written[]> {
  const known = await tx.generatedModule.findMany({ where: { courseId }, select: { id: true, conceptSlug: true } })
  const idOf = new Map(known.map(({ conceptSlug, id }) => [conceptSlug, id]))
  const written: Written[] = []
  for (const [orderIndex, module] of made.modules.entries()) {
    const words = {
      title: module.title,
      description: module.description,
      learningObjectives: coursesJson['generated_modules.learning_objectives'].parse(module.objectives),
      content: coursesJson['generated_modules.content'].parse(module.content),
      provenance: module.provenance,
      difficultyLevel: module.difficulty,
      estimatedMinutes: module.minutes,
      blueprintModuleId: made.ids.moduleIds.get(module.conceptSlug) ?? null,
    }
    const id = idOf.get(module.conceptSlug)
    const { conceptSlug } = module
    const row =
      id === undefined
        ? await tx.generatedModule.create({
            data: { ...words, courseId, conceptSlug, orderIndex },
            select: { id: true },
          })
        : await tx.generatedModule.update({ where: { id }, data: words, select: { id: true } })
    await placeExercises({
      tx,
      moduleId: row.id,
      exercises: module.exercises.map((exercise) => ({
        ...exercise,
        blueprintExerciseId: made.ids.exerciseIds.get(`${conceptSlug}/${exercise.slug}`) ?? null,
      })),
    })
    written.push({ id: row.id, conceptSlug, title: module.title })
  }
  await writeEdges(tx, courseId, made.modules, written)
  await tx.moduleProgress.createMany({
    data: written.map(({ id }) => ({ userId, moduleId: id, status: 'locked' as const })),
    skipDuplicates: true,
  })
  return written
}

async function writeEdges(tx: Tx, courseId: string, modules: readonly EnrichedModule[], written: readonly Written[]) {
  const idOf = new Map(written.map(({ conceptSlug, id }) => [conceptSlug, id]))
  const edges = modules.flatMap(({ conceptSlug, prerequisites }) =>
    prerequisites.flatMap((needed) => {
      const moduleId = idOf.get(conceptSlug)
      const prerequisiteId = idOf.get(needed)
      return moduleId === undefined || prerequisiteId === undefined ? [] : [{ courseId, moduleId, prerequisiteId }]
    }),
  )
  await tx.generatedModuleEdge.createMany({ data: edges, skipDuplicates: true })
}
