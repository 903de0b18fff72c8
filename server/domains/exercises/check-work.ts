import type * as z from 'zod'
import { AppError } from '../../platform/errors'
import { bounds } from '../../runner/contract'
import type { OwnExercise } from './find-own-exercise'
import type { StorableWork } from './read-work'
import type { work } from './schema'
import { exercisesJson } from './stored-json'

export type Work = z.output<typeof work>

const nothing: StorableWork = { files: null, answers: null, findings: null }

type Form = OwnExercise['form']

const parts: Partial<Record<Form, keyof StorableWork>> = {
  quiz: 'answers',
  diagnosis: 'findings',
  code_review: 'findings',
}

export const partOf = (form: Form): keyof StorableWork => parts[form] ?? 'files'

/** What was sent, as it can be stored; or why not, in words that say what to do. */
export function checkWork({
  exercise: { form, quiz, tests },
  work,
}: {
  exercise: OwnExercise
  work: Work
}): StorableWork {
  const part = partOf(form)
  if (part === 'files') return { ...nothing, files: checkFiles(work.files, tests) }
  if (part === 'answers') {
    const questions = new Set(quiz.map(({ id }) => id))
    const answers = Object.entries(work.answers ?? {}).filter(([id]) => questions.has(id))
    if (work.answers === undefined) throw invalid('This is a quiz: send your answers by the ids of its questions.')
    return { ...nothing, answers: Object.fromEntries(answers) }
  }
  if (work.findings === undefined) throw invalid('Send the places that you marked, each with its lines.')
  const parsed = exercisesJson['submissions.findings'].safeParse(work.findings)
  if (!parsed.success || parsed.data === null)
    throw invalid('One of the marks names a file that no exercise could have. Mark the lines again.')
  return { ...nothing, findings: parsed.data }
}

function checkFiles(files: Work['files'], tests: readonly { path: string }[]): NonNullable<StorableWork['files']> {
  if (files === undefined || files.length === 0) throw invalid('There is no file in this. Send at least one.')
  if (files.length > bounds.files)
    throw tooLarge(
      `${files.length} files are too many. Send at most ${bounds.files}; put what belongs together into one.`,
    )
  const large = files.find(({ text }) => text.length > bounds.fileCharacters)
  if (large !== undefined)
    throw tooLarge(
      `${large.path.slice(0, 80)} has ${large.text.length} characters, and ${bounds.fileCharacters} is the most for one file. Nothing was lost; shorten it and send it again.`,
    )
  const size = files.reduce((sum, { text }) => sum + text.length, 0)
  if (size > bounds.allCharacters)
    throw tooLarge(`The files have ${size} characters together, and ${bounds.allCharacters} is the most.`)
  const taken = files.find(({ path }) => tests.some((test) => test.path === path))
  if (taken !== undefined)
    throw invalid(`${taken.path} is the name of a file of tests. Give yours another name; the tests stay as they are.`)
  const parsed = exercisesJson['submissions.files'].safeParse(files)
  if (parsed.success && parsed.data !== null) return parsed.data
  const [issue] = parsed.error?.issues ?? []
  const at = issue?.path[0]
  const name = typeof at === 'number' ? `${files[at]?.path.slice(0, 80) ?? 'A file'} ` : ''
  throw invalid(`${name}${issue?.message ?? 'cannot be stored'}. Send source code as text, under plain relative names.`)
}

const invalid = (userMessage: string) => new AppError('invalid', { userMessage })
const tooLarge = (userMessage: string) => new AppError('too_large', { userMessage })
