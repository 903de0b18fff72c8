import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureCode } from './measure-code'

const measure = (text: string, path = 'code.ts') => measureCode([{ path, text }])

test('complexity is that of the most branched function', () => {
  expect(measure('const f = () => 1')).toMatchObject({ complexity: 1 })
  const branched = `
    function f(a: number, b?: number) {
      if (a > 1 && b) return 1
      for (const c of [a]) { while (c) { break } }
      try { g() } catch { return a ? 1 : 2 }
      switch (a) { case 1: case 2: return b ?? 0; default: return 0 }
    }
    function g() { if (1) return 2 }`
  expect(measure(branched)).toMatchObject({ complexity: 1 + 2 + 2 + 2 + 3 })
})

test('nesting counts what stands inside of what, with or without braces; else if goes on', () => {
  expect(measure('if (a) if (b) c()')).toMatchObject({ nesting: 2 })
  expect(measure('if (a) { if (b) { c() } }')).toMatchObject({ nesting: 2 })
  expect(measure('if (a) b(); else if (c) d(); else if (e) f()')).toMatchObject({ nesting: 1 })
  expect(measure('for (const a of b) { const f = () => { if (c) d() } }')).toMatchObject({ nesting: 1 })
})

test('statements and the longest function', () => {
  const text = 'interface A { a: 1 }\nexport function f() { const a = 1; return a }\nconst g = (x: number) => x\ng(1);;'
  expect(measure(text)).toMatchObject({ statements: 6, longest: 2 })
})

test('copies count wherever they stand, other names or not; fewer than three are none', () => {
  const body = (name: string) => `{ const ${name} = 1; use(${name}); return ${name}.size }`
  expect(measure(`function f() ${body('a')} function g() ${body('b')}`)).toMatchObject({ duplication: 6 })
  expect(measure(`function f() ${body('a')} function g() { return 2 }`)).toMatchObject({ duplication: 0 })
  expect(measure('function f() { a(); return 1 } function g() { a(); return 1 }')).toMatchObject({ duplication: 0 })
  expect(measure('a.b(1); a.b(2); a.b(3); a.c(1); a.c(2); a.c(3)')).toMatchObject({ duplication: 0 })
})

test('what can’t be read has no measure, and JavaScript has one too', () => {
  expect(measure('const = 1')).toBeNull()
  expect(measure('module.exports = function (a) { return a || 1 }', 'code.js')).toMatchObject({ complexity: 2 })
  expect(measureCode([{ path: 'data.json', text: '{' }])).toMatchObject({ statements: 0 })
})

const leaf = fc.constantFrom(
  'work(NAME)',
  'NAME += 1',
  'return NAME',
  'const other = NAME.size ?? 2',
  'NAME = () => NAME',
)
const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3 },
    leaf.map((text) => `${text};`),
    fc.array(tie('statement'), { maxLength: 4 }).map((inside) => `if (NAME > 1) { ${inside.join(' ')} }`),
    fc.array(tie('statement'), { maxLength: 4 }).map((inside) => `for (const each of NAME) { ${inside.join(' ')} }`),
    fc.array(tie('statement'), { maxLength: 4 }).map((inside) => `NAME.map(() => { ${inside.join(' ')} });`),
  ),
}))
const program = fc.array(statement, { maxLength: 6 }).map((lines) => `function f(NAME) { ${lines.join(' ')} }`)

test('layout, comments and names of variables make no difference', () => {
  fc.assert(
    fc.property(program, (text) => {
      const plain = measure(text.replaceAll('NAME', 'value'))
      expect(plain).not.toBeNull()
      expect(measure(text.replaceAll('NAME', 'x'))).toEqual(plain)
      expect(measure(text.replaceAll('NAME', 'value').replaceAll(' {', '\n{ // a word\n'))).toEqual(plain)
      expect(measure(text.replaceAll('NAME', '/* if (a) b() */ value').replaceAll('; ', ';\n\n\t'))).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})

test('more of the same is never less', () => {
  fc.assert(
    fc.property(program, program, (one, other) => {
      const [alone, both] = [measure(one), measure(`${one}\n${other.replace('function f', 'function g')}`)]
      for (const name of ['complexity', 'nesting', 'statements', 'longest', 'duplication'] as const)
        expect(both?.[name]).toBeGreaterThanOrEqual(alone?.[name] ?? Number.NaN)
    }),
    { numRuns: 60 },
  )
})
