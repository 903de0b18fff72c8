import { expect, test } from 'vitest'
import { drawRadar } from './radar'

const all = { code_sense: 100, efficiency: 50, edge_cases: 100, taste: 0 }

test('each axis has its direction, from the top clockwise', () => {
  const { now, spokes } = drawRadar({ now: { number: 1, scores: all }, earlier: [] })
  expect(now.corners).toEqual([
    { axis: 'code_sense', x: 0, y: -100 },
    { axis: 'efficiency', x: 50, y: 0 },
    { axis: 'edge_cases', x: 0, y: 100 },
    { axis: 'taste', x: 0, y: 0 },
  ])
  expect(spokes.map(({ isJudged }) => isJudged)).toEqual([true, true, true, true])
  expect(now.path).toMatch(/^M0,-100L50,/)
})

test('what was not judged is left out, and is no 0', () => {
  const { now, spokes } = drawRadar({ now: { number: 1, scores: { ...all, taste: null } }, earlier: [] })
  expect(now.corners.map(({ axis }) => axis)).toEqual(['code_sense', 'efficiency', 'edge_cases'])
  expect(now.path.split('L')).toHaveLength(3)
  expect(spokes.find(({ axis }) => axis === 'taste')?.isJudged).toBe(false)
})

test.each([
  [{ code_sense: 40, efficiency: null, edge_cases: null, taste: null }, 1],
  [{ code_sense: null, efficiency: null, edge_cases: null, taste: null }, 0],
])('of one axis or none there is no line', (scores, corners) => {
  const { now } = drawRadar({ now: { number: 1, scores }, earlier: [] })
  expect(now.path).toBe('')
  expect(now.corners).toHaveLength(corners)
})

test('the last four before it, the newest on top', () => {
  const earlier = [6, 5, 4, 3, 2, 1].map((number) => ({ number, scores: all }))
  const radar = drawRadar({ now: { number: 7, scores: all }, earlier })
  expect(radar.earlier.map(({ number }) => number)).toEqual([3, 4, 5, 6])
})
