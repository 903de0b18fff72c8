import { type Do, type List, type Literal, type Node, walk } from '../tree/nodes'
import { rootOf } from '../tree/open-program'
import type { Case, Stretch } from './test-case'
import { literalsIn } from './vary-literals'

/** The same test with more and more of what is handed in. */
export type Growth = { series: string; size: number; changes: (Stretch & { text: string })[] }

const sizes = [24, 48, 96, 192]
const seriesOfCase = 3

export function growthsOf(one: Case, { text, isPython }: { text: string; isPython: boolean }): Growth[] {
  const { lists, texts, numbers } = literalsIn([...one.given.map(({ node }) => node), ...one.parts], one.looks, text)
  const grown = lists
    .filter((list) => list.items.length > 0 && isOutermost(list, lists) && text.startsWith('[', list.start))
    .slice(0, seriesOfCase)
  const word = isPython ? '_grow' : '__grow'
  const byLists = grown.flatMap((list, at) =>
    (['apart', 'alike'] as const).flatMap((how) =>
      sizes.map((size) => ({
        series: `${one.name} ${at} ${how}`,
        size,
        changes: [put(list, `${word}(${text.slice(list.start, list.stop)}, ${size}, '${how}')`)],
      })),
    ),
  )
  const long = texts.filter(({ text: value }) => value.length >= 12 && /[\s,;]/.test(value)).slice(0, 2)
  const byTexts = long.flatMap((literal, at) =>
    sizes.map((size) => ({
      series: `${one.name} text ${at}`,
      size,
      changes: [put(literal, `${word}_text(${text.slice(literal.start, literal.stop)}, ${size})`)],
    })),
  )
  return [...byLists, ...byTexts, ...byNumbers(numbers), ...byRepeating(one, text, isPython)]
}

const leastNumber = 10

/** An amount that is a hundred times as large is no more work, unless it is counted out one by one. */
function byNumbers(numbers: Literal[]): Growth[] {
  return numbers
    .filter(({ text }) => /^\d+$/.test(text) && Number(text) >= leastNumber)
    .slice(0, 2)
    .flatMap((literal, at) =>
      sizes.map((size) => ({
        series: `number ${at} ${literal.start}`,
        size,
        changes: [put(literal, `${Number(literal.text) * size}`)],
      })),
    )
}

const put = (at: Stretch, text: string) => ({ start: at.start, stop: at.stop, text })

const isOutermost = (list: List, lists: readonly List[]): boolean =>
  !lists.some((other) => other !== list && other.start <= list.start && other.stop >= list.stop)

/** `shop.add('a', 1)` many times, each time in other words. */
function byRepeating(one: Case, text: string, isPython: boolean): Growth[] {
  const calls = one.parts.filter((node): node is Do => node.kind === 'do' && isDeed(node, one))
  if (calls.length === 0 || one.looks.length === 0) return []
  return sizes.map((size) => ({
    series: `${one.name} repeated`,
    size,
    changes: calls.slice(0, 4).map((node) => put(node, repeated(node, size, text, isPython))),
  }))
}

const isDeed = (node: Do, one: Case): boolean => {
  const isLook = one.looks.some(({ start, stop }) => node.start >= start && node.stop <= stop)
  return !isLook && node.of.kind === 'call' && node.of.callee.kind === 'member' && rootOf(node.of.callee.of) !== null
}

function repeated(node: Do, size: number, text: string, isPython: boolean): string {
  const literals: Node[] = []
  walk(node, (each) => {
    if (each.kind === 'literal' && each.type === 'string' && /^['"]/.test(text.slice(each.start, each.stop)))
      literals.push(each)
    return each.kind !== 'entry' || each.key === null
  })
  let code = text.slice(node.start, node.stop)
  for (const { start, stop } of literals.sort((first, second) => second.start - first.start)) {
    const varied = isPython
      ? `(${text.slice(start, stop)} + (str(_k) if _k else ''))`
      : `(${text.slice(start, stop)} + (__k || ''))`
    code = code.slice(0, start - node.start) + varied + code.slice(stop - node.start)
  }
  // Lines stand as they would in the text: what it is put into takes the place of the first away from all of them.
  const indent = /[ \t]*$/.exec(text.slice(0, node.start))?.[0] ?? ''
  const lines = ['    try:', `        ${code.split('\n').join('\n        ')}`, '    except Exception:', '        pass']
  return isPython
    ? [`for _k in range(${size}):`, ...lines.map((line) => `${indent}${line}`)].join('\n')
    : `for (let __k = 0; __k < ${size}; __k++) { try { ${code} } catch {} }`
}
