import type { Services } from '../../platform/services'
import { attemptSelect, describeAttempt } from './describe-attempt'
import { findOwnExercise } from './find-own-exercise'

const atOnce = 20

/** One's own attempts, the newest first, a page at a time. */
export async function listAttempts({
  services: { db },
  userId,
  input: { exerciseId, before },
}: {
  services: Pick<Services, 'db'>
  userId: string
  input: { exerciseId: string; before?: string | undefined }
}) {
  const { id } = await findOwnExercise(db.client, { userId, address: { exerciseId } })
  const from =
    before === undefined
      ? null
      : await db.client.submission.findFirst({
          where: { id: before, userId, exerciseId: id },
          select: { number: true },
        })
  const rows = await db.client.submission.findMany({
    where: { userId, exerciseId: id, ...(from === null ? {} : { number: { lt: from.number } }) },
    orderBy: { number: 'desc' },
    take: atOnce + 1,
    select: attemptSelect,
  })
  const page = rows.slice(0, atOnce)
  return { attempts: page.map(describeAttempt), next: rows.length > atOnce ? (page.at(-1)?.id ?? null) : null }
}
