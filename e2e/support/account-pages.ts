import { expect, type Page } from '@playwright/test'
import { paths } from '../../app/lib/paths'
import type { Newcomer } from './people'

/** What a person does on the pages around an account, by what they read there. Works with and without JavaScript. */

export async function fillSignUp(page: Page, { email, username, password }: Newcomer): Promise<void> {
  await page.goto(paths.signUp())
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
}

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto(paths.signIn())
  await page.getByLabel('E-mail or username').fill(login)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

export async function changePassword(page: Page, present: string, next: string): Promise<void> {
  await page.goto(paths.settings.account)
  await page.getByLabel('Present password').fill(present)
  await page.getByLabel('New password').fill(next)
  await page.getByRole('button', { name: 'Change the password' }).click()
}

export async function endOtherSessions(page: Page): Promise<void> {
  await page.goto(paths.settings.sessions)
  await page.getByRole('button', { name: 'End all others' }).click()
}

export async function downloadExport(page: Page): Promise<unknown> {
  const response = await page.request.get(paths.settings.export)
  expect(response.ok()).toBe(true)
  return response.json()
}

export async function deleteAccount(page: Page, password: string): Promise<void> {
  await page.goto(paths.settings.data)
  await page.getByText('Delete my account').click()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Delete it for good' }).click()
}
