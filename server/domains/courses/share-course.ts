import type { Services } from '../../platform/services'
import { findOwnCourse, refuseUnmade } from './find-own-course'

/** A page that everybody may see, at an address that nobody guesses. Taken back, the address leads nowhere, now and later. */
export async function shareCourse({
  services: { db, random },
  userId,
  courseId,
  isShared,
}: {
  services: Pick<Services, 'db' | 'random'>
  userId: string
  courseId: string
  isShared: boolean
}): Promise<{ slug: string | null }> {
  return db.transaction(async (tx) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    refuseUnmade(own)
    const { shareSlug } = await tx.generatedCourse.findUniqueOrThrow({
      where: { id: own.id },
      select: { shareSlug: true },
    })
    if ((shareSlug !== null) === isShared) return { slug: shareSlug }
    const slug = isShared ? random.uuid().replaceAll('-', '') : null
    await tx.generatedCourse.update({ where: { id: own.id }, data: { shareSlug: slug }, select: { id: true } })
    return { slug }
  })
}
