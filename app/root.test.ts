import { expect, it } from 'vitest'
import { shouldRevalidate } from './root'

const module = new URL('http://guild.example/courses/1/modules/atom_state')
const visit = { currentParams: {}, nextParams: {}, currentUrl: module, nextUrl: module, defaultShouldRevalidate: true }

const form = (fields: Record<string, string>) => {
  const formData = new FormData()
  for (const [name, value] of Object.entries(fields)) formData.set(name, value)
  return { formMethod: 'POST' as const, formData }
}

it('asks who somebody is after a form', () => {
  expect(shouldRevalidate({ ...visit, ...form({ theme: 'dark' }) })).toBe(true)
})

it('does not for a form that stays where it is, unless it led elsewhere', () => {
  expect(shouldRevalidate({ ...visit, ...form({ stay: 'yes' }) })).toBe(false)
  const nextUrl = new URL('http://guild.example/sign-in')
  expect(shouldRevalidate({ ...visit, nextUrl, ...form({ stay: 'yes' }) })).toBe(true)
})

it('does not for another part of the same list', () => {
  expect(shouldRevalidate({ ...visit, nextUrl: new URL(`${module}?page=2`) })).toBe(false)
})
