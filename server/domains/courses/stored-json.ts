import * as z from 'zod'
import { provenance } from '../../ai/provenance'
import { storedWords } from '../../platform/db/stored-text'
import { learningObjectives, lessonContent } from '../blueprints/lesson-content'

const variableKey = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(50)

const variables = z
  .record(variableKey, storedWords(200))
  .refine((all) => Object.keys(all).length <= 60, 'holds more than 60 variables')

export const coursesJson = {
  'generated_courses.variables': variables,
  'generated_modules.learning_objectives': learningObjectives,
  'generated_modules.content': lessonContent,
  'generated_modules.provenance': provenance.nullable(),
}
