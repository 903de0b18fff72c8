import { formatSlots, freeSlots, longestFree } from './slots'

const day = { start: 540, end: 1020 }

describe('freeSlots', () => {
  test('gives the whole day when nothing is busy', () => {
    expect(freeSlots([], day)).toEqual([{ start: 540, end: 1020 }])
  })

  test('finds the gaps between unsorted slots', () => {
    const busy = [
      { start: 900, end: 960 },
      { start: 600, end: 660 },
    ]
    expect(freeSlots(busy, day)).toEqual([
      { start: 540, end: 600 },
      { start: 660, end: 900 },
      { start: 960, end: 1020 },
    ])
  })

  test('treats overlapping and touching slots as one', () => {
    const busy = [
      { start: 600, end: 700 },
      { start: 650, end: 720 },
      { start: 720, end: 780 },
    ]
    expect(freeSlots(busy, day)).toEqual([
      { start: 540, end: 600 },
      { start: 780, end: 1020 },
    ])
  })

  test('handles a slot within another', () => {
    const busy = [
      { start: 600, end: 900 },
      { start: 620, end: 640 },
    ]
    expect(freeSlots(busy, day)).toEqual([
      { start: 540, end: 600 },
      { start: 900, end: 1020 },
    ])
  })

  test('ignores what lies beyond the day', () => {
    const busy = [
      { start: 0, end: 570 },
      { start: 1000, end: 1200 },
      { start: 1300, end: 1400 },
    ]
    expect(freeSlots(busy, day)).toEqual([{ start: 570, end: 1000 }])
  })

  test('ignores empty slots', () => {
    expect(freeSlots([{ start: 700, end: 700 }], day)).toEqual([{ start: 540, end: 1020 }])
  })

  test('drops gaps under half an hour unless told otherwise', () => {
    const busy = [
      { start: 560, end: 600 },
      { start: 630, end: 1010 },
    ]
    expect(freeSlots(busy, day)).toEqual([{ start: 600, end: 630 }])
    expect(freeSlots(busy, day, 15)).toEqual([
      { start: 540, end: 560 },
      { start: 600, end: 630 },
    ])
  })

  test('keeps every gap with a minimum of zero', () => {
    expect(freeSlots([{ start: 545, end: 1020 }], day, 0)).toEqual([{ start: 540, end: 545 }])
  })

  test('finds nothing in a full day', () => {
    expect(freeSlots([{ start: 500, end: 1100 }], day)).toEqual([])
  })

  test('refuses a slot that ends before it starts', () => {
    expect(() => freeSlots([{ start: 700, end: 650 }], day)).toThrow(RangeError)
  })
})

describe('longestFree', () => {
  test('takes the earliest of equal gaps', () => {
    const busy = [{ start: 600, end: 960 }]
    expect(longestFree(busy, day)).toEqual({ start: 540, end: 600 })
  })

  test('takes a later gap that is longer', () => {
    const busy = [{ start: 560, end: 960 }]
    expect(longestFree(busy, day)).toEqual({ start: 960, end: 1020 })
  })

  test('is undefined where nothing is free', () => {
    expect(longestFree([{ start: 540, end: 1020 }], day)).toBe(undefined)
  })
})

describe('formatSlots', () => {
  test('writes clock times', () => {
    expect(
      formatSlots([
        { start: 540, end: 585 },
        { start: 785, end: 1020 },
      ]),
    ).toBe('09:00-09:45, 13:05-17:00')
  })

  test('says none for an empty list', () => {
    expect(formatSlots([])).toBe('none')
  })
})
