import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layBars } from './bars-geometry'
import { laySequence } from './sequence-geometry'

const anySequence = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    pitch: fc.integer({ min: 77, max: 200 }),
    said: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 20 }),
  })
  .map(({ count, pitch, said }) => {
    const ids = Array.from({ length: count }, (_, at) => `actor-${at}`)
    const nameOf = (number: number) => ids[number % count] ?? ''
    return {
      actors: ids.map((id) => ({ id, label: id })),
      messages: said.map(([from, to]) => ({ from: nameOf(from), to: nameOf(to), label: 'x' })),
      sheet: {
        pitch,
        actors: ids.map((id) => [id]),
        messages: said.map(([, , lines]) => Array.from({ length: lines }, () => 'x')),
      },
    }
  })

describe('a sequence', () => {
  it('stays on its sheet, with one message below the other', () => {
    fc.assert(
      fc.property(anySequence, ({ actors, messages, sheet }) => {
        const drawn = laySequence({ actors, messages }, sheet)
        for (const { x, width } of drawn.boxes) {
          expect(x - width / 2).toBeGreaterThan(0)
          expect(x + width / 2).toBeLessThan(drawn.width)
        }
        const heights = drawn.messages.map(({ label }) => label.y)
        expect(heights).toEqual(heights.toSorted((one, other) => one - other))
        for (const [at, { d, label }] of drawn.messages.entries()) {
          const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
          expect(numbers.every((number) => number >= 0 && number <= Math.max(drawn.width, drawn.height))).toBe(true)
          expect(label.y).toBeLessThan(drawn.height)
          expect(drawn.messages[at + 1]?.label.y ?? drawn.height).toBeGreaterThan(label.y)
        }
      }),
    )
  })

  it('draws an arrow from one line to the other, and a loop for who talks to itself', () => {
    const actors = ['a', 'b'].map((id) => ({ id, label: id }))
    const messages = [
      { from: 'b', to: 'a', label: 'done' },
      { from: 'b', to: 'b', label: 'think' },
    ]
    const sheet = { pitch: 100, actors: [['a'], ['b']], messages: [['done'], ['think']] }
    const { boxes, messages: drawn, width } = laySequence({ actors, messages }, sheet)
    expect(boxes.map(({ x }) => x)).toEqual([54, 154])
    expect(drawn[0]?.d).toMatch(/^M154,73L54,73M61,69\.5L54,73L61,76\.5$/)
    expect(drawn[1]?.d).toContain('A6,6')
    expect(width).toBe(258)
  })
})

describe('bars', () => {
  it('are as long as their values, in per cent of a round number', () => {
    const { rows, ticks } = layBars({ bars: [12, 39, 0].map((value) => ({ label: 'x', value })) }, [
      ['x'],
      ['x'],
      ['x'],
    ])
    expect(rows.map(({ length }) => length)).toEqual([30, 97.5, 0])
    expect(ticks).toEqual([0, 10, 20, 30, 40].map((value) => ({ value, x: value * 2.5 })))
  })

  it('of nothing have no length', () => {
    expect(layBars({ bars: [{ label: 'x', value: 0 }] }, [['x']]).rows[0]?.length).toBe(0)
  })

  it('stand on the scale that d3 would have made', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
        const { rows, ticks } = layBars({ bars: [{ label: 'x', value }] }, [['x']])
        const scale = scaleLinear([0, value], [0, 100]).nice(4)
        expect(ticks.map((tick) => tick.value)).toEqual(scale.ticks(4))
        for (const tick of ticks) expect(tick.x).toBeCloseTo(scale(tick.value), 6)
        expect(rows[0]?.length).toBeCloseTo(scale(value), 6)
      }),
    )
  })

  it('never leave the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const bars = values.map((value) => ({ label: 'x', value }))
          const { rows, height } = layBars(
            { bars },
            bars.map(() => ['x']),
          )
          for (const { length, barY } of rows) {
            expect(length).toBeGreaterThanOrEqual(0)
            expect(length).toBeLessThanOrEqual(100)
            expect(barY).toBeLessThan(height)
          }
        },
      ),
    )
  })
})
