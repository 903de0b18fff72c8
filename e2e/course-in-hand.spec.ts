import type { Page } from '@playwright/test'
import { paths } from '../app/lib/paths'
import { hostileDomains } from '../content/domains/hostile-domains'
import { expect, test } from './support/fixtures'
import {
  admitNotKnowing,
  answerWho,
  choosePace,
  confirmWords,
  firstLesson,
  makeCourse,
  passion,
  readLesson,
  shareCourse,
  signUpOnTheWay,
  tellPassion,
} from './support/journey-pages'
import { newcomer } from './support/people'
import { passExercises } from './support/workbench-pages'

// Reading a page for soundness in both themes takes its time, and some days here have several pages.
test.describe.configure({ timeout: 180_000 })

const main = (page: Page) => page.getByRole('main')

/** A fact of the corner box. */
const fact = (page: Page, label: string) =>
  main(page)
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd')

test.describe('a course that somebody has', { tag: '@phone' }, () => {
  test('is written anew with another word, and what was read stays read', async ({ page, person, expectSound }) => {
    expect(person.username).not.toBe('')
    const id = await makeCourse(page.request)
    await passExercises(page.request, id)
    await page.goto(firstLesson(id))
    await readLesson(page)

    await page.goto(paths.courseSettings(id))
    await expectSound(page)
    await page.getByLabel('The thing').fill('violin')
    await page.getByLabel('The place').fill('case')
    await page.getByRole('button', { name: 'Put these words in' }).click()
    await expect(page.getByText('Your new words are being put in. Your progress stays.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'The Atom: encapsulating the violin' })).toBeVisible({
      timeout: 30_000,
    })
    await expect(page.locator('#module-atom_state')).toContainText('Done')
    await page.goto(firstLesson(id))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('violin')
    await expect(page.locator('.lesson-section').first()).toContainText('violin')
    await expect(page.locator('.lesson-section', { hasText: /sneaker/i })).toHaveCount(0)
    await expect(main(page)).toContainText('Module complete')
    await expect(page.getByRole('button', { name: 'I have read this' })).toHaveCount(0)
  })

  test('gets another name, and a public page that can be taken back', async ({ page, person, browser }) => {
    const id = await makeCourse(page.request)
    await page.goto(paths.courseSettings(id))
    await page.getByLabel('Name').fill('Sneakers, from the inside')
    await page.getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByText('The course has its new name.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sneakers, from the inside' })).toBeVisible()

    await page.getByRole('button', { name: 'Give it a public page' }).click()
    await expect(page.getByText('The course has a public page now.')).toBeVisible()
    const address = await main(page).getByRole('link', { name: /\/c\// }).getAttribute('href')
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(address ?? '')
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Sneakers, from the inside')
    await expect(main(stranger)).toContainText(`A course of ${person.username}`)
    await expect(main(stranger)).not.toContainText('Begun')

    await page.getByRole('button', { name: 'Take the page back' }).click()
    await expect(page.getByText('The public page is gone.')).toBeVisible()
    expect((await stranger.goto(address ?? ''))?.status()).toBe(404)
    await stranger.context().close()
  })

  test('rests, goes into the archive, and comes back as it was', async ({ page, person, expectSound }) => {
    expect(person.username).not.toBe('')
    const id = await makeCourse(page.request)
    await page.goto(paths.courseSettings(id))
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByText('Nothing is due until you resume it.')).toBeVisible()
    await expect(main(page)).toContainText('Paused')
    await expect(fact(page, 'Done by')).toHaveText('open')
    await page.goto(firstLesson(id))
    await expect(main(page)).toContainText('This course is paused, so nothing is counted while you read.')
    await expect(page.getByRole('button', { name: 'I have read this' })).toHaveCount(0)
    await page.goto(paths.course(id))
    await page.getByRole('button', { name: 'Resume this course' }).click()
    await expect(page.getByRole('link', { name: /^Begin/ })).toBeVisible()

    await page.goto(paths.courseSettings(id))
    await page.getByRole('button', { name: 'Put it into the archive' }).click()
    await expect(page).toHaveURL(paths.courses)
    await expect(page.getByRole('heading', { name: 'Nothing is going on' })).toBeVisible()
    const archive = page.getByRole('region', { name: 'The archive' })
    await expectSound(page)
    await archive.getByRole('heading', { level: 3 }).getByRole('link').click()
    await page.getByRole('button', { name: 'Take it out of the archive' }).click()
    await expect(page.getByRole('link', { name: /^Begin/ })).toBeVisible()
    await page.goto(paths.courses)
    await expect(page.getByRole('region', { name: 'Those that are going on' })).toContainText('Going on')
    await expect(archive).toHaveCount(0)
  })

  test('has dates that move with the hours', async ({ page, person, expectSound }) => {
    expect(person.username).not.toBe('')
    const id = await makeCourse(page.request)
    await page.goto(paths.coursePlan(id))
    const before = await fact(page, 'Done by').textContent()
    const hours = page.getByLabel('Hours a week')
    await hours.fill('none')
    await page.getByRole('button', { name: 'Plan anew from today' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(hours).toHaveValue('none')
    await hours.fill('20')
    await page.getByRole('button', { name: 'Plan anew from today' }).click()
    await expect(page.getByText('Your plan begins anew today.')).toBeVisible()
    await expect(fact(page, 'Hours a week')).toHaveText('20')
    await expect(fact(page, 'Done by')).not.toHaveText(before ?? '')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expectSound(page)
    const after = (await fact(page, 'Done by').textContent()) ?? ''
    await page.goto(paths.course(id))
    await expect(fact(page, 'Done by')).toContainText(after)
  })

  test('says why a module is locked, and who wrote what', async ({ page, person, expectSound }) => {
    expect(person.username).not.toBe('')
    const id = await makeCourse(page.request)
    await page.goto(paths.course(id))
    const last = page.locator('#module-whole_architecture')
    await expect(last).toContainText('Opens when')
    await last.getByRole('heading').getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'This module is still locked' })).toBeVisible()
    await expect(main(page)).toContainText('It builds on what comes before it')
    await expectSound(page)
    await main(page)
      .getByRole('link', { name: /^Go to “/ })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.goto(firstLesson(id))
    await expect(fact(page, 'Drawn by')).toContainText('the built-in engine')
    await expect(fact(page, 'Version')).toHaveText(/^\d+$/)
    await expect(page.locator('.lesson-section').first()).toContainText(/From the blueprint, version \d+/)
    await expect(page.getByText(/^Written by the built-in engine/).first()).toBeVisible()
  })
})

test('whoever reads a shared course starts their own from the same blueprint', async ({ page, person, browser }) => {
  const id = await makeCourse(page.request)
  const slug = await shareCourse(page.request, id)
  await page.goto(paths.course(id))
  const blueprint = (await fact(page, 'Blueprint').textContent()) ?? ''

  const other = await (await browser.newContext()).newPage()
  await other.goto(paths.sharedCourse(slug))
  await expect(main(other)).toContainText(`A course of ${person.username}`)
  const begin = other.getByRole('button', { name: /^Start your own/ })
  let begun = 0
  await other.route('**/onboarding.data?*', async (route) => {
    if (route.request().method() === 'POST') begun += 1
    await expect(begin).toHaveAttribute('aria-disabled', 'true')
    await begin.dispatchEvent('click')
    await route.continue()
  })
  await begin.click()
  await answerWho(other)
  expect(begun).toBe(1)
  await tellPassion(other, { domain: 'rare sneakers', text: passion })
  await confirmWords(other)
  await choosePace(other)
  await admitNotKnowing(other)
  await signUpOnTheWay(other, newcomer())
  await other.getByRole('button', { name: 'Make this course' }).click()
  await expect(other.getByRole('heading', { name: 'The modules' })).toBeVisible({ timeout: 30_000 })
  await expect(fact(other, 'Blueprint')).toHaveText(blueprint)
  expect(new URL(other.url()).pathname).not.toBe(paths.course(id))
  await other.context().close()
})

test('words that were made to break a page are only words on it', async ({ page, person, expectSound }) => {
  expect(person.username).not.toBe('')
  const markup = hostileDomains.find(({ slug }) => slug === 'markup')
  if (markup === undefined) throw new Error('The hostile domains have no “markup” any more.')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const script = markup.variables.entity_primary
  const id = await makeCourse(page.request, { domain: script, variables: markup.variables })
  await page.goto(paths.course(id))
  await expect(fact(page, 'Drawing')).toHaveText(script)
  await expectSound(page)
  await page.goto(firstLesson(id))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(script)
  await expect(page.locator('.lesson-section').first()).toContainText('<script>')
  await expect(page.locator('main script, main img[src="x"], main [onerror]')).toHaveCount(0)
  await expectSound(page)
  await page.goto(paths.courseSettings(id))
  await expect(page.getByLabel('The thing')).toHaveValue(script)
  await page.goto(paths.sharedCourse(await shareCourse(page.request, id)))
  await expect(fact(page, 'Drawing')).toHaveText(script)
  await page.goto(paths.home)
  await expect(main(page)).toContainText(script)
  expect(dialogs).toEqual([])
})

test('an address that no course has is a page that is not there', async ({ page, person }) => {
  expect(person.username).not.toBe('')
  for (const address of [paths.course('abc'), paths.coursePlan('abc'), paths.courseSettings('abc'), '/c/abc']) {
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such room')
    await expect(main(page)).toContainText('There is no such page.')
  }
})
