import * as z from 'zod'
import { exerciseParts, reviewSettings } from './exercise-parts'
import { learningObjectives, lessonContent } from './lesson-content'

export const blueprintsJson = {
  'blueprint_versions.review': reviewSettings,
  'blueprint_modules.learning_objectives': learningObjectives,
  'blueprint_modules.content_template': lessonContent,
  'blueprint_exercises.files': exerciseParts.files,
  'blueprint_exercises.solution': exerciseParts.solution,
  'blueprint_exercises.tests': exerciseParts.tests,
  'blueprint_exercises.review_tests': exerciseParts.reviewTests,
  'blueprint_exercises.flaws': exerciseParts.flaws,
  'blueprint_exercises.hints': exerciseParts.hints,
  'blueprint_exercises.quiz': exerciseParts.quiz,
  'blueprint_exercises.limits': exerciseParts.limits,
  'blueprint_exercises.metrics': exerciseParts.metrics,
  /** Numbers of the module's objectives, from 1. */
  'blueprint_exercises.objectives': z.array(z.number().int().min(1).max(12)).max(12),
}
