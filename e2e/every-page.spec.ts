import { readdirSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { paths } from '../app/lib/paths'
import { expect, test } from './support/fixtures'
import { concepts, fillDraft, firstLesson, makeCourse, pauseCourse, shareCourse } from './support/journey-pages'
import { newcomer, signInAsDemo, signUp } from './support/people'
import { beReviewed, disputeFirst, reviewAt } from './support/review-pages'
import { exerciseAt, failQuiz, giveUp, workbenchAt } from './support/workbench-pages'

/** Every route that is a page, with somebody who may see it. A route that is added and not named here fails the last test. */
type Visit = {
  /**
   * `beginner`: no account yet, but has said everything that onboarding asks before the placement. `learner`: somebody new,
   * with a course of their own at the address that `path` makes of its id.
   */
  as: 'nobody' | 'beginner' | 'person' | 'admin' | 'learner'
  path: string | ((courseId: string, request: APIRequestContext) => string | Promise<string>)
  status?: number
}

const pages: Record<string, Visit> = {
  _index: { as: 'nobody', path: paths.landing() },
  'sign-up': { as: 'nobody', path: paths.signUp() },
  'sign-in': { as: 'nobody', path: paths.signIn() },
  'sign-out': { as: 'person', path: paths.signOut },
  'forgot-password': { as: 'nobody', path: paths.forgotPassword },
  'reset-password': { as: 'nobody', path: paths.resetPassword({ token: 'x' }) },
  'verify-email': { as: 'nobody', path: paths.verifyEmail({ token: 'x' }) },
  'confirm-email': { as: 'nobody', path: paths.confirmEmail({ token: 'x' }) },
  'onboarding._index': { as: 'nobody', path: paths.onboarding.start },
  'onboarding.who': { as: 'nobody', path: paths.onboarding.who() },
  'onboarding.passion': { as: 'nobody', path: paths.onboarding.passion },
  'onboarding.words': { as: 'beginner', path: paths.onboarding.words },
  'onboarding.pace': { as: 'beginner', path: paths.onboarding.pace },
  'onboarding.placement': { as: 'beginner', path: paths.onboarding.placement },
  'onboarding.ready': { as: 'beginner', path: paths.onboarding.ready },
  'courses._index': { as: 'learner', path: paths.courses },
  'courses_.$id': { as: 'learner', path: paths.course },
  'courses_.$id_.modules.$concept': { as: 'learner', path: firstLesson },
  'courses_.$id_.modules.$concept_.exercises.$slug': { as: 'learner', path: (id) => workbenchAt(id, 'encapsulate') },
  'courses_.$id_.modules.$concept_.exercises.$slug_.attempts': {
    as: 'learner',
    path: (id) => paths.attempts(exerciseAt(id, 'encapsulate')),
  },
  'courses_.$id_.modules.$concept_.exercises.$slug_.attempts_.$submissionId': {
    as: 'learner',
    path: async (id, request) => paths.attempt(exerciseAt(id, 'atom-check'), await failQuiz(request, id)),
  },
  'courses_.$id_.modules.$concept_.exercises.$slug_.attempts_.$submissionId_.review': {
    as: 'learner',
    path: async (id, request) => reviewAt(id, await beReviewed(request, id)),
  },
  'courses_.$id_.modules.$concept_.exercises.$slug_.solution': {
    as: 'learner',
    path: async (id, request) => {
      await giveUp(request, id, 'find-the-leaks')
      return paths.solution(exerciseAt(id, 'find-the-leaks'))
    },
  },
  'courses_.$id_.plan': { as: 'learner', path: paths.coursePlan },
  'courses_.$id_.settings': { as: 'learner', path: paths.courseSettings },
  'c.$slug': { as: 'learner', path: async (id, request) => paths.sharedCourse(await shareCourse(request, id)) },
  home: { as: 'person', path: paths.home },
  ledger: { as: 'person', path: paths.ledger },
  'settings.profile': { as: 'person', path: paths.settings.profile },
  'settings.account': { as: 'person', path: paths.settings.account },
  'settings.sessions': { as: 'person', path: paths.settings.sessions },
  'settings.tokens': { as: 'person', path: paths.settings.tokens },
  'settings.data': { as: 'person', path: paths.settings.data },
  developers: { as: 'nobody', path: paths.developers },
  'teach.disputes': { as: 'person', path: paths.disputes },
  'teach.disputes_.$disputeId': {
    as: 'learner',
    path: async (id, request) => {
      const disputeId = await disputeFirst(request, await beReviewed(request, id))
      // It is decided by somebody else: a co-author of the house's blueprint.
      await signInAsDemo(request, 'ivo')
      return paths.dispute(disputeId)
    },
  },
  'teach.reviews': { as: 'person', path: paths.drift },
  'admin.people': { as: 'admin', path: paths.admin.people },
  'admin.outbox._index': { as: 'admin', path: paths.admin.outbox },
  'admin.outbox.$id': { as: 'admin', path: `${paths.admin.outbox}/00000000-0000-4000-8000-000000000000` },
  'admin.audit': { as: 'admin', path: paths.admin.audit },
  $: { as: 'nobody', path: '/nowhere-at-all', status: 404 },
}

/** Answer with a file or a redirect, or are the frame of those above. */
const notPages = [
  'appearance',
  'pictures.$id',
  'settings.data_.export',
  'developers_.guildhall[.]d[.]ts',
  'settings._index',
  'admin._index',
  'settings',
  'admin',
  'onboarding',
]

for (const [route, { as, path, status = 200 }] of Object.entries(pages)) {
  test(`${route} is sound in both themes and at 360 px`, async ({ page, expectSound }) => {
    // A review runs the code of its attempt before there is a page to look at.
    test.setTimeout(120_000)
    if (as === 'person') await signInAsDemo(page.request, 'ivo')
    if (as === 'admin') await signInAsDemo(page.request, 'alma')
    if (as === 'beginner') await fillDraft(page.request)
    if (as === 'learner') await signUp(page.request, newcomer())
    const courseId = as === 'learner' ? await makeCourse(page.request) : ''
    const address = typeof path === 'string' ? path : await path(courseId, page.request)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text())
    })
    const response = await page.goto(address)
    expect(response?.status()).toBe(status)
    // A page that leads on to another would have that one looked at in its place.
    expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectSound(page)
    expect(problems).toEqual([])
  })
}

const standings: { name: string; visits: (request: APIRequestContext) => Promise<string[]> }[] = [
  {
    name: 'a locked module',
    visits: async (request) => [paths.lesson(await makeCourse(request), 'whole_architecture')],
  },
  {
    name: 'an attempt that is not reviewed',
    visits: async (request) => {
      const id = await makeCourse(request)
      return [paths.review(exerciseAt(id, 'atom-check'), await failQuiz(request, id))]
    },
  },
  {
    name: 'a paused course',
    visits: async (request) => {
      const id = await makeCourse(request)
      await pauseCourse(request, id)
      return [paths.course(id), firstLesson(id), paths.coursePlan(id), paths.courseSettings(id), paths.home]
    },
  },
  {
    name: 'a completed course',
    visits: async (request) => {
      const id = await makeCourse(request, { knownConcepts: concepts })
      return [paths.course(id), firstLesson(id), paths.coursePlan(id), paths.courseSettings(id), paths.home]
    },
  },
]

for (const { name, visits } of standings)
  test(`${name} is sound wherever it shows`, async ({ page, person, expectSound }) => {
    test.setTimeout(120_000)
    expect(person.username).not.toBe('')
    for (const address of await visits(page.request)) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectSound(page)
    }
  })

test('a page for those who may not: the way on is named', async ({ page, person, expectSound }) => {
  expect(person.username).not.toBe('')
  const response = await page.goto(paths.admin.people)
  expect(response?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectSound(page)
})

test('the landing page draws a plan from one word, and asks when it is unsure', async ({ page, expectSound }) => {
  await page.goto(paths.landing())
  await page.getByLabel('What could you talk about for hours?').fill('night trains')
  await page.getByRole('button', { name: 'Draw my plan' }).click()
  await expect(page.getByText('The Guard: refusing the impossible night train')).toBeVisible()
  await expectSound(page)
  await page.goto(paths.landing({ passion: 'old bikes and coffee' }))
  await expect(
    page.getByRole('link', { name: 'coffee' }).or(page.getByRole('button', { name: 'coffee' })),
  ).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: 'Begin with these words' }).click()
  await expect(page).toHaveURL(paths.onboarding.who())
  await page.goto(paths.onboarding.passion)
  await expect(page.getByLabel('Tell it')).toHaveValue('old bikes and coffee')
})

test('every page of the house is visited here', () => {
  const routes = readdirSync('app/routes').map((file) => file.replace(/\.tsx?$/, ''))
  expect(routes.filter((route) => !notPages.includes(route)).sort()).toEqual(Object.keys(pages).sort())
})
