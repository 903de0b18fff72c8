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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say what you love')
    await expect(
      ledgerOf(page)
        .getByRole('listitem')
        .filter({ hasText: `You joined as ${person.username}.` }),
    ).toContainText('Today')
    await expect(page.getByRole('img', { name: 'Novice of the guild' })).toBeVisible()
    await expectSound(page)

    await page.getByRole('link', { name: 'Name it' }).click()
    await page.getByRole('textbox', { name: 'What you love' }).fill('night trains')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('Your profile is saved.')).toBeVisible()
    await page.goto(paths.home)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm your e-mail address')
    await expect(page.getByRole('link', { name: 'Look at your plan for night trains' })).toBeVisible()
  })

  test('somebody settled finds their plan', async ({ page, expectSound }) => {
    await signInAsDemo(page.request, 'lena')
    await page.goto(paths.home)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look at your plan for rare sneakers')
    await expectSound(page)
    await page.getByRole('link', { name: 'Open the plan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('rare sneakers')
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
