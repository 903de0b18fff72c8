import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Graph, type GraphLayout, layoutGraph, lettering } from './layout-graph'
import { textWidth } from './wrap-label'

afterEach(() => void vi.restoreAllMocks())

const chain: Graph = {
  nodes: [
    { id: 'new', label: 'new sneaker' },
    { id: 'listed', label: 'listed' },
    { id: 'sold', label: 'sold' },
  ],
  links: [
    { from: 'new', to: 'listed', label: 'list it' },
    { from: 'listed', to: 'sold', label: 'trade' },
  ],
  direction: 'down',
}

const overlap = (one: GraphLayout['nodes'][number], other: GraphLayout['nodes'][number]) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.1 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.1

describe('a layout', () => {
  it('runs down, or to the right', async () => {
    const down = await layoutGraph(chain)
    expect(down.nodes.map(({ y }) => y)).toEqual(down.nodes.map(({ y }) => y).toSorted((a, b) => a - b))
    expect(down.height).toBeGreaterThan(down.width)
    const right = await layoutGraph({ ...chain, direction: 'right' })
    expect(right.nodes.map(({ x }) => x)).toEqual(right.nodes.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(right.width).toBeGreaterThan(right.height)
  })

  it('joins what belongs together by a curve that ends with an arrow at the box', async () => {
    const { nodes, links } = await layoutGraph(chain)
    for (const { from, to, points, tip } of links) {
      const [tail, head] = [from, to].map((end) => nodes.find(({ id }) => id === end))
      expect(points.length % 3).toBe(1)
      expect(points[0]?.[1]).toBeCloseTo((tail?.y ?? 0) + (tail?.height ?? 0) / 2, -1)
      expect(tip[1]).toBeCloseTo((head?.y ?? 0) - (head?.height ?? 0) / 2, -1)
    }
  })

  it('takes the sizes that it is given', async () => {
    const { nodes } = await layoutGraph({
      nodes: [{ id: 'a', label: 'a', width: 200, height: 64 }],
      links: [],
      direction: 'down',
    })
    expect(nodes).toEqual([{ id: 'a', lines: ['a'], width: 200, height: 64, x: 104, y: 36 }])
  })

  it('of nothing is empty', async () => {
    expect(await layoutGraph({ nodes: [], links: [], direction: 'right' })).toMatchObject({ nodes: [], links: [] })
  })

  it('takes loops, doubles and circles', async () => {
    const { links } = await layoutGraph({
      nodes: [
        { id: 'a', label: 'a' },
        { id: 'b', label: 'b' },
      ],
      links: [
        { from: 'a', to: 'a', label: 'again' },
        { from: 'a', to: 'b' },
        { from: 'a', to: 'b', label: 'or so' },
        { from: 'b', to: 'a' },
      ],
      direction: 'down',
    })
    expect(links.map(({ label }) => label?.lines ?? null)).toEqual([['again'], null, ['or so'], null])
    for (const { points } of links) expect(points.length).toBeGreaterThanOrEqual(4)
  })

  it.each([
    [{ ...chain, links: [{ from: 'new', to: 'nowhere' }] }, 'names "nowhere"'],
    [{ ...chain, nodes: [...chain.nodes, { id: 'new', label: '' }] }, 'same id'],
    [{ ...chain, nodes: Array.from({ length: 1_001 }, (_, at) => ({ id: `${at}`, label: '' })) }, 'too large'],
  ])('refuses what is no graph', async (graph, complaint) => {
    await expect(layoutGraph(graph)).rejects.toThrow(complaint)
  })
})

const anyGraph = fc
  .record({
    labels: fc.array(fc.string({ unit: 'grapheme', maxLength: 100 }), { minLength: 1, maxLength: 12 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 20 }),
    direction: fc.constantFrom('down' as const, 'right' as const),
    lineWidth: fc.constantFrom(80, 150),
  })
  .map(({ labels, links, ...rest }): Graph => {
    const end = (number: number) => `${number % labels.length}">]\n`
    return {
      ...rest,
      nodes: labels.map((label, at) => ({ id: end(at), label })),
      links: links.map(([from, to, label]) => ({ from: end(from), to: end(to), label })),
    }
  })

describe('whatever is in the labels', () => {
  it('every box holds its words, overlaps no other and lies in the picture', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const { nodes, links, width, height } = await layoutGraph(graph)
        expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id))
        expect(links.map(({ from, to }) => [from, to])).toEqual(graph.links.map(({ from, to }) => [from, to]))
        for (const [at, node] of nodes.entries()) {
          expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0)
          expect(node.y - node.height / 2).toBeGreaterThanOrEqual(0)
          expect(node.x + node.width / 2).toBeLessThanOrEqual(width)
          expect(node.y + node.height / 2).toBeLessThanOrEqual(height)
          expect(nodes.slice(at + 1).some((other) => overlap(node, other))).toBe(false)
          for (const line of node.lines) expect(textWidth(line, lettering.node.size)).toBeLessThanOrEqual(node.width)
        }
        for (const { points } of links) expect(points.length % 3).toBe(1)
      }),
      { numRuns: 30 },
    )
  })

  it('asked twice, it is the same', async () => {
    const asked = vi.spyOn(Worker.prototype, 'postMessage')
    // Wider by less than anybody can see, so that dot is asked again and not the memory.
    const wide = (width: number): Graph => ({ ...chain, nodes: chain.nodes.map((node) => ({ ...node, width })) })
    const placesIn = ({ nodes, links }: GraphLayout) => ({ nodes: nodes.map(({ x, y }) => [x, y]), links })
    const first = await layoutGraph(wide(160))
    expect(placesIn(await layoutGraph(wide(160.000_001)))).toEqual(placesIn(first))
    expect(asked).toHaveBeenCalledTimes(2)
    // And the memory says what dot said.
    expect(await layoutGraph(wide(160))).toEqual(first)
    expect(asked).toHaveBeenCalledTimes(2)
  })
})

it('lays out the largest drawing that a lesson may have', { timeout: 30_000 }, async () => {
  const ids = Array.from({ length: 60 }, (_, at) => `n${at}`)
  const links = Array.from({ length: 200 }, (_, at) => ({
    from: ids[(at * 7) % 60] ?? '',
    to: ids[(at * 13 + 5) % 60] ?? '',
    label: `step ${at}`,
  }))
  const layout = await layoutGraph({ nodes: ids.map((id) => ({ id, label: id })), links, direction: 'down' })
  expect(layout.links.every(({ label }) => label !== null)).toBe(true)
})
