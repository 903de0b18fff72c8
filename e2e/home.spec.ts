import type { Page } from '@playwright/test'
import { paths } from '../app/lib/paths'
import { expect, test } from './support/fixtures'
import { signInAsDemo } from './support/people'
import { test as withoutJavaScript } from './support/without-javascript'

const line = '**/api/trpc/ledger.live*'

/** What the house would send down the line if this person joined once more, on another device, this very moment. */
async function answerTheLine(page: Page, username: string): Promise<void> {
  const event = {
    id: '00000000-0000-4000-8000-00000000000a',
    seq: '9007199254740993',
    kind: 'joined',
    subjectType: 'user',
    subjectId: null,
    payload: { username },
    occurredAt: new Date().toISOString(),
    localDay: new Date().toISOString().slice(0, 10),
    causeId: null,
  }
  const stream = [
    'event: connected',
    'data: {}',
    '',
    `id: ${event.seq}`,
    `data: ${JSON.stringify(event)}`,
    '',
    '',
  ].join('\n')
  await page.route(line, (route) => route.fulfill({ contentType: 'text/event-stream', body: stream }))
}

const ledgerOf = (page: Page) => page.getByRole('region', { name: 'Your ledger' })

test.describe('home', { tag: '@phone' }, () => {
  test('somebody new hears what is next, and it leads there', async ({ page, person, expectSound }) => {
    await page.goto(paths.home)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a course from what you love')
    await expect(page.getByRole('link', { name: 'Confirm your e-mail address' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No course yet' })).toBeVisible()
    await expect(
      ledgerOf(page)
        .getByRole('listitem')
        .filter({ hasText: `You joined as ${person.username}.` }),
    ).toContainText('Today')
    await expect(page.getByRole('img', { name: 'Novice of the guild' })).toBeVisible()
    await expectSound(page)

    await page.getByRole('link', { name: 'Begin', exact: true }).click()
    await page.getByLabel('What could you talk about for hours?').fill('night trains')
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText('Question 1 of 6')).toBeVisible()
    await page.goto(paths.home)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go on with your course about night trains')
    await expectSound(page)
    await page.getByRole('link', { name: 'Go on where you were' }).click()
    await expect(page).toHaveURL(paths.onboarding.who())
  })

  test('who named something at sign-up begins with it', async ({ page, person }) => {
    expect(person.username).not.toBe('')
    await page.goto(paths.settings.profile)
    await page.getByRole('textbox', { name: 'What you love' }).fill('night trains')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('Your profile is saved.')).toBeVisible()
    await page.goto(paths.home)
    await page.getByRole('button', { name: 'Begin with it' }).click()
    await expect(page).toHaveURL(paths.onboarding.who())
    await page.goto(paths.onboarding.passion)
    await expect(page.getByLabel('Tell it')).toHaveValue('night trains')
  })

  test('somebody in the middle of a course goes on with it', async ({ page, expectSound }) => {
    await signInAsDemo(page.request, 'lena')
    await page.goto(paths.home)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Go on with “The Collection: many sneakers/)
    const courses = page.getByRole('region', { name: 'Your courses' })
    await expect(courses).toContainText('2 of 7 modules done')
    await expect(courses.getByRole('img', { name: /^2 of 7 modules done/ })).toBeVisible()
    await expect(ledgerOf(page)).toContainText('You completed “The Workflow')
    await expectSound(page)
    await page.getByRole('link', { name: 'Open the module' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('many sneakers')
    // What the tape has no room for any more is in the whole ledger, and each pass hangs below its attempt.
    await page.goto(paths.ledger)
    await expect(page.getByRole('main')).toContainText('You started the course')
    const attempt = page.getByRole('listitem').filter({ hasText: 'You tried' }).first()
    await expect(attempt.getByRole('listitem').filter({ hasText: 'You passed' }).first()).toBeVisible()
  })

  test('the way to one’s courses is in the menu, and says where one is', async ({ page, isMobile }) => {
    await signInAsDemo(page.request, 'lena')
    await page.goto(paths.home)
    if (isMobile) await page.getByRole('button', { name: /menu/ }).click()
    const menu = page.getByRole('navigation', { name: isMobile ? 'Menu' : 'Main' })
    await menu.getByRole('link', { name: 'Courses' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your courses')
    await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'The modules' })).toBeVisible()
    if (isMobile) await page.getByRole('button', { name: /menu/ }).click()
    await expect(menu.getByRole('link', { name: 'Courses' })).toHaveAttribute('aria-current', 'page')
  })
})

test.describe('the live ledger', () => {
  test('what happens elsewhere joins the tape and the list, and is read out', async ({ page, person }) => {
    await answerTheLine(page, 'elsewhere')
    await page.goto(paths.home)
    await expect(ledgerOf(page).getByRole('listitem').first()).toContainText('You joined as elsewhere.')
    await expect(ledgerOf(page).getByRole('img', { name: 'your last 3 events' })).toBeVisible()
    await expect(ledgerOf(page).getByRole('status')).toHaveText('You joined as elsewhere.')
    await expect(ledgerOf(page)).toContainText(`You joined as ${person.username}.`)
  })

  test('a line that breaks is said quietly, and mends itself', async ({ page, person }) => {
    await page.route(line, (route) => route.abort())
    await page.goto(paths.home)
    const note = page.getByText('The line to the house is down.')
    await expect(note).toBeVisible()
    await expect(ledgerOf(page)).toContainText(`You joined as ${person.username}.`)
    await page.unroute(line)
    await expect(note).toBeHidden()
  })
})

withoutJavaScript(
  'with JavaScript off the same page is there, and stands still',
  async ({ page, person, expectSound }) => {
    await page.goto(paths.home)
    await expect(ledgerOf(page).getByRole('img', { name: 'your last 2 events' })).toBeVisible()
    await expect(ledgerOf(page).getByRole('listitem').first()).toContainText(`You joined as ${person.username}.`)
    await expectSound(page)
    await page.getByRole('link', { name: 'All of it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your ledger')
    const joined = page.getByRole('region', { name: 'Today' }).getByRole('listitem').filter({ hasText: 'You joined' })
    await expect(joined.getByRole('listitem')).toContainText('You earned the title Novice.')
    await expectSound(page)
  },
)

test('nobody’s home is behind the door', async ({ page }) => {
  await page.goto(paths.ledger)
  await expect(page).toHaveURL(paths.signIn({ next: paths.ledger }))
})
