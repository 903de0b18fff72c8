import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inspection } from './contract'
import { inspectScript } from './inspect-script'

/** How one program is written down: names, layout, comments, and brackets that mean nothing. */
type Style = {
  name: (name: string) => string
  /** Between statements. */
  end: string
  gap: string
  comment: string
  brackets: boolean
  braces: boolean
}
type Part = (style: Style) => string

const names = ['rows', 'total', 'each', 'left', 'limit', 'price', 'order', 'found', 'Sizes', 'state'] as const
const plain: Style = { name: (name) => name, end: ';\n', gap: ' ', comment: '', brackets: false, braces: true }

const name = fc.constantFrom(...names).map(
  (word): Part =>
    (style) =>
      style.name(word),
)
const literal = fc.constantFrom('0', '1', '2', '37', '0.15', "'open'", "'paid'", 'true', 'null', '[]', '{}').map(
  (text): Part =>
    () =>
      text,
)
const { expression } = fc.letrec<{ expression: Part; simple: Part }>((tie) => ({
  simple: fc.oneof(
    name,
    literal,
    name.map(
      (of): Part =>
        (style) =>
          `${of(style)}.size`,
    ),
  ),
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('simple'),
    fc.tuple(tie('simple'), fc.constantFrom('+', '*', '<', '>=', '===', '!=', '&&', '||', '??'), tie('simple')).map(
      ([one, op, other]): Part =>
        (style) => {
          const inside = `${one(style)}${style.gap}${op}${style.gap}${other(style)}`
          return style.brackets ? `(${inside})` : inside
        },
    ),
    fc.tuple(name, fc.constantFrom('includes', 'push', 'sort', 'filter', 'indexOf', 'has'), tie('expression')).map(
      ([of, method, of2]): Part =>
        (style) =>
          `${of(style)}.${method}(${style.gap}${of2(style)}${style.gap})`,
    ),
    fc.tuple(name, fc.constantFrom('map', 'some', 'filter', 'find'), name, tie('expression')).map(
      ([of, method, each, answer]): Part =>
        (style) =>
          `${of(style)}.${method}((${each(style)})${style.gap}=>${style.gap}(${answer(style)}))`,
    ),
    fc.tuple(tie('simple'), tie('simple'), tie('expression')).map(
      ([test, yes, no]): Part =>
        (style) =>
          `(${test(style)}${style.gap}? ${yes(style)} : ${style.gap}${no(style)})`,
    ),
    tie('expression').map(
      (of): Part =>
        (style) =>
          `[...${of(style)}]`,
    ),
  ),
}))

type Statement = { write: Part; isIf: boolean }
const of = (write: Part, isIf = false): Statement => ({ write, isIf })
const bodyOf = (all: readonly Statement[], style: Style): string => {
  const [only] = all
  const inside = all.map(({ write }) => write(style)).join(style.end)
  // Without braces an `else` would belong to another `if`.
  return all.length === 1 && only?.isIf === false && !style.braces
    ? `${style.gap}${inside}${style.end}`
    : `{${style.gap}${inside}${style.end}}`
}
const { statement } = fc.letrec<{ statement: Statement; list: Statement[] }>((tie) => ({
  list: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }),
  statement: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc
      .tuple(name, fc.constantFrom('=', '+=', '*='), expression)
      .map(([to, op, value]) => of((style) => `${style.comment}${to(style)} ${op} ${value(style)}`)),
    expression.map((value) => of((style) => `${style.comment}return ${value(style)}`)),
    fc.tuple(name, expression).map(([called, value]) => of((style) => `${called(style)}(${value(style)})`)),
    fc
      .constantFrom("throw new Error('Invalid input')", "throw 'no'", 'console.log(1)', 'try { go() } catch (oops) { }')
      .map((text) => of(() => text)),
    fc
      .tuple(name, expression, tie('list'))
      .map(([each, over, body]) =>
        of((style) => `for (const ${each(style)} of ${over(style)})${style.gap}${bodyOf(body, style)}`),
      ),
    fc
      .tuple(expression, tie('list'))
      .map(([test, body]) => of((style) => `while${style.gap}(${test(style)}) ${bodyOf(body, style)}`)),
    fc
      .tuple(expression, tie('list'))
      .map(([test, yes]) => of((style) => `if (${style.gap}${test(style)})${style.gap}${bodyOf(yes, style)}`, true)),
    fc
      .tuple(expression, tie('list'), tie('list'))
      .map(([test, yes, no]) =>
        of(
          (style) =>
            `if (${test(style)}) {${style.gap}${yes.map(({ write }) => write(style)).join(style.end)}${style.end}} else ${bodyOf(no, style)}`,
          true,
        ),
      ),
  ),
}))

const func = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom('const', 'let', 'var'), name, expression), { maxLength: 2 }),
    fc.array(statement, { minLength: 1, maxLength: 6 }),
  )
  .map(([parameters, declared, body]) => (style: Style, at: number): string => {
    const head = `${at % 2 === 0 ? 'export ' : ''}function ${style.name(`work${at}`)}(${parameters.map(style.name).join(`,${style.gap}`)})`
    const first = declared.map(([how, target, value]) => `${how} ${target(style)} = ${value(style)}`)
    return `${style.comment}${head}${style.gap}{${style.gap}${[...first, ...body.map(({ write }) => write(style))].join(style.end)}${style.end}}`
  })
const program = fc.array(func, { minLength: 1, maxLength: 4 })
type Program = ((style: Style, at: number) => string)[]

const write = (parts: Program, style: Style, order = parts.map((_, at) => at)): string =>
  order.map((at) => parts[at]?.(style, at) ?? '').join('\n')

/** They are words, and cost nothing. */
const free = new Set(['short_names', 'hides_built_in', 'code_in_comments'])

function inspect(text: string): Inspection {
  const inspected = inspectScript({ files: [{ path: 'some.js', text }], tests: [] })
  if (inspected.kind === 'unreadable') throw new Error(`line ${inspected.at.line} can't be read:\n${text}`)
  return inspected.inspection
}

function essence(text: string) {
  const { findings, statements, loops } = inspect(text)
  const found = findings
    .filter(({ rule }) => !free.has(rule))
    .map(({ rule, value, limit }) => `${rule} ${value} ${limit}`)
  return { found: found.sort(), statements, loops }
}

const settings = { numRuns: 100 }
function holds(parts: Program, style: Partial<Style>, order?: number[]): void {
  const [first, other] = [write(parts, plain), write(parts, { ...plain, ...style }, order)]
  expect(essence(other), `${first}\n---\n${other}`).toEqual(essence(first))
}

test('other names change nothing', () => {
  const long = (word: string) => `${word.toLowerCase()}OfTheHouse${word.length}`
  fc.assert(
    fc.property(program, (parts) => holds(parts, { name: long })),
    settings,
  )
  // Names by turns: what was called `rows` is `total` now.
  const turn = (word: string) => names.find((_, at) => names[(at + 1) % names.length] === word) ?? word
  fc.assert(
    fc.property(program, (parts) => holds(parts, { name: turn })),
    settings,
  )
})

test('comments change nothing', () => {
  const comment = fc.constantFrom('/* why */ ', '// because it is so\n', '/** @type {any} */ ', '// const a = 1\n')
  fc.assert(
    fc.property(program, comment, (parts, said) => holds(parts, { comment: said })),
    settings,
  )
})

test('layout, brackets and braces change nothing', () => {
  const layout = fc.record({
    end: fc.constantFrom(';', '\n', ' ;\n\n', ';;\n'),
    gap: fc.constantFrom(' ', '  ', '\n', '\n\t', ' /* so */ '),
    brackets: fc.boolean(),
    braces: fc.boolean(),
  })
  fc.assert(
    fc.property(program, layout, (parts, style) =>
      holds(parts, { ...style, braces: style.braces || style.end !== ';' }),
    ),
    settings,
  )
})

test('functions in another order change nothing', () => {
  const mixed = program.chain((parts) =>
    fc.tuple(
      fc.constant(parts),
      fc.shuffledSubarray(
        parts.map((_, at) => at),
        { minLength: parts.length },
      ),
    ),
  )
  fc.assert(
    fc.property(mixed, ([parts, order]) => holds(parts, {}, order)),
    settings,
  )
})

test('the programs that are made up break many rules', () => {
  const seen = new Set<string>()
  for (const parts of fc.sample(program, { seed: 1, numRuns: 300 }))
    for (const { rule } of inspect(write(parts, plain)).findings) seen.add(rule)
  expect(seen.size).toBeGreaterThan(18)
})
