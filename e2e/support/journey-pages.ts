import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { paths } from '../../app/lib/paths'
import type { Newcomer } from './people'

/** Where the house is: whoever sends a cookie says that they come from there. */
const headers = { origin: `http://127.0.0.1:${process.env.E2E_PORT}` }

/** The way from a passion to a course, by what a person reads on it. Works with and without JavaScript. */

export const passion =
  'I collect sneakers and trade them with other collectors. I watch the resale price of each, and keep them all in a vault.'

export async function answerWho(page: Page): Promise<void> {
  for (let question = 1; question <= 6; question += 1) {
    await expect(page.getByText(`Question ${question} of 6`)).toBeVisible()
    await page.locator('[data-answer-key="1"]').click()
  }
  await expect(page.getByRole('heading', { name: 'Which of these are you?' })).toBeVisible()
  await page.getByRole('radio', { name: /^Collector/ }).check()
  await page.getByRole('button', { name: 'That is me' }).click()
}

export async function tellPassion(page: Page, { domain, text }: { domain: string; text: string }): Promise<void> {
  await page.getByLabel('Its name').fill(domain)
  await page.getByLabel('Tell it').fill(text)
  await page.getByRole('button', { name: 'Find my words' }).click()
}

/** What was not in the text is filled in by hand. */
export async function confirmWords(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Are these your words?' })).toBeVisible()
  for (const field of await page.getByRole('main').locator('input[name^="word-"]').all())
    if ((await field.inputValue()) === '') await field.fill('grade')
  await page.getByRole('button', { name: 'These are my words' }).click()
}

export async function choosePace(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^A little/ }).check()
  await page.getByRole('button', { name: 'Go on' }).click()
}

export async function admitNotKnowing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('heading', { name: 'You begin at the beginning' })).toBeVisible()
  await page.getByRole('link', { name: 'Go on' }).click()
}

export async function signUpOnTheWay(page: Page, { email, username, password }: Newcomer): Promise<void> {
  await page.getByRole('link', { name: 'Create an account to keep it' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
}

/** Reads the lesson that is open, section by section; the module is done after the last. */
export async function readLesson(page: Page): Promise<void> {
  const sections = page.locator('.lesson-section')
  await expect(sections.first()).toBeVisible()
  for (const section of await sections.all()) {
    await section.getByRole('button', { name: 'I have read this' }).click()
    await expect(section.getByRole('button', { name: 'Mark as unread' })).toBeVisible()
  }
}

const words = {
  entity_primary: 'sneaker',
  metric: 'resale price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
}

type Wanted = { domain?: string; variables?: Record<string, string>; knownConcepts?: string[] }

/** A course through the same procedure that programs use, as whoever `request` is signed in as. */
export async function makeCourse(request: APIRequestContext, wanted: Wanted = {}): Promise<string> {
  const made = await request.post('/api/trpc/courses.create', {
    headers,
    data: { domain: 'rare sneakers', archetype: 'collector', variables: words, key: 'a course', ...wanted },
  })
  expect(made.ok(), await made.text()).toBe(true)
  const { id }: { id: string } = (await made.json()).result.data
  await expect
    .poll(async () => {
      const asked = await request.get(
        `/api/trpc/courses.generation?input=${encodeURIComponent(JSON.stringify({ id }))}`,
      )
      return (await asked.json()).result.data.state
    })
    .toBe('done')
  return id
}

/** Everything that onboarding asks before the placement, said by whoever `request` is the browser of. */
export async function fillDraft(request: APIRequestContext): Promise<void> {
  const pace = {
    skillLevel: 'expert',
    learningStyle: null,
    hoursPerWeek: 4,
    preferredTimes: [],
    goals: [],
    rigor: 'standard',
    codeLanguage: 'typescript',
  }
  const said = [
    { step: 'begin', passion },
    { step: 'who', archetype: 'collector' },
    { step: 'passion', domain: 'rare sneakers', passion },
    { step: 'words', words: { ...words, condition: 'grade' } },
    { step: 'pace', ...pace },
  ]
  for (const data of said) {
    const answer = await request.post('/api/trpc/onboarding.change', { headers, data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
}

export const concepts = [
  'atom_state',
  'workflow_loops',
  'collection_ownership',
  'guard_invariants',
  'boundary_interfaces',
  'signal_events',
  'whole_architecture',
]

export async function pauseCourse(request: APIRequestContext, id: string): Promise<void> {
  const paused = await request.post('/api/trpc/courses.setStatus', { headers, data: { id, status: 'paused' } })
  expect(paused.ok(), await paused.text()).toBe(true)
}

/** The public page's slug. */
export async function shareCourse(request: APIRequestContext, id: string): Promise<string> {
  const shared = await request.post('/api/trpc/courses.share', { headers, data: { id, isShared: true } })
  expect(shared.ok(), await shared.text()).toBe(true)
  return (await shared.json()).result.data.slug
}

export const firstLesson = (courseId: string): string => paths.lesson(courseId, 'atom_state')
