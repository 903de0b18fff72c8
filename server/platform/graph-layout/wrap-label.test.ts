import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapLabel } from './wrap-label'

const room = { width: 120, fontSize: 14 }

describe('a label', () => {
  it('stays on one line when it fits', () => {
    expect(wrapLabel('new sneaker', room)).toEqual(['new sneaker'])
  })

  it('falls into lines of about the same length', () => {
    expect(wrapLabel('one list that everybody holds at once', room)).toEqual([
      'one list that',
      'everybody',
      'holds at once',
    ])
  })

  it('breaks a word only where there is no other way', () => {
    const [first = '', second = ''] = wrapLabel('Donaudampfschifffahrtsgesellschaft sails', room)
    expect(`${first}${second}`).toMatch(/^Donaudampfschifffahrtsgesellschaft/)
  })

  it('takes a family for one letter', () => {
    expect(wrapLabel('👨‍👩‍👧‍👦'.repeat(10), { width: 30, fontSize: 14 })).toEqual(Array(5).fill('👨‍👩‍👧‍👦'.repeat(2)))
  })

  it('of nothing has no lines', () => {
    expect(wrapLabel(' \n\t ', room)).toEqual([])
  })

  it('ends with dots where there are too many lines', () => {
    const lines = wrapLabel('a word '.repeat(40), { ...room, maxLines: 3 })
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
  })

  it('loses no letter, and no line is too long for the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrapLabel(text, { width, fontSize: 14, maxLines: 1_000 })
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/[\s\p{Cc}]/gu, ''))
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
})
