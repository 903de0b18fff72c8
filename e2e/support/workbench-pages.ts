import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { paths } from '../../app/lib/paths'
import { makeCourse } from './journey-pages'
import { newcomer, signUp } from './people'

/** The workbench by what a person does at it. Works with and without JavaScript, where nothing else is said. */

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`
const headers = { origin }

type File = { path: string; text: string }

export const exerciseAt = (courseId: string, slug: string) => ({ id: courseId, concept: 'atom_state', slug })
export const workbenchAt = (courseId: string, slug: string): string => paths.exercise(exerciseAt(courseId, slug))

export async function ask<T>(request: APIRequestContext, procedure: string, input: object): Promise<T> {
  const asked = await request.get(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)
  expect(asked.ok(), await asked.text()).toBe(true)
  return (await asked.json()).result.data
}

export async function tell<T>(request: APIRequestContext, procedure: string, input: object): Promise<T> {
  const told = await request.post(`/api/trpc/${procedure}`, { headers, data: input })
  expect(told.ok(), await told.text()).toBe(true)
  return (await told.json()).result.data
}

export async function exerciseIdOf(request: APIRequestContext, courseId: string, slug: string): Promise<string> {
  const { id } = await ask<{ id: string }>(request, 'exercises.read', { courseId, concept: 'atom_state', slug })
  return id
}

export async function giveUp(request: APIRequestContext, courseId: string, slug: string): Promise<string> {
  const exerciseId = await exerciseIdOf(request, courseId, slug)
  await tell(request, 'exercises.giveUp', { exerciseId })
  return exerciseId
}

/** Hands in a quiz with nothing answered; its id. */
export async function failQuiz(request: APIRequestContext, courseId: string): Promise<string> {
  const exerciseId = await exerciseIdOf(request, courseId, 'atom-check')
  const { attempt } = await tell<{ attempt: { submissionId: string } }>(request, 'exercises.submit', {
    exerciseId,
    answers: {},
    submissionKey: 'nothing-answered',
  })
  return attempt.submissionId
}

/** What solves an exercise of everybody's first course, asked for by somebody who gave up. */
export async function findSolution(elsewhere: APIRequestContext, slug: string): Promise<File[]> {
  await signUp(elsewhere, newcomer())
  const exerciseId = await giveUp(elsewhere, await makeCourse(elsewhere), slug)
  const { files } = await ask<{ files: File[] }>(elsewhere, 'exercises.solution', { exerciseId })
  return files
}

/** Writes into the file that is open: the editor where there are scripts, else the field of the form. */
export async function write(page: Page, text: string, withScripts: boolean): Promise<void> {
  const place = withScripts ? page.locator('.cm-content').first() : page.locator('textarea').first()
  await expect(place).toBeVisible()
  await place.fill(text)
}

export const verdict = (page: Page, words: string) =>
  expect(page.getByRole('region', { name: 'Results' }).getByText(words, { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  })

export async function takeHint(page: Page): Promise<void> {
  await page.getByText(/^Ask for (a|the next) hint$/).click()
  await page.getByRole('button', { name: /^Show the hint/ }).click()
}

type Listed = { id: string; slug: string; isRequired: boolean; alternativeTo: string | null }
type Solution = {
  files: File[]
  answers: { id: string; answer: string[] }[]
  flaws: { path: string; from: number; to: number; rule: string; why: string }[]
}

/** Everything that the first module asks for, by its own solutions: each is given up first, and passed all the same. */
export async function passExercises(request: APIRequestContext, courseId: string): Promise<void> {
  const { exercises } = await ask<{ exercises: Listed[] }>(request, 'courses.lesson', {
    id: courseId,
    concept: 'atom_state',
  })
  for (const { id: exerciseId, slug, isRequired, alternativeTo } of exercises) {
    if (!isRequired || alternativeTo !== null) continue
    await giveUp(request, courseId, slug)
    const { files, answers, flaws } = await ask<Solution>(request, 'exercises.solution', { exerciseId })
    const { attempt } = await tell<{ attempt: { status: string } }>(request, 'exercises.submit', {
      exerciseId,
      files,
      answers: Object.fromEntries(answers.map(({ id, answer }) => [id, answer])),
      findings: flaws.map(({ path, from, to, rule, why }) => ({ path, from, to, rule, text: why })),
      submissionKey: `passes-${slug}`,
    })
    expect(attempt.status, slug).toBe('passed')
  }
}
