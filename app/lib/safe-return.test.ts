import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeReturnPath } from './safe-return'

describe('safeReturnPath', () => {
  it.each(['/', '/home', '/?passion=chess', '/settings/profile?tab=1#names'])('keeps %s', (path) => {
    expect(safeReturnPath(path, '/fallback')).toBe(path)
  })

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'home',
    '',
    null,
    undefined,
    42,
  ])('refuses %s', (value) => {
    expect(safeReturnPath(value, '/fallback')).toBe('/fallback')
  })

  it('never leaves the house, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '\t', '\n', '@', ':', 'a', '.', '?', '#', '%') }),
        (value) => {
          const url = new URL(safeReturnPath(value, '/'), 'https://house.example')
          expect(url.origin).toBe('https://house.example')
        },
      ),
    )
  })
})
