import * as z from 'zod'
import { kindDomains } from '../../../content/domains/kind-domains'
import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { type HydratedExercise, hydrateBlueprint } from '../blueprints/hydrate-blueprint'
import { readBlueprintVersion } from '../blueprints/read-version'
import { numbersFrom, shuffle } from './core/shuffle'
import { findOwnExercise, holdOwnExercise, type OwnExercise } from './find-own-exercise'
import { findProgress } from './find-progress'
import { exerciseRow } from './place-exercises'

const slugLength = 50

/**
 * A passed exercise once more, as a review: the same task in the words of something else that people love, with the
 * options of its questions in another order. Until that one is passed or given up, asking again leads to it.
 */
export async function redoExercise({
  services,
  userId,
  exerciseId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  exerciseId: string
}): Promise<{ exerciseId: string; slug: string }> {
  const { db } = services
  const asked = await findOwnExercise(db.client, { userId, address: { exerciseId } })
  const pastId = asked.past?.id ?? asked.id
  const past = await findOwnExercise(db.client, { userId, address: { exerciseId: pastId } })
  // Before the transaction: filling the holes of a whole blueprint takes a moment.
  const pattern = await findPattern({ services, exercise: past })
  return db.transaction(async (tx) => {
    await holdOwnExercise(tx, { userId, exerciseId: pastId })
    const { passedAt } = await findProgress(tx, { userId, exerciseId: pastId })
    if (passedAt === null)
      throw new AppError('conflict', {
        userMessage: 'Pass this exercise first; then you can do it again in other words.',
      })
    const open = await findOpenVariant(tx, { userId, pastId })
    if (open !== null) return { exerciseId: open.id, slug: open.slug ?? open.id }
    if (pattern === null) throw cannotRedo()
    const before = await tx.exercise.count({ where: { variantOf: pastId } })
    const { _max: last } = await tx.exercise.aggregate({
      where: { moduleId: past.module.id },
      _max: { orderIndex: true },
    })
    const seed = seedOf(pastId, before)
    const exercise = inOtherWords(pattern.hydrate(wordsFor(pattern.words, seed)), seed)
    const slug = `${past.slug.slice(0, slugLength - 10)}-again-${before + 1}`
    const { id } = await tx.exercise.create({
      data: {
        ...exerciseRow({ ...exercise, blueprintExerciseId: past.blueprintExerciseId }),
        moduleId: past.module.id,
        orderIndex: (last.orderIndex ?? 0) + 1,
        slug,
        kind: 'review',
        isRequired: false,
        alternativeTo: null,
        variantOf: pastId,
        seed,
      },
      select: { id: true },
    })
    return { exerciseId: id, slug }
  })
}

const cannotRedo = () =>
  new AppError('conflict', {
    userMessage: 'This exercise comes from no blueprint, so there are no other words for it. Do it again as it is.',
  })

/** Neither passed nor given up. */
async function findOpenVariant(tx: Tx, { userId, pastId }: { userId: string; pastId: string }) {
  return tx.exercise.findFirst({
    where: {
      variantOf: pastId,
      progress: { none: { userId, OR: [{ status: 'passed' }, { gaveUpAt: { not: null } }] } },
    },
    orderBy: { orderIndex: 'desc' },
    select: { id: true, slug: true },
  })
}

type Words = Record<string, string>
type Pattern = { words: Words; hydrate: (words: Words) => HydratedExercise }

async function findPattern({
  services: { db },
  exercise,
}: {
  services: Pick<Services, 'db'>
  exercise: OwnExercise
}): Promise<Pattern | null> {
  if (exercise.blueprintExerciseId === null) return null
  const { variables: own } = await db.client.generatedCourse.findUniqueOrThrow({
    where: { id: exercise.course.id },
    select: { variables: true },
  })
  const found = await db.client.blueprintExercise.findUnique({
    where: { id: exercise.blueprintExerciseId },
    select: { slug: true, module: { select: { conceptSlug: true, versionId: true } } },
  })
  if (found === null) return null
  const { slug, module } = found
  const { blueprint } = await readBlueprintVersion({ db, versionId: module.versionId })
  return {
    words: z.record(z.string(), z.string()).parse(own),
    hydrate: (variables) => {
      const { modules } = hydrateBlueprint({ blueprint, variables, rigor: 'advanced' })
      const filled = modules
        .find(({ conceptSlug }) => conceptSlug === module.conceptSlug)
        ?.exercises.find((one) => one.slug === slug)
      if (filled === undefined) throw new Error(`exercise ${exercise.id} is not in its blueprint`)
      return filled
    },
  }
}

/** Another one for each time, the same for the same one. */
const seedOf = (exerciseId: string, times: number): number =>
  (Number.parseInt(exerciseId.slice(0, 7), 16) + times * 7_919) % 0x7fff_ffff

/** What another person loves, and of the course's own words those that nobody else has. */
function wordsFor(own: Words, seed: number): Words {
  const others = kindDomains.filter(({ variables }) => variables.entity_primary !== own['entity_primary'])
  return { ...own, ...others[numbersFrom(seed)(others.length)]?.variables }
}

function inOtherWords(exercise: HydratedExercise, seed: number): HydratedExercise {
  const next = numbersFrom(seed)
  return {
    ...exercise,
    quiz: exercise.quiz.map((question) =>
      question.kind === 'fill-in' ? question : { ...question, options: shuffle(question.options, next) },
    ),
  }
}
