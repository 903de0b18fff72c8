import { expect, test, vi } from 'vitest'
import { paths } from '~/lib/paths'
import { saveAndGo } from './go-back'

const offered = { passion: 'I bake.\nAnd sell.', times: 'evening\nnight', level: '' }
const untouched: [string, string][] = [
  ['passion', 'I bake.\r\nAnd sell.'],
  ['times', 'evening'],
  ['times', 'night'],
]

async function send(fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const save = vi.fn(async () => undefined)
  const to = await saveAndGo({ form, step: 'words', offered: async () => offered, save })
  return { to, saved: save.mock.calls.length }
}

test('going on saves, also what was offered and is right', async () => {
  expect(await send(untouched)).toEqual({ to: paths.onboarding.pace, saved: 1 })
  expect(await send([...untouched, ['intent', 'save']])).toEqual({ to: paths.onboarding.pace, saved: 1 })
})

test('going back saves what was typed, and only where something was', async () => {
  const back: [string, string] = ['intent', 'back']
  expect(await send([...untouched, back])).toEqual({ to: paths.onboarding.passion, saved: 0 })
  expect(await send([...untouched, ['level', 'expert'], back])).toEqual({ to: paths.onboarding.passion, saved: 1 })
  expect(await send([...untouched.slice(0, 2), back])).toEqual({ to: paths.onboarding.passion, saved: 1 })
})

test('what cannot be saved does not go anywhere', async () => {
  const form = new FormData()
  form.set('intent', 'back')
  const save = () => Promise.reject(new Error('Too long.'))
  await expect(saveAndGo({ form, step: 'words', offered: async () => ({ passion: 'x' }), save })).rejects.toThrow(
    'Too long.',
  )
})
