import { type List, type Literal, type Node, walk } from '../tree/nodes'
import type { Case, Stretch } from './test-case'

/** Another value in the place of one that stands in a test. */
export type Variation = Stretch & { text: string; kind: VariationKind; what: string }

export type VariationKind =
  | 'nothing'
  | 'one'
  | 'fewer'
  | 'twice'
  | 'backwards'
  | 'zero'
  | 'next'
  | 'equal'
  | 'other text'
  | 'letters'
  | 'digits'
  | 'negative'
  | 'fraction'
  | 'blank'
  | 'lines'
  | 'key'

type Parts = { numbers: Literal[]; texts: Literal[]; lists: List[] }

/** All that can be varied in a test: what is handed in, and nothing of what is expected. */
export function variationsOf(
  { parts: body, given, looks }: Case,
  { text, isPython }: { text: string; isPython: boolean },
): Variation[] {
  const { numbers, texts, lists } = literalsIn([...given.map(({ node }) => node), ...body], looks, text)
  // What the tests never hand in is nobody's promise.
  const isKnown = {
    fraction: numbers.some((literal) => !Number.isInteger(Number(literal.text))),
    negative: numbers.some((literal) => literal.text.startsWith('-')) || has(text, /['"`\s]-\d/),
  }
  return [
    ...lists.flatMap((list) => ofList(list, text)),
    ...numbers.flatMap((literal) => ofNumber(literal, numbers)),
    ...texts.flatMap((literal) => ofText(literal, texts, isPython)),
  ].filter(({ kind }) => !(kind === 'fraction' || kind === 'negative') || isKnown[kind])
}

const has = (text: string, what: RegExp): boolean => what.test(text)

export function literalsIn(parts: readonly Node[], looks: Case['looks'], text: string): Parts {
  const found: Parts = { numbers: [], texts: [], lists: [] }
  const isSeen = (node: Node) =>
    looks.every(
      (look) =>
        node.start < look.start ||
        node.start >= look.stop ||
        (look.block === null ? within(node, look.of) : look.block.some((each) => within(node, each))),
    )
  const visit = (node: Node) => {
    walk(node, (each) => {
      if (each.kind === 'entry') {
        visit(each.value)
        return false
      }
      if (each.kind === 'index') return false
      if (each.kind === 'template') {
        for (const inside of each.parts) if (inside.kind !== 'literal') visit(inside)
        return false
      }
      // What takes a value is no value.
      if (each.kind === 'declare' || each.kind === 'assign') {
        if (each.value !== null) visit(each.value)
        return false
      }
      if (!isSeen(each)) return each.kind !== 'literal'
      if (each.kind === 'list') found.lists.push(each)
      // What the text has there is the literal itself: no part of a template, no name in place of one.
      if (each.kind === 'literal' && each.type === 'number' && /^-?[\d._]+$/.test(text.slice(each.start, each.stop)))
        found.numbers.push(each)
      if (each.kind === 'literal' && each.type === 'string' && /^['"`]/.test(text.slice(each.start, each.stop)))
        found.texts.push(each)
      return true
    })
  }
  for (const part of parts) visit(part)
  return found
}

const within = (node: Node, around: Stretch): boolean => node.start >= around.start && node.stop <= around.stop

const put = (at: Stretch, text: string, kind: VariationKind, what: string): Variation => ({
  start: at.start,
  stop: at.stop,
  text,
  kind,
  what,
})

function ofList(list: List, text: string): Variation[] {
  const items = list.items.map((item) => text.slice(item.start, item.stop))
  const [open, close] = [text.slice(list.start, list.start + 1), text.slice(list.stop - 1, list.stop)]
  if (!['[', '('].includes(open) || list.items.some(({ kind }) => kind === 'wrap')) return []
  // A pair in brackets is one thing, and not a list of two.
  if (open === '(') return []
  const say = (some: string[]) => `${open}${some.join(', ')}${close}`
  const [first = ''] = items
  const last = items.at(-1) ?? ''
  const isPair = items.length === 2 && list.items.every(({ kind }) => kind === 'literal')
  const all = [
    put(list, say([]), 'nothing', 'an empty list'),
    ...(items.length > 1 ? [put(list, say([first]), 'one', 'a list of one')] : []),
    ...(items.length > 2 ? [put(list, say(items.slice(0, -1)), 'fewer', 'a list without its last')] : []),
    ...(list.items.length > 1 && list.items.every((item) => item.kind === 'literal' && item.type === 'number')
      ? [put(list, say(items.map(() => '0')), 'zero', 'nothing but zeros')]
      : []),
    ...(items.length > 0 ? [put(list, say([...items, first]), 'twice', 'the same thing twice')] : []),
    ...(items.length > 1 && first !== last ? [put(list, say([...items].reverse()), 'backwards', 'another order')] : []),
  ]
  return isPair ? all.filter(({ kind }) => kind !== 'nothing' && kind !== 'one') : all
}

function ofNumber(literal: Literal, all: readonly Literal[]): Variation[] {
  const value = Number(literal.text.replaceAll('_', ''))
  if (!Number.isFinite(value)) return []
  const others = [...new Set(all.map(({ text }) => Number(text.replaceAll('_', ''))))].filter(
    (other) => other !== value,
  )
  const near = others.sort((one, other) => Math.abs(one - value) - Math.abs(other - value)).slice(0, 3)
  const isWhole = Number.isInteger(value)
  return [
    ...(value === 0 ? [] : [put(literal, '0', 'zero', '0')]),
    ...(isWhole ? [put(literal, `${value + 1}`, 'next', `${value + 1} in place of ${value}`)] : []),
    ...(isWhole && value > 1 ? [put(literal, `${value - 1}`, 'next', `${value - 1} in place of ${value}`)] : []),
    ...near.map((other) => put(literal, `${other}`, 'equal', `${other} in place of ${value}`)),
    ...(value > 0 ? [put(literal, `-${literal.text}`, 'negative', `-${literal.text}`)] : []),
    ...(isWhole ? [put(literal, `${value + 0.5}`, 'fraction', `${value + 0.5}`)] : []),
  ]
}

const quoted = (value: string): string => JSON.stringify(value)

function ofText(literal: Literal, all: readonly Literal[], isPython: boolean): Variation[] {
  const { text } = literal
  const others = [...new Set(all.map((each) => each.text))].filter(
    (other) => other !== text && Math.abs(other.length - text.length) < 8,
  )
  const digit = /\d+/.exec(text)
  const shown = (value: string) => (value.length > 24 ? `${value.slice(0, 23)}…` : value)
  const made: Variation[] = [put(literal, "''", 'blank', 'an empty text')]
  const add = (value: string, kind: VariationKind) => {
    if (value !== text) made.push(put(literal, quoted(value), kind, `'${shown(value)}'`))
  }
  for (const other of others.slice(0, 2)) add(other, 'other text')
  add(` ${text} `, 'blank')
  add(text.toUpperCase(), 'letters')
  add(text.toLowerCase(), 'letters')
  add(text.replace(/[a-z]/, 'ß'), 'letters')
  add(text.replace(/e/, 'é'), 'letters')
  if (digit !== null) {
    add(text.replace(/\d+/, '0'), 'digits')
    add(text.replace(/\d+/, `${Number(digit[0]) + 1}`), 'digits')
    add(text.replace(/\d+/, `-${digit[0]}`), 'negative')
    add(text.replace(/(\d)(?!.*\d)/, ''), 'digits')
    add(text.replace(/\d+(\.\d+)?/, '0.29'), 'digits')
    add(text.replace(/\d+(\.\d+)?/, '1.1'), 'fraction')
  }
  if (text.includes('\n')) {
    add(text.replaceAll('\n', '\r\n'), 'lines')
    add(`${text}\n`, 'lines')
    add(text.split('\n').slice(1).join('\n'), 'fewer')
    add([...text.split('\n'), text.split('\n')[0] ?? ''].join('\n'), 'twice')
  }
  if (/\s/.test(text.trim())) {
    add(text.replace(/\s+/, '  '), 'blank')
    add([...text.split(' '), text.split(' ')[0] ?? ''].join(' '), 'twice')
    add(text.split(' ').slice(0, -1).join(' '), 'fewer')
  }
  if (!isPython && /^[\w-]+$/.test(text)) add('constructor', 'key')
  return made
}
