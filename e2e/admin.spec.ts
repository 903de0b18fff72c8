import { paths } from '../app/lib/paths'
import { expect, test } from './support/fixtures'
import { signInAsDemo, signUp } from './support/people'
import { test as withoutJavaScript } from './support/without-javascript'

const pages = [
  paths.admin.people,
  paths.admin.outbox,
  paths.admin.audit,
  paths.admin.mail('00000000-0000-4000-8000-000000000000'),
]

test('who is no admin hears so on every page, and sees nothing of it', async ({ page, person, expectSound }) => {
  for (const path of pages) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('main')).toContainText('This is for admins.')
    await expect(page.getByRole('main')).not.toContainText(person.email)
  }
  await expectSound(page)
})

test('a visitor is asked to sign in, and comes back', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path)
    await expect(page).toHaveURL(paths.signIn({ next: path }))
  }
})

test.describe('an admin', { tag: '@phone' }, () => {
  test('finds somebody and makes them an instructor, whose sessions end', async ({
    page,
    newcomer,
    browser,
    expectSound,
  }) => {
    const elsewhere = await browser.newContext()
    await signUp(elsewhere.request, newcomer)
    await signInAsDemo(page.request, 'alma')
    await page.goto(paths.admin.people)
    await expectSound(page)

    await page.getByLabel('Name or e-mail').fill(newcomer.email)
    await page.getByRole('button', { name: 'Find' }).click()
    const row = page.getByRole('row').filter({ hasText: newcomer.email })
    await row.getByText('Change').first().click()
    await expect(row).toContainText(`Their sessions end: ${newcomer.username} signs in again`)
    await expectSound(page)
    await row.getByLabel('New role').selectOption('Instructor')
    await row.getByRole('button', { name: 'Change the role' }).click()
    await expect(page.getByText('The role is instructor now')).toBeVisible()
    await expect(page.getByLabel('Name or e-mail')).toHaveValue(newcomer.email)
    await expect(row.getByText('instructor', { exact: true })).toBeVisible()

    const theirs = await elsewhere.newPage()
    await theirs.goto(paths.home)
    await expect(theirs).toHaveURL(paths.signIn({ next: paths.home }))
    await elsewhere.close()

    await page.getByRole('link', { name: 'Audit log' }).click()
    await expect(page.getByRole('main')).toContainText(
      `alma changed the role of ${newcomer.username} from learner to instructor.`,
    )
    await expectSound(page)
  })

  test('hears that nobody was found', async ({ page, expectSound }) => {
    await signInAsDemo(page.request, 'alma')
    await page.goto(`${paths.admin.people}?query=nobody-is-called-this`)
    await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible()
    await expectSound(page)
  })
})

withoutJavaScript(
  'an admin opens a message on purpose, and the log notes it',
  async ({ page, newcomer, browser, expectSound }) => {
    const elsewhere = await browser.newContext()
    await signUp(elsewhere.request, newcomer)
    await elsewhere.close()
    await signInAsDemo(page.request, 'alma')
    await page.goto(paths.admin.outbox)
    await expectSound(page)
    await page.getByRole('row').filter({ hasText: newcomer.email }).getByRole('link').click()

    await expect(page.getByRole('main')).not.toContainText('verify-email')
    await expectSound(page)
    await page.getByRole('button', { name: 'Open the message' }).click()
    await expect(page.getByRole('article')).toContainText(newcomer.email)
    await expect(page.getByRole('article')).toContainText('/verify-email?token=')
    await expectSound(page)

    await page.goto(paths.admin.audit)
    await expect(page.getByRole('main')).toContainText(
      `alma opened the message “Confirm your e-mail address” to ${newcomer.username}.`,
    )
  },
)
