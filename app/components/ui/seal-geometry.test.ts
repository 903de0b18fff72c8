import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawSeal } from './seal-geometry'

it('draws the same seal from the same seed', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(drawSeal(seed)).toEqual(drawSeal(seed))
    }),
  )
})

it('visits every corner of its star once, and stays inside the ring', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const corners = drawSeal(seed).star.split(' ')
      expect(new Set(corners).size).toBe(corners.length)
      for (const corner of corners) {
        const [x = 0, y = 0] = corner.split(',').map(Number)
        expect(Math.hypot(x, y)).toBeLessThan(29.1)
      }
    }),
  )
})

it('tells different seeds apart', () => {
  const seals = ['first-light', 'seven-day-flame', 'master-builder', 'night-owl', 'clean-hands'].map((seed) =>
    JSON.stringify(drawSeal(seed)),
  )
  expect(new Set(seals).size).toBeGreaterThan(3)
})
