import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { paths } from '../../app/lib/paths'
import { ask, exerciseAt, exerciseIdOf, giveUp, tell } from './workbench-pages'

/** Reviews by what a person does with them. Works with and without JavaScript, where nothing else is said. */

type File = { path: string; text: string }
type Read = {
  progress: { state: string }
  review: { remarks: { factId: string; kind: string }[] } | null
}

/** Works, and has what each reviewer remarks: five blocks inside of each other, and a list that outlives every call. */
const clumsy = `
const seen: unknown[] = []

export function look(rows: unknown[][], wanted: unknown): number {
  let count = 0
  for (const row of rows) {
    if (row.length > 0) {
      for (const one of row) {
        if (one !== null) {
          if (one === wanted) {
            seen.push(one)
            count += 1
          }
        }
      }
    }
  }
  return count
}
`

export const withFlaws = (solution: readonly File[]): File[] =>
  solution.map(({ path, text }, at) => ({ path, text: at === 0 ? `${text}${clumsy}` : text }))

export const reviewAt = (courseId: string, submissionId: string): string =>
  paths.review(exerciseAt(courseId, 'encapsulate'), submissionId)

/** Hands in files that pass, and waits until their review is there; the id of the attempt. */
export async function passAndBeReviewed(
  request: APIRequestContext,
  { courseId, files, key }: { courseId: string; files: File[]; key: string },
): Promise<string> {
  const exerciseId = await exerciseIdOf(request, courseId, 'encapsulate')
  const { attempt } = await tell<{ attempt: { submissionId: string; status: string } }>(request, 'exercises.submit', {
    exerciseId,
    files,
    submissionKey: key,
  })
  expect(attempt.status).toBe('passed')
  const { submissionId } = attempt
  await tell(request, 'reviews.request', { submissionId })
  await expect
    .poll(async () => (await ask<Read>(request, 'reviews.read', { submissionId })).progress.state, { timeout: 60_000 })
    .toBe('done')
  return submissionId
}

/** An attempt of somebody new that is reviewed, with something to mend; its id. */
export async function beReviewed(request: APIRequestContext, courseId: string): Promise<string> {
  const exerciseId = await giveUp(request, courseId, 'encapsulate')
  const { files } = await ask<{ files: File[] }>(request, 'exercises.solution', { exerciseId })
  return passAndBeReviewed(request, { courseId, files: withFlaws(files), key: 'with-flaws' })
}

/** Disputes the first weakness of a review; the dispute's id. */
export async function disputeFirst(request: APIRequestContext, submissionId: string): Promise<string> {
  const { review } = await ask<Read>(request, 'reviews.read', { submissionId })
  const weakness = review?.remarks.find(({ kind }) => kind === 'weakness')
  expect(weakness, 'a weakness to dispute').toBeDefined()
  const { id } = await tell<{ id: string }>(request, 'reviews.dispute', {
    submissionId,
    factId: weakness?.factId,
    reason: 'These blocks are one question, asked in steps.',
  })
  return id
}

/** From the page that says that something passed to its review; without scripts the page asks by itself until it is there. */
export async function watchReviewArrive(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Review of attempt \d+$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The four axes' })).toBeVisible({ timeout: 60_000 })
}

export const remarkCalled = (page: Page, name: string): Locator =>
  page.locator('[data-remark]').filter({ has: page.getByRole('heading', { name }) })

/** To the line that a remark is about, and back; the remark's number. */
export async function followRemarkAndBack(page: Page, remark: Locator): Promise<string> {
  const number = (await remark.getAttribute('data-remark')) ?? ''
  const toLine = remark.getByRole('link', { name: /, lines? \d/ }).first()
  const address = (await toLine.getAttribute('href')) ?? ''
  await toLine.click()
  await expect(page).toHaveURL(new RegExp(`${escapeForPattern(address)}$`))
  const line = page.locator('.review-line:is(:target, :focus)')
  await expect(line).toBeInViewport()
  const note = page.locator('.review-note').filter({ has: page.locator(`a[href="#r-${number}"]`) })
  await note.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`#r-${number}$`))
  await expect(page.locator(`#r-${number}`)).toBeInViewport()
  return number
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export async function dispute(remark: Locator, reason: string): Promise<void> {
  await remark.getByText('This remark is wrong').click()
  await remark.getByLabel(/^What is wrong with remark/).fill(reason)
  await remark.getByRole('button', { name: 'Dispute this remark' }).click()
}

export async function decide(page: Page, decision: string, button: 'The learner is right' | 'The remark stands') {
  await page.getByLabel('Why you decide so').fill(decision)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { name: 'The decision' })).toBeVisible()
}
