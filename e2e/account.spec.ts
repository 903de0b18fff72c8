import { readFile } from 'node:fs/promises'
import { paths } from '../app/lib/paths'
import { changePassword, deleteAccount, fillSignIn, fillSignUp } from './support/account-pages'
import { expect } from './support/fixtures'
import { test } from './support/mail-fixtures'
import { signIn } from './support/people'

const nextPassword = 'twelve sharpened pencils'

/** One grey dot. */
const portrait = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.describe('an account', () => {
  test('begins with a name that is still free', { tag: '@phone' }, async ({ page, newcomer, expectSound }) => {
    await page.goto(paths.landing({ passion: 'night trains' }))
    await page.getByRole('button', { name: 'Make this my course' }).click()
    await expect(page).toHaveURL(paths.onboarding.who())
    await page.goto(paths.signUp({ next: paths.settings.profile }))
    await expect(page.getByLabel('What you love')).toHaveValue('night trains')
    await page.getByLabel('Username').fill('lena')
    await expect(page.getByText('This name is taken.')).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Use lena-2' }).click()
    await expect(page.getByText('lena-2 is free')).toBeVisible()

    await page.getByLabel('Username').fill(newcomer.username)
    await page.getByLabel('E-mail').fill(newcomer.email)
    await page.getByLabel('Password', { exact: true }).fill(newcomer.password)
    await page.getByRole('button', { name: 'Create the account' }).click()

    await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible()
    await expect(page.getByLabel('What you love')).toHaveValue('night trains')
    // The zone of this browser, by whichever of its two names the browser knows it.
    await expect(page.getByLabel('Time zone')).toHaveValue(/^Asia\/Kath?mandu$/)
  })

  test('says what stopped it, and keeps what was typed', async ({ page, newcomer, expectSound }) => {
    await fillSignUp(page, { ...newcomer, email: 'lena@example.org', username: 'lena' })
    const alert = page.getByRole('alert')
    await expect(alert).toBeFocused()
    await alert.getByRole('link', { name: /This name is taken/ }).click()
    await expect(page.getByLabel('Username')).toBeFocused()
    await expect(page.getByLabel('Username')).toHaveValue('lena')
    await expectSound(page)
  })

  test('is led back to where the door was', async ({ page, person, expectSound }) => {
    await page.context().clearCookies()
    await page.goto(paths.settings.tokens)
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await page.getByLabel('E-mail or username').fill(person.username)
    await page.getByLabel('Password', { exact: true }).fill('not this one')
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('do not belong together')
    await expectSound(page)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Your API tokens' })).toBeVisible()
  })

  test('shows whose it is', { tag: '@phone' }, async ({ page, person, expectSound }) => {
    await page.goto(paths.settings.profile)
    await page.getByLabel('First name').fill('Ada')
    await page.getByLabel('Last name').fill('Lovelace')
    await page.getByLabel('What you love').fill('sourdough\nnight trains')
    await page.getByLabel('What you want to learn').fill('State machines')
    await page.getByLabel('Time zone').selectOption('Europe/Paris')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('Your profile is saved.')).toBeVisible()
    await expect(page.getByRole('banner')).toContainText('Ada Lovelace')
    await expect(page.getByRole('main')).toContainText(person.username)

    await page
      .getByLabel('Picture')
      .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: Buffer.alloc(1_100_000) })
    await expect(page.getByText('This picture is larger than 1 MB. Choose a smaller one.')).toBeVisible()
    await page.getByLabel('Picture').setInputFiles({ name: 'portrait.png', mimeType: 'image/png', buffer: portrait })
    await expect(page.getByAltText('How others see you')).toHaveAttribute('src', /^blob:/)
    await page.getByRole('button', { name: 'Use this picture' }).click()
    await expect(page.getByText('Your picture is set.')).toBeVisible()
    await expect(page.getByAltText('How others see you')).toHaveAttribute('src', /^\/pictures\//)
    await expectSound(page)
  })

  test('tells where it is open, and closes there', async ({ page, person, browser, expectSound }) => {
    const phone = await browser.newContext({ userAgent: 'Mozilla/5.0 (Android 15; Mobile) Gecko/140.0 Firefox/140.0' })
    await signIn(phone.request, person.username, person.password)

    await page.goto(paths.settings.sessions)
    const row = page.getByRole('row', { name: /Firefox on Android/ })
    await expect(page.getByRole('row', { name: /This device/ })).toContainText('Chrome')
    await expectSound(page)
    await row.getByRole('button', { name: /^End/ }).click()
    await expect(page.getByText('The session is ended.')).toBeVisible()
    await expect(row).toHaveCount(0)

    const left = await phone.newPage()
    await left.goto(paths.home)
    await expect(left.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await phone.close()
  })

  test('lets a program in, by a token shown once', async ({ page, person, playwright, baseURL, expectSound }) => {
    await page.goto(paths.settings.tokens)
    await expectSound(page)
    await page.getByLabel('Name').fill('my notes')
    await page.getByLabel('Read your profile').check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    const secret = page.locator('code', { hasText: /^gh_/ })
    const authorization = `Bearer ${await secret.textContent()}`
    await expectSound(page)
    await page.reload()
    await expect(secret).toHaveCount(0)

    const program = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { authorization } })
    const profile = () => program.get('/api/trpc/identity.profile')
    expect(await (await profile()).json()).toMatchObject({ result: { data: { username: person.username } } })
    await page.getByText('Revoke my notes').click()
    await page.getByRole('button', { name: 'Revoke it for good' }).click()
    await expect(page.getByText('The token is revoked.')).toBeVisible()
    expect((await profile()).status()).toBe(401)
    await program.dispose()
  })

  test('takes another password and another address', async ({ page, person, linkInMail, expectSound }) => {
    await changePassword(page, 'not this one', nextPassword)
    await expect(page.getByRole('alert')).toContainText('This is not your present password.')
    await expectSound(page)
    await changePassword(page, person.password, nextPassword)
    await expect(page.getByText('Your password is changed.')).toBeVisible()
    await expect(page.getByLabel('New password')).toHaveValue('')

    const address = `new-${person.email}`
    await page.getByLabel('New e-mail').fill(address)
    await page.getByLabel('Your password').fill(nextPassword)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByText('it works for one hour')).toBeVisible()
    await page.goto(await linkInMail({ to: address, about: 'new e-mail' }))
    await expectSound(page)
    await page.getByRole('button', { name: 'Use this address' }).click()
    await expect(page.getByRole('main')).toContainText(address)
    await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  })

  test('is found again when the password is lost', async ({ page, person, linkInMail, expectSound }) => {
    await page.context().clearCookies()
    await page.goto(paths.signIn())
    await page.getByRole('link', { name: 'Choose a new one' }).click()
    await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
    await expectSound(page)
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByText('works for half an hour')).toBeVisible()
    await expectSound(page)

    const link = await linkInMail({ to: person.email, about: 'new password' })
    const opened = await page.goto(link)
    expect(opened?.headers()['referrer-policy']).toBe('same-origin')
    await expectSound(page)
    await page.getByLabel('New password').fill(nextPassword)
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByText('Your new password is set')).toBeVisible()
    await fillSignIn(page, person.username, nextPassword)
    await expect(page).toHaveURL(paths.home)

    await page.goto(link)
    await page.getByLabel('New password').fill(nextPassword)
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()
    await expectSound(page)
  })

  test('confirms its address by the button, not by the opening of the link', async ({
    page,
    person,
    linkInMail,
    expectSound,
  }) => {
    await page.goto(paths.settings.account)
    await expect(page.getByText('Not confirmed yet')).toBeVisible()
    await page.getByRole('button', { name: 'Send it again' }).click()
    await expect(page.getByText('older ones are void')).toBeVisible()
    const link = await linkInMail({ to: person.email, about: 'Confirm your e-mail' })
    await page.goto(link)
    await expectSound(page)
    await page.goto(link)
    await page.getByRole('button', { name: 'Confirm my address' }).click()
    await expect(page.getByText('Your address is confirmed.')).toBeVisible()
  })

  test('goes, with all that was in it', async ({ page, person, expectSound }) => {
    await page.goto(paths.settings.data)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download my data' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toContain(person.username)
    expect(await readFile(await download.path(), 'utf8')).toContain(person.email)

    await deleteAccount(page, 'not this one')
    await expect(page.getByRole('alert')).toContainText('This is not your present password.')
    await expectSound(page)
    await page.getByLabel('Password', { exact: true }).fill(person.password)
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page.getByText('Your account is deleted')).toBeVisible()
    await fillSignIn(page, person.username, person.password)
    await expect(page.getByRole('alert')).toContainText('do not belong together')
  })

  test('leaves by a button', async ({ page, person, expectSound }) => {
    await page.goto(paths.signOut)
    await expect(page.getByRole('banner')).toContainText(person.username)
    await expectSound(page)
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()
    await page.goto(paths.settings.profile)
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})
