import type { Workbench } from '~/features/workbench/exercise-types'
import type { ShownExercise, ShownLesson } from './present-lesson.server'
import type { Finish } from './use-marks'

type Provenance = NonNullable<ShownLesson['provenance']>

/** Who wrote what no person wrote. */
export function writerWords({ engine, model, promptVersion }: Pick<Provenance, 'engine' | 'model' | 'promptVersion'>) {
  return `Written by ${engine === 'built-in' ? 'the built-in engine' : model}, prompt version ${promptVersion}`
}

/** Why it was not the one that was asked first; a sentence. */
export function insteadWords({ insteadOf }: Pick<Provenance, 'insteadOf'>): string | null {
  const problem = insteadOf?.problem ?? ''
  if (problem === '') return null
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?…]$/.test(problem) ? '' : '.'}`
}

export const blueprintWords = (blueprint: ShownLesson['blueprint']): string =>
  blueprint === null ? 'From a blueprint' : `From the blueprint, version ${blueprint.version}`

export const kindWords: Record<ShownExercise['kind'], string> = {
  coding: 'Write',
  quiz: 'Quiz',
  project: 'Project',
  review: 'Review',
  code_review: 'Code review',
  refactor: 'Refactor',
  build: 'Build',
  diagnosis: 'Diagnosis',
}

export const languageWords: Record<string, string> = {
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  text: 'Text',
}

type QuestionKind = Workbench['questions'][number]['kind']

export const questionWords: Record<QuestionKind, string> = {
  single: 'One answer is right',
  multiple: 'More than one answer may be right',
  order: 'Put these in order',
  'fill-in': 'Fill in each gap',
}

export const readWords = (read: number, all: number): string =>
  `${read} of ${all} ${all === 1 ? 'section' : 'sections'} read`

type Exercises = Pick<ShownLesson, 'exercisesPassed' | 'exercisesRequired'>

/** How many of those that the module asks for are passed; a sentence. */
export function exercisesWords({ exercisesPassed, exercisesRequired }: Exercises): string {
  if (exercisesPassed >= exercisesRequired)
    return exercisesRequired === 1
      ? 'The one that counts is passed.'
      : `All ${exercisesRequired} that count are passed.`
  return `${exercisesPassed} of the ${exercisesRequired} that count ${exercisesPassed === 1 ? 'is' : 'are'} passed.`
}

/** What the last mark of a module led to, in sentences. */
export function completedWords({ opened, courseCompleted }: Finish): string {
  const sentences = ['Module complete.']
  if (opened.length > 0) sentences.push(`It opened ${opened.map(({ title }) => `“${title}”`).join(', ')}.`)
  if (courseCompleted) sentences.push('That was the last one: the whole course is complete.')
  return sentences.join(' ')
}
