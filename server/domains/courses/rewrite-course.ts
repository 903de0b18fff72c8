import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { cleanWords } from '../onboarding/clean-words'
import { keepVariables } from '../onboarding/keep-variables'
import { refuseUnkind } from '../onboarding/refuse-unkind'
import { findOwnCourse, refuseAtRest } from './find-own-course'
import { requestGeneration } from './request-generation'
import { coursesJson } from './stored-json'

/**
 * The same course in other words: of this course and the profile, of no other course. Its modules keep their progress;
 * until the new wording is there as a whole, the old one stays.
 */
export async function rewriteCourse({
  services: { db, jobs },
  userId,
  courseId,
  words,
}: {
  services: Pick<Services, 'db' | 'jobs'>
  userId: string
  courseId: string
  /** One for each variable that the course has. */
  words: Record<string, string>
}): Promise<void> {
  refuseUnkind(Object.values(words).join('. '))
  await db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    if (own.status !== 'completed') refuseAtRest(own)
    const course = await tx.generatedCourse.findUniqueOrThrow({
      where: { id: own.id },
      select: { variables: true, blueprintVersionId: true },
    })
    if (course.blueprintVersionId === null)
      throw new AppError('conflict', {
        userMessage: 'This course was not made from a blueprint, so it has no words to change.',
      })
    const before = readStored(coursesJson['generated_courses.variables'], course.variables, {
      table: 'generated_courses',
      id: own.id,
      column: 'variables',
    })
    const cleaned = cleanWords({ keys: Object.keys(before), words })
    if (!cleaned.ok) {
      const { userMessage, fields } = cleaned
      throw new AppError('invalid', { userMessage, fields })
    }
    const variables = cleaned.words
    await keepVariables({ tx, userId, variables })
    const request = { variables, knownConcepts: [] }
    await requestGeneration({ jobs, tx, after, courseId: own.id, purpose: 'rewrite', request })
  })
}
