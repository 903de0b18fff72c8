import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guestSource } from './guest-source'

const folder = new URL('./guest/', import.meta.url)
const parts = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))

test.each(parts)('%s brings nothing along but types', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const imports = text.match(/^import .*/gm) ?? []
  expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([])
})

test('the learner gets nothing of the harness', () => {
  expect(guestSource('learner')).not.toContain('toStrictEqual')
  expect(guestSource('trusted')).toContain('toStrictEqual')
})
