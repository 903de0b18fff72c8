import { formatCents, parseCents, splitByWeights, totalsByName } from './bill'

describe('parseCents', () => {
  test('reads whole units and fractions', () => {
    expect(parseCents('12')).toBe(1200)
    expect(parseCents('12.5')).toBe(1250)
    expect(parseCents(' 3.05 ')).toBe(305)
    expect(parseCents('-3.05')).toBe(-305)
  })

  test('loses no cent', () => {
    expect(parseCents('0.29')).toBe(29)
    expect(parseCents('1.15')).toBe(115)
    expect(parseCents('64.10')).toBe(6410)
  })

  test('refuses anything else', () => {
    for (const text of ['', 'ten', '1,50', '1.234', '.5', '1.', '1e3']) {
      expect(() => parseCents(text)).toThrow()
    }
  })
})

describe('formatCents', () => {
  test('writes two places', () => {
    expect(formatCents(1250)).toBe('12.50')
    expect(formatCents(29)).toBe('0.29')
    expect(formatCents(5)).toBe('0.05')
    expect(formatCents(0)).toBe('0.00')
  })

  test('writes negative amounts', () => {
    expect(formatCents(-1250)).toBe('-12.50')
    expect(formatCents(-305)).toBe('-3.05')
  })
})

describe('splitByWeights', () => {
  test('splits evenly', () => {
    expect(splitByWeights(900, [1, 1, 1])).toEqual([300, 300, 300])
  })

  test('gives cents left over to the earlier of equals', () => {
    expect(splitByWeights(1001, [1, 1, 1])).toEqual([334, 334, 333])
  })

  test('gives cents left over to the largest fractions', () => {
    expect(splitByWeights(100, [1, 2, 4])).toEqual([14, 29, 57])
    expect(splitByWeights(10, [5, 3, 6])).toEqual([4, 2, 4])
  })

  test('handles weights and totals of zero', () => {
    expect(splitByWeights(50, [0, 1])).toEqual([0, 50])
    expect(splitByWeights(0, [1, 2])).toEqual([0, 0])
  })

  test('refuses what cannot be split', () => {
    expect(() => splitByWeights(100, [])).toThrow()
    expect(() => splitByWeights(100, [1, -1, 2])).toThrow()
    expect(() => splitByWeights(-1, [1])).toThrow()
    expect(() => splitByWeights(1.5, [1])).toThrow()
  })
})

describe('totalsByName', () => {
  test('adds up by name in order of first mention', () => {
    const entries = [
      { name: 'Mia', amount: '0.10' },
      { name: 'Abel', amount: '12' },
      { name: 'Mia', amount: '0.20' },
    ]
    expect(totalsByName(entries)).toEqual([
      { name: 'Mia', total: '0.30' },
      { name: 'Abel', total: '12.00' },
    ])
  })

  test('is empty without entries', () => {
    expect(totalsByName([])).toEqual([])
  })
})
