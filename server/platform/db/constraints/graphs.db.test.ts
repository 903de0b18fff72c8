import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'
import { makeSkill, makeSkillTree } from '../../../testing/factories/skills'
import { addEdges, type Edge, graphs, type Nodes, turnEdge } from './graphs'
import { accepted, trying } from './try-out'

const { db } = await testDatabase()

/** Every edge that twelve nodes can have without a circle: 66, more than the trigger walks one by one. */
const size = 12
const numbers = Array.from({ length: size }, (_, number) => number)

type Pair = readonly [number, number]

/** By walking down from every node, which is not how the database does it. */
function hasCircle(pairs: readonly Pair[]): boolean {
  const done = new Set<number>()
  const meetsItself = (node: number, above: readonly number[]): boolean => {
    if (above.includes(node)) return true
    if (done.has(node)) return false
    done.add(node)
    return pairs.some(([from, to]) => from === node && meetsItself(to, [...above, node]))
  }
  return numbers.some((node) => meetsItself(node, []))
}

const anyPair = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([from, to]) => from !== to)
const anyPairs = fc.uniqueArray(anyPair, { selector: String, maxLength: 40 })

/** Nodes in some order, and edges that all lead the same way in it, in an order of their own. */
const anyDag = fc
  .record({ order: fc.shuffledSubarray(numbers, { minLength: size }), pairs: anyPairs })
  .map(({ order, pairs }) => {
    const place = (node: number) => order.indexOf(node)
    const forward = pairs.map(([from, to]): Pair => (place(from) < place(to) ? [from, to] : [to, from]))
    return [...new Map(forward.map((pair) => [String(pair), pair])).values()]
  })

describe.each(graphs)('$table', (graph) => {
  const rule = `${graph.table}_acyclic`
  let made: Nodes = { owner: null, nodes: [] }
  beforeAll(async () => {
    made = await db.transaction((tx) => graph.make(tx, size))
  })

  const edge = ([from, to]: Pair): Edge => [made.nodes[from] ?? '', made.nodes[to] ?? '']
  const add = (...pairs: Pair[]) => addEdges(graph, made, pairs.map(edge))
  const line = numbers.slice(1).map((number): Pair => [number, number - 1])
  const all = numbers.flatMap((from) => numbers.filter((to) => to < from).map((to): Pair => [from, to]))

  test(
    'refuses a circle of two, and of all that there are',
    trying(db, async (said) => {
      expect(await said(add([0, 1]), add([1, 0]))).toBe(rule)
      expect(await said(...line.map((pair) => add(pair)))).toBe(accepted)
      expect(await said(...line.map((pair) => add(pair)), add([0, size - 1]))).toBe(rule)
    }),
  )

  test(
    'refuses a circle that comes in one statement',
    trying(db, async (said) => {
      expect(await said(add([0, 1], [1, 0]))).toBe(rule)
      expect(await said(add(...line, [0, size - 1]))).toBe(rule)
      expect(await said(add([5, 4], [7, 8], [8, 9], [9, 7]))).toBe(rule)
    }),
  )

  test(
    'refuses a node that needs itself',
    trying(db, async (said) => {
      expect(await said(add([3, 3]))).toBe(`${graph.table}_not_itself`)
    }),
  )

  test(
    'takes many at once, unless there is a circle among them or with what was there',
    trying(db, async (said) => {
      expect(all.length).toBeGreaterThan(50)
      expect(await said(add(...all))).toBe(accepted)
      expect(await said(add(...all, [0, size - 1]))).toBe(rule)
      expect(await said(add(...all), add([0, size - 1]))).toBe(rule)
      expect(await said(add([0, size - 1]), add(...all))).toBe(rule)
      const manyOfMany = fc.tuple(
        fc.shuffledSubarray(all, { minLength: 51 }),
        fc.shuffledSubarray(numbers, { minLength: size }),
      )
      await fc.assert(
        fc.asyncProperty(manyOfMany, fc.nat(), async ([pairs, order], which) => {
          const dag = pairs.map(([from, to]): Pair => [order[from] ?? 0, order[to] ?? 0])
          const [from, to] = dag[which % dag.length] ?? [0, 0]
          expect(await said(add(...dag))).toBe(accepted)
          expect(await said(add([to, from], ...dag))).toBe(rule)
        }),
        { numRuns: 8 },
      )
    }),
  )

  test(
    'takes two ways to the same node',
    trying(db, async (said) => {
      expect(await said(add([3, 2], [3, 1], [2, 0], [1, 0], [3, 0]))).toBe(accepted)
    }),
  )

  test(
    'lets no edge be turned into the last of a circle',
    trying(db, async (said) => {
      expect(await said(add([2, 1], [1, 0]), turnEdge(graph, edge([1, 0]), edge([2, 0])[0]))).toBe(rule)
      expect(await said(add([2, 1], [1, 0]), turnEdge(graph, edge([2, 1]), edge([0, 1])[0]))).toBe(accepted)
    }),
  )

  test(
    'takes any graph without a circle, at once or edge by edge, and no edge that leads back',
    trying(db, async (said) => {
      await fc.assert(
        fc.asyncProperty(anyDag, fc.nat(), async (dag, which) => {
          fc.pre(dag.length > 0)
          const [from, to] = dag[which % dag.length] ?? [0, 1]
          expect(await said(add(...dag))).toBe(accepted)
          expect(await said(...dag.map((pair) => add(pair)))).toBe(accepted)
          expect(await said(add(...dag, [to, from]))).toBe(rule)
          expect(await said(...dag.map((pair) => add(pair)), add([to, from]))).toBe(rule)
        }),
        { numRuns: 8 },
      )
    }),
  )

  test(
    'finds a circle wherever there is one',
    trying(db, async (said) => {
      const few = fc.uniqueArray(anyPair, { selector: String, minLength: 1, maxLength: 14 })
      await fc.assert(
        fc.asyncProperty(few, fc.nat(), async (pairs, cut) => {
          const before = pairs.slice(0, cut % pairs.length)
          const expected = hasCircle(pairs) ? rule : accepted
          expect(await said(add(...pairs))).toBe(expected)
          if (before.length > 0) expect(await said(add(...before), add(...pairs.slice(before.length)))).toBe(expected)
        }),
        { numRuns: 25 },
      )
    }),
  )
})

describe('skills inside of skills', () => {
  const rule = 'skills_parents_acyclic'
  let treeId = ''
  let ids: string[] = []
  beforeAll(async () => {
    const made = await db.transaction(async (tx) => {
      const tree = await makeSkillTree(tx)
      const skills = []
      for (const _ of numbers) skills.push(await makeSkill(tx, { treeId: tree.id }))
      return { tree, skills }
    })
    treeId = made.tree.id
    ids = made.skills.map(({ id }) => id)
  })

  const put = (...pairs: Pair[]) =>
    `UPDATE skills SET parent_id = put.inside::uuid FROM (VALUES ${pairs.map(([child, parent]) => `('${ids[child]}', '${ids[parent]}')`).join(', ')})
     AS put(child, inside) WHERE id = put.child::uuid RETURNING 1`

  test(
    'are never inside of themselves, by whatever way',
    trying(db, async (said) => {
      const chain = numbers.slice(1).map((number): Pair => [number, number - 1])
      expect(await said(put([0, 1]), put([1, 0]))).toBe(rule)
      expect(await said(put([0, 1], [1, 0]))).toBe(rule)
      expect(await said(put(...chain))).toBe(accepted)
      expect(await said(put(...chain), put([0, size - 1]))).toBe(rule)
      expect(await said(put(...chain, [0, size - 1]))).toBe(rule)
      expect(await said(put([2, 2]))).toBe('skills_not_its_own_parent')
    }),
  )

  test(
    'are not made so either',
    trying(db, async (said) => {
      const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
      const make = (parentOfTwo: string) => `INSERT INTO skills (id, tree_id, parent_id, slug, name) VALUES
      ('${one}', '${treeId}', '${two}', 'one', 'One'), ('${two}', '${treeId}', ${parentOfTwo}, 'two', 'Two') RETURNING 1`
      expect(await said(make(`'${one}'`))).toBe(rule)
      expect(await said(make('NULL'))).toBe(accepted)
    }),
  )

  test(
    'can be moved to where no circle is, and back to the top',
    trying(db, async (said) => {
      const toTheTop = `UPDATE skills SET parent_id = NULL WHERE id = '${ids[2]}' RETURNING 1`
      expect(await said(put([1, 0], [2, 1]), put([0, 2]))).toBe(rule)
      expect(await said(put([1, 0], [2, 1]), put([2, 0]))).toBe(accepted)
      expect(await said(put([1, 0], [2, 1]), toTheTop, put([0, 2]))).toBe(accepted)
    }),
  )

  test(
    'stand in any forest, and in nothing else',
    trying(db, async (said) => {
      const anyParents = fc.uniqueArray(anyPair, { selector: ([child]) => child, minLength: 1, maxLength: size })
      await fc.assert(
        fc.asyncProperty(anyParents, async (pairs) => {
          const expected = hasCircle(pairs) ? rule : accepted
          expect(await said(put(...pairs))).toBe(expected)
          expect(await said(...pairs.map((pair) => put(pair)))).toBe(expected)
        }),
        { numRuns: 25 },
      )
    }),
  )
})
