import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { areDistinct, storedWords } from '../../platform/db/stored-text'
import { partId } from '../blueprints/exercise-parts'
import { learningObjectives, lessonContent } from '../blueprints/lesson-content'

export const variableKey = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(50)

export const mostVariables = 60

const variables = z
  .record(variableKey, storedWords(200))
  .refine((all) => Object.keys(all).length <= mostVariables, `holds more than ${mostVariables} variables`)

/** What a course is to be made of: known concepts are those that the placement showed to be known. */
const generationRequest = z.strictObject({ variables, knownConcepts: z.array(partId).max(60).refine(areDistinct) })

const sectionsRead = z.array(partId).max(60).refine(areDistinct, 'names a section twice')

export const coursesJson = {
  'generated_courses.variables': variables,
  'generated_modules.learning_objectives': learningObjectives,
  'generated_modules.content': lessonContent,
  'generated_modules.provenance': provenance.nullable(),
  'module_progress.sections_read': sectionsRead,
  'course_generations.request': generationRequest,
}
