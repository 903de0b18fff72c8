import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { closeDraft } from '../onboarding/close-draft'
import { createCourse } from './create-course'

/** From what onboarding gathered: the profile is kept, the draft goes, the course is asked for. All of it or nothing. */
export async function beginCourse({
  services,
  userId,
  token,
  key,
}: {
  services: Pick<Services, 'db' | 'clock' | 'jobs'>
  userId: string
  /** What the browser holds of a draft that no account has yet. */
  token: string | null
  key: string
}): Promise<{ id: string; created: boolean }> {
  return services.db.transaction(async (tx, after) => {
    // The second of two tabs waits here, and then finds what the first one made.
    await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
    const known = await tx.generatedCourse.findUnique({
      where: { userId_creationKey: { userId, creationKey: key } },
      select: { id: true },
    })
    if (known !== null) return { id: known.id, created: false }
    const draft = await closeDraft({ tx, userId, token, key, now: services.clock.now() })
    if (!draft.ok) throw unfinished(draft.reason)
    const { ok: _ok, archetype, ...course } = draft
    return createCourse({ services, tx, after, course: { ...course, userId, key, archetypeId: archetype.id } })
  })
}

function unfinished(reason: 'none' | 'incomplete'): AppError {
  if (reason === 'none')
    return new AppError('not_found', {
      userMessage: 'There is nothing here to make a course of. Begin by saying what you love.',
    })
  return new AppError('conflict', {
    userMessage:
      'Something is still missing before your course can be made. What you said is kept; go on where you were.',
  })
}
