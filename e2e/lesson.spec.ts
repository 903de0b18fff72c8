import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { firstLesson, makeCourse } from './support/journey-pages'
import { passExercises } from './support/workbench-pages'

const openMarks = (page: Page) => page.getByRole('button', { name: 'I have read this' })
const wayOn = (page: Page) => page.getByRole('region', { name: 'How far you are' })

/** All but that many sections of the lesson. */
async function readUntil(page: Page, left: number): Promise<void> {
  for (let open = await openMarks(page).count(); open > left; open -= 1) {
    await openMarks(page).first().click()
    await expect(openMarks(page)).toHaveCount(open - 1)
    await expect(page.locator('.penciling')).toHaveCount(0)
  }
}

let courseId = ''
test.beforeEach(async ({ page, person }) => {
  expect(person.username).not.toBe('')
  courseId = await makeCourse(page.request)
  await page.goto(firstLesson(courseId))
  await expect(openMarks(page).first()).toBeVisible()
})

test('the folded contents close behind who follows a link', { tag: '@phone' }, async ({ page, isMobile }) => {
  const fold = page.locator('details.lesson-fold').filter({ hasText: 'sections read' }).first()
  // Where there is room they stand in the margin.
  if (!isMobile) {
    await expect(fold).toBeHidden()
    return
  }
  await fold.getByText('Contents').click()
  await expect(fold).toHaveAttribute('open')
  // On its words, as a finger does: they lie inside of the link.
  await fold.getByRole('link').nth(1).locator('span').first().click()
  await expect(fold).not.toHaveAttribute('open')
})

test('a double click marks a section once', async ({ page }) => {
  const all = await openMarks(page).count()
  await openMarks(page).first().dblclick()
  await expect(openMarks(page)).toHaveCount(all - 1)
  await expect(page.locator('.penciling')).toHaveCount(0)
  await page.reload()
  await expect(openMarks(page)).toHaveCount(all - 1)
})

test('the last mark completes the module, is read out, and stays completed', async ({ page }) => {
  await expect(wayOn(page)).toContainText('4 exercises')
  await passExercises(page.request, courseId)
  await page.reload()
  await readUntil(page, 1)
  await expect(wayOn(page).getByRole('status')).toBeEmpty()
  await openMarks(page).dblclick()
  await expect(wayOn(page).getByRole('heading', { name: 'Module complete' })).toBeVisible()
  await expect(wayOn(page).getByRole('status')).toHaveText(/^Module complete\. It opened “/)
})

test('a lost line loses no lesson', async ({ page, context }) => {
  const all = await openMarks(page).count()
  const away = page.getByText('The house could not be reached, so this is not marked yet. Try again.')
  // The page has come whole, and with it the way that a mark will take.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await openMarks(page).first().click()
  await expect(away).toBeVisible()
  await expect(openMarks(page)).toHaveCount(all)
  await context.setOffline(false)
  await openMarks(page).first().click()
  await expect(openMarks(page)).toHaveCount(all - 1)
  await expect(away).toHaveCount(0)
})
