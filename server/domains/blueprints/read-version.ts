import type { Database } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import type { BlueprintDraft, ExerciseDraft } from './blueprint-draft'
import { blueprintsJson } from './stored-json'

export type BlueprintVersion = {
  id: string
  number: number
  blueprint: BlueprintDraft
  /** By concept. */
  moduleIds: Map<string, string>
  /** By "concept/slug". */
  exerciseIds: Map<string, string>
}

/** What was published never changes, so it is read once a process; the few that are in use stay. */
const read = new Map<string, BlueprintVersion>()
const mostRead = 20

/** A version with all that is in it. */
export async function readBlueprintVersion({
  db,
  versionId,
}: {
  db: Pick<Database, 'client'>
  versionId: string
}): Promise<BlueprintVersion> {
  const known = read.get(versionId)
  const { isDraft, version } =
    known === undefined ? await fetchVersion(db, versionId) : { isDraft: false, version: known }
  if (isDraft) return version
  read.delete(versionId) // the one that was used last goes last
  read.set(versionId, version)
  for (const oldest of [...read.keys()].slice(0, Math.max(0, read.size - mostRead))) read.delete(oldest)
  return version
}

/** The version that is live now, or null. */
export async function readPublishedBlueprint({
  db,
  slug,
}: {
  db: Pick<Database, 'client'>
  slug: string
}): Promise<BlueprintVersion | null> {
  const live = await db.client.blueprintVersion.findFirst({
    where: { status: 'published', blueprint: { slug } },
    select: { id: true },
  })
  return live === null ? null : readBlueprintVersion({ db, versionId: live.id })
}

async function fetchVersion(db: Pick<Database, 'client'>, id: string) {
  const row = await findVersion(db, id)
  const conceptOf = new Map(row.modules.map((module) => [module.id, module.conceptSlug]))
  const order = row.modules.map((module) => module.id)
  const version: BlueprintVersion = {
    id,
    number: row.number,
    blueprint: {
      slug: row.blueprint.slug,
      name: row.blueprint.title,
      summary: row.blueprint.summary,
      title: row.titleTemplate,
      notes: row.notes,
      description: row.descriptionTemplate,
      review: readStored(blueprintsJson['blueprint_versions.review'], row.review, {
        table: 'blueprint_versions',
        id,
        column: 'review',
      }),
      modules: row.modules.map((module) => ({
        concept: module.conceptSlug,
        title: module.titleTemplate,
        description: module.descriptionTemplate,
        objectives: readStored(blueprintsJson['blueprint_modules.learning_objectives'], module.learningObjectives, {
          table: 'blueprint_modules',
          id: module.id,
          column: 'learning_objectives',
        }),
        prerequisites: module.prerequisites
          .map(({ prerequisiteId }) => prerequisiteId)
          .sort((one, other) => order.indexOf(one) - order.indexOf(other))
          .flatMap((needed) => conceptOf.get(needed) ?? []),
        rigor: module.rigorLevel,
        hours: module.estimatedHours,
        difficulty: module.difficultyLevel,
        content: readStored(blueprintsJson['blueprint_modules.content_template'], module.contentTemplate, {
          table: 'blueprint_modules',
          id: module.id,
          column: 'content_template',
        }),
        exercises: module.exercises.map(readExercise),
      })),
    },
    moduleIds: new Map(row.modules.map((module) => [module.conceptSlug, module.id])),
    exerciseIds: new Map(
      row.modules.flatMap(({ conceptSlug, exercises }) =>
        exercises.map((exercise) => [`${conceptSlug}/${exercise.slug}`, exercise.id] as const),
      ),
    ),
  }
  return { isDraft: row.status === 'draft', version }
}

const findVersion = (db: Pick<Database, 'client'>, id: string) =>
  db.client.blueprintVersion.findUniqueOrThrow({
    where: { id },
    include: {
      blueprint: { select: { slug: true, title: true, summary: true } },
      modules: {
        orderBy: { moduleNumber: 'asc' },
        include: { exercises: { orderBy: { orderIndex: 'asc' } }, prerequisites: true },
      },
    },
  })

type ExerciseRow = Awaited<ReturnType<typeof findVersion>>['modules'][number]['exercises'][number]

function readExercise({ id, ...row }: ExerciseRow): ExerciseDraft {
  const at = (column: string) => ({ table: 'blueprint_exercises', id, column })
  return {
    slug: row.slug,
    kind: row.kind,
    title: row.titleTemplate,
    language: row.language,
    difficulty: row.difficultyLevel,
    points: row.points,
    rigor: row.rigorLevel,
    required: row.isRequired,
    objectives: readStored(blueprintsJson['blueprint_exercises.objectives'], row.objectives, at('objectives')),
    alternativeTo: row.alternativeTo,
    timeLimitMinutes: row.timeLimitMinutes,
    limits: readStored(blueprintsJson['blueprint_exercises.limits'], row.limits, at('limits')),
    metrics: readStored(blueprintsJson['blueprint_exercises.metrics'], row.metrics, at('metrics')),
    hints: readStored(blueprintsJson['blueprint_exercises.hints'], row.hints, at('hints')),
    flaws: readStored(blueprintsJson['blueprint_exercises.flaws'], row.flaws, at('flaws')),
    quiz: readStored(blueprintsJson['blueprint_exercises.quiz'], row.quiz, at('quiz')),
    prompt: row.promptTemplate,
    files: readStored(blueprintsJson['blueprint_exercises.files'], row.files, at('files')),
    solution: readStored(blueprintsJson['blueprint_exercises.solution'], row.solution, at('solution')),
    tests: readStored(blueprintsJson['blueprint_exercises.tests'], row.tests, at('tests')),
    reviewTests: readStored(blueprintsJson['blueprint_exercises.review_tests'], row.reviewTests, at('review_tests')),
  }
}
