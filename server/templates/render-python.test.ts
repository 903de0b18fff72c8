import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanValue } from './clean-value'
import { compileTemplate } from './compile-template'
import { hydrate } from './hydrate'
import { hostileValue } from './testing/hostile-values'

const fill = (template: string, entity: string) =>
  hydrate({ template, variables: { entity_primary: entity, metric: 'price' }, context: 'python' }).text

/** What Python makes of a literal without raw text; null where it ends before its end or never does. */
function readLiteral(code: string): string | null {
  const [whole, prefix = '', quote = ''] = /^([a-z]*)("""|'''|"|')/.exec(code) ?? []
  let value = ''
  for (let at = whole?.length ?? 0; at < code.length; at++) {
    if (code.startsWith(quote, at)) return at + quote.length === code.length ? value : null
    const [found, hex] = /^\\(?:x([0-9a-f]{2})|[\\'"])/.exec(code.slice(at, at + 4)) ?? []
    const doubled = prefix === 'f' ? /^(\{\{|\}\})/.exec(code.slice(at, at + 2))?.[0] : undefined
    if (code[at] === '\\' && found === undefined) return null
    if (prefix === 'f' && /[{}]/.test(code.charAt(at)) && doubled === undefined) return null
    value += hex === undefined ? (found?.slice(1) ?? code.charAt(at)) : String.fromCharCode(Number.parseInt(hex, 16))
    at += (found ?? doubled ?? ' ').length - 1
  }
  return null
}

test.each([`'{ENTITY}'`, `"{ENTITY}"`, `'''{ENTITY}'''`, `"""{ENTITY}"""`, `f'{ENTITY}'`, `f"""{ENTITY}"""`])(
  'whatever the value, %s is the value',
  (template) => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        expect(readLiteral(fill(template, value))).toBe(cleanValue(value))
      }),
    )
  },
)

test('bytes are those of the value in UTF-8', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      const read = readLiteral(fill(`b'{ENTITY}'`, value))
      expect(Buffer.from(read ?? 'open', 'latin1').toString('utf8')).toBe(cleanValue(value))
    }),
  )
})

test('a raw string, where nothing can be escaped, still ends where it should', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      expect(fill(`r'{ENTITY}'`, value).slice(2, -1)).not.toMatch(/['\\]/)
      expect(fill(`rb"{ENTITY}"`, value).slice(3, -1)).toMatch(/^[^"\\\u0080-\uffff]*$/)
    }),
  )
})

test('a comment stays one line and says nothing of how to read the file', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      expect(fill('# {ENTITY}', value)).not.toMatch(/[\n\r\u2028]/)
    }),
  )
  expect(fill('# {ENTITY}', '-*- coding: utf-7 -*-')).toBe('# -*- coding : utf-7 -*-')
})

test.each([
  [`'{A}'`, "py'"],
  [`"it's {A}"`, 'py"'],
  [`'''it's\n{A}'''`, "py'"],
  [`"""a "quote" {A}""" + {A}`, 'py" py'],
  [`# it's {A}\n{A}`, 'py# py'],
  [`f'{x} {A}' {A}`, "pyf' py"],
  [`f'{{A}}'`, 'py'],
  [`f'{{{{A}}}}'`, 'py'],
  [`f'{{ {A} }}'`, "pyf'"],
  [`f"{x['{A}']}"`, "py'"],
  [`f"{x:{ {A} }} {A}"`, 'py pyf"'],
  [`f"{ {'a': 1}['a'] } {A}"`, 'pyf"'],
  [`Rb'{A}'`, "pybr'"],
  [`fr'\\d{A}'`, "pyfr'"],
  [`buf'{A}'`, "py'"],
  [`'\\'{A}'`, "py'"],
  [`'\\\\{A}'`, "py'\\"],
  [`'open\n{A}`, 'py'],
])('%s: the hole stands in %s', (template, places) => {
  expect(
    compileTemplate(template, 'python')
      .holes.map(({ slot }) => slot.place.id)
      .join(' '),
  ).toBe(places)
})

test('names are in snake case unless the hole says otherwise', () => {
  expect(fill('def {ENTITY}(self): return {ENTITY|pascal}({METRIC|upper})', 'rare sneaker')).toBe(
    'def rare_sneaker(self): return RareSneaker(price)',
  )
})
