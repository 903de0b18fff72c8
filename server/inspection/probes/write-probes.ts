import { bounds, type Probe, type ProbeFile } from '../contract'
import type { Node, Source } from '../tree/nodes'
import { growthsOf } from './grow-lists'
import { readCases } from './read-cases'
import type { Case, Look, Stretch } from './test-case'
import { variationsOf } from './vary-literals'

/** How many of each kind of variation, so that no kind crowds out the others. */
const most = { all: 130, ofCase: 30, ofTest: 40_000, characters: 20_000, charactersOfAll: 2_000_000 }

export function writeProbes(source: Source, text: string): ProbeFile {
  const isPython = source.language === 'python'
  const { imports, cases: all } = readCases(source)
  const cases = all.filter(({ parts }) => parts.reduce((sum, { start, stop }) => sum + stop - start, 0) < most.ofTest)
  const probes = cases.flatMap((one) => [
    probeOf(one, { changes: [], kind: 'same', what: 'the values of the test itself' }, text, isPython),
    ...spread(variationsOf(one, { text, isPython }), most.ofCase).map((variation) =>
      probeOf(one, { changes: [variation], kind: variation.kind, what: variation.what }, text, isPython),
    ),
  ])
  const growing = cases.flatMap((one) =>
    growthsOf(one, { text, isPython }).map(({ size, series, changes }) => ({
      ...probeOf(one, { changes, kind: `growth ${series}`, what: `${size} of them` }, text, isPython),
      size,
    })),
  )
  return {
    imports: imports.map(({ start, stop }) => text.slice(start, stop)).join('\n'),
    probes: fitting([...spread(probes, most.all), ...growing]).map((probe, index) => ({
      ...probe,
      name: `probe_${index}`,
    })),
  }
}

/** As many as are handed on: a test may be as long as its file, and a file may be full of tests. */
function fitting<T extends { code: string }>(all: readonly T[]): T[] {
  let characters = 0
  const short = all.filter(({ code }) => {
    if (code.length > most.characters) return false
    characters += code.length
    return characters <= most.charactersOfAll
  })
  return short.slice(0, bounds.probes)
}

/** What tells most comes first where there is no room for all. */
const order = [
  'same',
  'nothing',
  'zero',
  'twice',
  'equal',
  'one',
  'backwards',
  'next',
  'key',
  'lines',
  'digits',
  'blank',
  'letters',
]
const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length)

/** So many of them, evenly from all kinds and from beginning to end. */
function spread<T extends { kind: string }>(all: T[], count: number): T[] {
  if (all.length <= count) return all
  const kinds = new Map<string, T[]>()
  for (const each of all) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each])
  const chosen = new Set<T>()
  const inOrder = [...kinds].sort(([one], [other]) => rank(one) - rank(other)).map(([, of]) => of)
  for (let round = 0; chosen.size < count && round < all.length; round++)
    for (const of of inOrder) {
      // From both ends by turns: the later values of a test are as good as the first.
      const one = round % 2 === 0 ? of[round / 2] : of[of.length - (round + 1) / 2]
      if (one !== undefined && chosen.size < count) chosen.add(one)
    }
  return all.filter((each) => chosen.has(each))
}

type Edit = Stretch & { text: string }
type Asked = { changes: readonly Edit[]; kind: string; what: string }

function probeOf(one: Case, { changes, kind, what }: Asked, text: string, isPython: boolean): Omit<Probe, 'name'> {
  const edits = [...one.looks.flatMap((look) => editsOf(look, text, isPython)), ...changes]
  const given = one.given.map(({ before, node }) => `${before}${partText(node, edits, text, isPython)}`)
  const parts = one.parts.map((part) => textOfPart(part, edits, text, isPython))
  const code = [one.head, ...given, ...parts].filter((each) => each !== '').join('\n')
  return {
    kind: kind.slice(0, bounds.nameCharacters),
    what: what.slice(0, bounds.whatCharacters),
    from: one.name.slice(0, bounds.nameCharacters),
    size: null,
    code,
  }
}

/** `expect(x).toBe(y)` becomes a look at `x`, whatever `y` was. */
function editsOf(look: Look, text: string, isPython: boolean): Edit[] {
  const { of } = look
  const head = { start: look.start, stop: of.start }
  const tail = { start: of.stop, stop: look.stop }
  if (!isPython) {
    // A function that is looked at is called by who looks; anything else is made into one.
    const made = look.isAwaited ? 'async () => (' : '() => ('
    return [
      { ...head, text: `${look.isAwaited ? 'await ' : ''}__see(${look.isCalled ? '(' : made}` },
      { ...tail, text: '))' },
    ]
  }
  if (look.block === null) {
    return [
      { ...head, text: '_see(lambda: (' },
      { ...tail, text: '))' },
    ]
  }
  const [inside] = look.block
  if (inside === undefined) return []
  const indent = indentAt(text, look.start)
  const inner = text.slice(look.start, inside.start).includes('\n') ? `\n${indentAt(text, inside.start)}` : ' '
  return [
    { start: look.start, stop: inside.start, text: `try:${inner}` },
    {
      start: look.stop,
      stop: look.stop,
      text: `\n${indent}    _note('returns')\n${indent}except Exception as _error:\n${indent}    _note_error(_error)`,
    },
  ]
}

const indentAt = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start)

/** A declaration stands after its word, which it may share with others. */
const textOfPart = (part: Node, edits: readonly Edit[], text: string, isPython: boolean): string =>
  `${part.kind === 'declare' && !isPython ? `${part.value === null ? 'let' : part.how} ` : ''}${partText(part, edits, text, isPython)}`

/** Python's statements keep the place where they stood: all parts of a test begin in one column. */
function partText(part: Stretch, edits: readonly Edit[], text: string, isPython: boolean): string {
  const own = edits
    .filter(({ start, stop }) => start >= part.start && stop <= part.stop)
    .sort((one, other) => other.start - one.start || other.stop - one.stop)
  let out = text.slice(part.start, part.stop)
  let last = Number.POSITIVE_INFINITY
  for (const { start, stop, text: put } of own) {
    if (stop > last) continue // inside of one that was replaced as a whole
    out = out.slice(0, start - part.start) + put + out.slice(stop - part.start)
    last = start
  }
  return isPython ? shift(out, indentAt(text, part.start)) : out
}

/** Lines after the first lose what the first stands in by. */
const shift = (code: string, indent: string): string =>
  indent.trim() === ''
    ? code
        .split('\n')
        .map((line, at) => (at > 0 && line.startsWith(indent) ? line.slice(indent.length) : line))
        .join('\n')
    : code
