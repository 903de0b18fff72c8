import { paths } from '../app/lib/paths'
import {
  changePassword,
  deleteAccount,
  downloadExport,
  endOtherSessions,
  fillSignIn,
  fillSignUp,
} from './support/account-pages'
import { expect } from './support/fixtures'
import { signIn } from './support/people'
import { test } from './support/without-javascript'

const nextPassword = 'twelve sharpened pencils'

test.describe('with JavaScript off', () => {
  test('somebody signs up, mends what was wrong, and is in', async ({ page, newcomer, expectSound }) => {
    await fillSignUp(page, { ...newcomer, email: 'lena@example.org', password: newcomer.username })
    await expect(page.getByRole('alert')).toContainText('is not your name')
    await expect(page.getByLabel('Username')).toHaveValue(newcomer.username)
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
    await expectSound(page)

    await page.getByLabel('E-mail').fill(newcomer.email)
    await page.getByLabel('Password', { exact: true }).fill(newcomer.password)
    await page.getByRole('button', { name: 'Create the account' }).click()
    await expect(page).toHaveURL(paths.home)
    await expect(page.getByRole('banner')).toContainText(newcomer.username)
  })

  test('somebody signs out, and in again to where they wanted to go', async ({ page, person, expectSound }) => {
    await page.goto(paths.signOut)
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()

    await page.goto(paths.settings.sessions)
    await expectSound(page)
    await page.getByLabel('E-mail or username').fill(person.email)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Your sessions' })).toBeVisible()
  })

  test('somebody writes who they are', async ({ page, person, expectSound }) => {
    await page.goto(paths.settings.profile)
    await expectSound(page)
    await page.getByLabel('First name').fill('Ada')
    await page.getByLabel('What you love').fill(`sourdough\n${'x'.repeat(61)}`)
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByRole('alert')).toContainText('Use at most 60 characters.')
    await expect(page.getByLabel('First name')).toHaveValue('Ada')
    await page.getByLabel('What you love').fill('sourdough\nnight trains')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('Your profile is saved.')).toBeVisible()
    await expect(page.getByRole('main')).toContainText(person.username)
    await expect(page.getByRole('banner')).toContainText('Ada')

    await page
      .getByLabel('Picture')
      .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: Buffer.alloc(1_100_000) })
    await page.getByRole('button', { name: 'Use this picture' }).click()
    await expect(page.getByRole('alert')).toContainText('Use a picture of at most 1 MB.')
  })

  test('somebody changes the password, and every other device is out', async ({
    page,
    person,
    browser,
    expectSound,
  }) => {
    const elsewhere = await browser.newContext()
    await signIn(elsewhere.request, person.username, person.password)

    await changePassword(page, 'not this one', nextPassword)
    await expect(page.getByRole('alert')).toContainText('This is not your present password.')
    await expectSound(page)
    await changePassword(page, person.password, nextPassword)
    await expect(page.getByText('Your password is changed.')).toBeVisible()

    const left = await elsewhere.newPage()
    await left.goto(paths.home)
    await expect(left.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await elsewhere.close()
    await page.goto(paths.signOut)
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await fillSignIn(page, person.username, nextPassword)
    await expect(page).toHaveURL(paths.home)
  })

  test('somebody ends a session that was left open', async ({ page, person, browser, expectSound }) => {
    const library = await browser.newContext({
      userAgent: 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0',
    })
    await signIn(library.request, person.username, person.password)
    await page.goto(paths.settings.sessions)
    await expectSound(page)
    await page
      .getByRole('row', { name: /Firefox on Windows/ })
      .getByRole('button', { name: /^End/ })
      .click()
    await expect(page.getByText('The session is ended.')).toBeVisible()
    await expect(page.getByRole('row', { name: /Firefox on Windows/ })).toHaveCount(0)

    const left = await library.newPage()
    await fillSignIn(left, person.username, person.password)
    await expect(left).toHaveURL(paths.home)
    await endOtherSessions(page)
    await expect(page.getByText('The other session is ended.')).toBeVisible()
    await library.close()

    await page.getByText('Sign out everywhere').click()
    await page.getByRole('button', { name: 'End every session' }).click()
    await expect(page.getByText('You are signed out everywhere.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })

  test('somebody makes a token and reads it once', async ({ page, person, expectSound }) => {
    await page.goto(paths.settings.tokens)
    await page.getByLabel('Name').fill(`notes of ${person.username}`)
    await page.getByRole('button', { name: 'Make the token' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose at least one thing')
    await page.getByLabel('Read your profile').check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    await expect(page.locator('code', { hasText: /^gh_/ })).toBeVisible()
    await expectSound(page)
    await page.goto(paths.settings.tokens)
    await expect(page.locator('code', { hasText: /^gh_/ })).toHaveCount(0)
  })

  test('somebody takes their data along and deletes the account', async ({ page, person, expectSound }) => {
    expect(await downloadExport(page)).toMatchObject({
      format: 1,
      data: { identity: { user: { email: person.email } } },
    })

    await deleteAccount(page, 'not this one')
    await expect(page.getByRole('alert')).toContainText('This is not your present password.')
    await expectSound(page)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page.getByText('Your account is deleted')).toBeVisible()

    await fillSignIn(page, person.username, person.password)
    await expect(page.getByRole('alert')).toContainText('do not belong together')
  })
})
