import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { cleanWords } from '../onboarding/clean-words'
import { keepVariables } from '../onboarding/keep-variables'
import { refuseUnkindWords } from '../onboarding/refuse-unkind'
import { findOwnCourse, refuseAtRest } from './find-own-course'
import { requestGeneration } from './request-generation'
import { coursesJson } from './stored-json'

/**
 * The same course in other words: of this course and the profile, of no other course. Its modules keep their progress;
 * until the new wording is there as a whole, the old one stays.
 */
export async function rewriteCourse({
  services,
  userId,
  courseId,
  words,
}: {
  services: Pick<Services, 'db' | 'clock' | 'jobs'>
  userId: string
  courseId: string
  /** One for each variable that the course has. */
  words: Record<string, string>
}): Promise<void> {
  await services.db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    if (own.status !== 'completed') refuseAtRest(own)
    const course = await tx.generatedCourse.findUniqueOrThrow({
      where: { id: own.id },
      select: { variables: true, blueprintVersionId: true, generation: { select: { revision: true } } },
    })
    if (course.blueprintVersionId === null)
      throw new AppError('conflict', {
        userMessage: 'This course was not made from a blueprint, so it has no words to change.',
      })
    // Its exercises have no slugs to be known again by.
    if (course.generation === null)
      throw new AppError('conflict', {
        userMessage:
          'This course was made before words could be changed. It stays as it is; make another one with your new words.',
      })
    const before = readStored(coursesJson['generated_courses.variables'], course.variables, {
      table: 'generated_courses',
      id: own.id,
      column: 'variables',
    })
    const cleaned = cleanWords({ keys: Object.keys(before), words })
    if (!cleaned.ok) {
      const { userMessage, fields } = cleaned
      const named = Object.entries(fields).map(([key, problem]) => [`variables.${key}`, problem])
      throw new AppError('invalid', { userMessage, fields: Object.fromEntries(named) })
    }
    const variables = cleaned.words
    refuseUnkindWords(Object.values(variables))
    await keepVariables({ tx, userId, variables })
    const request = { variables, knownConcepts: [] }
    await requestGeneration({ services, tx, after, courseId: own.id, purpose: 'rewrite', request })
  })
}
