import { type APIRequestContext, expect } from '@playwright/test'
import { demoPassword } from '../../prisma/seed/demo-accounts'

export type Newcomer = { email: string; username: string; password: string }

let made = 0

/** Somebody who has no account yet. */
export function newcomer(): Newcomer {
  made += 1
  const username = `guest-${made}-${process.pid}`
  return { email: `${username}@example.org`, username, password: 'eleven inked tracing sheets' }
}

/** Through the same procedure as the form; the browser that `request` belongs to is signed in afterwards. */
export async function signUp(request: APIRequestContext, person: Newcomer): Promise<void> {
  await call(request, 'identity.signUp', { ...person, timezone: 'Asia/Kathmandu', interests: [] })
}

export async function signIn(request: APIRequestContext, login: string, password: string): Promise<void> {
  await call(request, 'identity.signIn', { login, password })
}

/** One of the accounts that a new server comes with. Everybody shares them: don't change what others read. */
export async function signInAsDemo(request: APIRequestContext, username: 'lena' | 'ivo' | 'alma'): Promise<void> {
  await signIn(request, username, demoPassword)
}

async function call(request: APIRequestContext, procedure: string, input: object): Promise<void> {
  // Whoever is signed in already has to come from here.
  const headers = { origin: `http://127.0.0.1:${process.env.E2E_PORT}` }
  const response = await request.post(`/api/trpc/${procedure}`, { data: input, headers })
  expect(response.ok(), `${procedure} answered ${response.status()}: ${await response.text()}`).toBe(true)
}
