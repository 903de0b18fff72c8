import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesIn, listErrors } from './entries'

describe('entriesIn', () => {
  it('reads one entry a line, whatever the line ends are', () => {
    expect(entriesIn('sourdough\r\n night trains \nchess\r\r\nchess')).toEqual(['sourdough', 'night trains', 'chess'])
  })

  it('gives back what was joined from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const entries = entriesIn(text)
        expect(entriesIn(entries.join('\n'))).toEqual(entries)
      }),
    )
  })
})

describe('listErrors', () => {
  it('names the entry that is wrong, under the name of its field', () => {
    const lists = { interests: ['chess', 'a very long entry about many things'] }
    expect(listErrors({ 'interests.1': 'Use at most 60 characters.', bio: 'Too long.' }, lists)).toEqual({
      interests: '“a very long entry about…”: Use at most 60 characters.',
      bio: 'Too long.',
    })
  })

  it('keeps the first of several messages for one field', () => {
    expect(listErrors({ interests: 'Keep it to 20.', 'interests.0': 'Use one line.' }, { interests: ['a'] })).toEqual({
      interests: 'Keep it to 20.',
    })
  })
})
