import { coursesJson } from '../../domains/courses/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored, builtInProvenance } from './as-stored'
import { makeUser } from './identity'
import { momentOf, nextNumber, subjectOf } from './variety'

export async function makeGeneratedCourse(tx: Tx, overrides: Partial<Prisma.GeneratedCourseUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const { domain, entity, metric, container, action } = subjectOf(number)
  return tx.generatedCourse.create({
    data: {
      title: `The architect of ${domain} ${number}`,
      description: `From one ${entity} to a whole ${container}.`,
      domain,
      variables: asStored(coursesJson['generated_courses.variables'], {
        entity_primary: entity,
        metric,
        container,
        action,
      }),
      creationKey: `course ${number}`,
      shareSlug: `shared${`${number}`.padStart(10, '0')}`,
      status: 'active',
      startedAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeGeneratedModule(tx: Tx, overrides: Partial<Prisma.GeneratedModuleUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const { entity, metric } = subjectOf(number)
  return tx.generatedModule.create({
    data: {
      conceptSlug: `concept_${number}`,
      title: `The Atom: encapsulating the ${entity}`,
      description: `One ${entity}, and what only it may decide.`,
      learningObjectives: asStored(coursesJson['generated_modules.learning_objectives'], [
        `Keep the ${metric} of one ${entity} in one place`,
      ]),
      content: asStored(coursesJson['generated_modules.content'], {
        sections: [{ id: 'state', title: `What a ${entity} knows`, body: `Its ${metric} is nobody else’s business.` }],
        examples: [{ title: `One ${entity}`, language: 'javascript', code: `const ${metric} = 1` }],
        visualizations: [],
      }),
      difficultyLevel: 1 + (number % 10),
      estimatedMinutes: 60,
      orderIndex: number,
      provenance: builtInProvenance(number),
      ...overrides,
      courseId: overrides.courseId ?? (await makeGeneratedCourse(tx)).id,
    },
  })
}

export async function makeGeneratedModuleEdge(
  tx: Tx,
  overrides: Partial<Prisma.GeneratedModuleEdgeUncheckedCreateInput> = {},
) {
  const courseId = overrides.courseId ?? (await makeGeneratedCourse(tx)).id
  return tx.generatedModuleEdge.create({
    data: {
      courseId,
      moduleId: overrides.moduleId ?? (await makeGeneratedModule(tx, { courseId })).id,
      prerequisiteId: overrides.prerequisiteId ?? (await makeGeneratedModule(tx, { courseId })).id,
    },
  })
}

export async function makeCourseTag(tx: Tx, overrides: Partial<Prisma.CourseTagUncheckedCreateInput> = {}) {
  return tx.courseTag.create({
    data: {
      tag: `high-rigor-${nextNumber()}`,
      ...overrides,
      courseId: overrides.courseId ?? (await makeGeneratedCourse(tx)).id,
    },
  })
}

export async function makeModuleProgress(tx: Tx, overrides: Partial<Prisma.ModuleProgressUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const userId = overrides.userId ?? (await makeUser(tx)).id
  const makeModule = async () => makeGeneratedModule(tx, { courseId: (await makeGeneratedCourse(tx, { userId })).id })
  return tx.moduleProgress.create({
    data: {
      status: 'in_progress',
      attempts: 3,
      consecutiveFailures: 1,
      bestScore: 50 + (number % 50),
      timeSpentMinutes: number % 90,
      timeSpentSeconds: (number % 90) * 60,
      sectionsRead: asStored(coursesJson['module_progress.sections_read'], ['state']),
      lastReadAt: momentOf(number),
      lastAttemptAt: momentOf(number),
      ...overrides,
      userId,
      moduleId: overrides.moduleId ?? (await makeModule()).id,
    },
  })
}

export async function makeCourseGeneration(
  tx: Tx,
  overrides: Partial<Prisma.CourseGenerationUncheckedCreateInput> = {},
) {
  const { entity, metric } = subjectOf(nextNumber())
  return tx.courseGeneration.create({
    data: {
      state: 'done',
      modulesDone: 1,
      modulesTotal: 1,
      request: asStored(coursesJson['course_generations.request'], {
        variables: { entity_primary: entity, metric },
        knownConcepts: [],
      }),
      finishedAt: new Date(),
      ...overrides,
      courseId: overrides.courseId ?? (await makeGeneratedCourse(tx)).id,
    },
  })
}
