import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseStart, type KeptWork, readKept, readPending } from './kept-work'
import { noFields } from './work-fields'

const fields = (text: string) => ({ ...noFields, files: [{ path: 'a.ts', text }] })
const kept = (more: Partial<KeptWork> = {}): KeptWork => ({ base: 2, isSaved: false, fields: fields('mine'), ...more })
const offered = fields('theirs')

it('shows what the house has when this browser has nothing newer', () => {
  for (const one of [null, kept({ isSaved: true }), kept({ fields: offered })])
    expect(chooseStart({ kept: one, version: 2, offered })).toEqual({ from: 'page', fields: offered })
})

it('brings back what was not saved yet', () => {
  expect(chooseStart({ kept: kept(), version: 2, offered })).toEqual({ from: 'browser', fields: fields('mine') })
})

it('needs no choice where the draft went with what was handed in', () => {
  expect(chooseStart({ kept: kept(), version: 0, offered }).from).toBe('browser')
})

it('lets choose where something else was saved meanwhile', () => {
  expect(chooseStart({ kept: kept(), version: 3, offered })).toEqual({ from: 'both', fields: fields('mine') })
})

it('reads what it wrote', () => {
  expect(readKept(JSON.stringify(kept()))).toEqual(kept())
  const pending = { key: 'k', fields: fields('x') }
  expect(readPending(JSON.stringify(pending))).toEqual(pending)
})

it('takes anything odd for nothing', () => {
  expect(readKept('{')).toBeNull()
  expect(readKept(JSON.stringify({ ...kept(), fields: { files: [{ path: 1 }] } }))).toBeNull()
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect([null, 'number']).toContain(readKept(text)?.base === undefined ? null : 'number')
      expect(readPending(text)?.key ?? '').toBeTypeOf('string')
    }),
  )
})
