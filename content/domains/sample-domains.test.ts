import { expect, test } from 'vitest'
import { sampleDomains } from './sample-domains'

const kind = sampleDomains.filter((domain) => !domain.hostile)
const hostile = sampleDomains.filter((domain) => domain.hostile)
const hostileValues = hostile.flatMap(({ variables }) => Object.values(variables))

test('has forty kind domains and twenty hostile ones', () => {
  expect(kind).toHaveLength(40)
  expect(hostile).toHaveLength(20)
})

test('slugs, passions and things are all different', () => {
  for (const texts of [
    sampleDomains.map(({ slug }) => slug),
    sampleDomains.map(({ passion }) => passion),
    sampleDomains.map(({ variables }) => variables.entity_primary),
  ])
    expect(new Set(texts).size).toBe(sampleDomains.length)
})

test('kind values are what onboarding would keep: lower case, short, five different ones, all said', () => {
  for (const { slug, passion, variables } of kind) {
    const values = Object.values(variables)
    const stems = values.flatMap((value) => value.split(' ')).map((word) => word.replace(/(y|f)$/, ''))
    expect(
      stems.filter((stem) => !passion.toLowerCase().includes(stem)),
      slug,
    ).toEqual([])
    expect(new Set(values).size, slug).toBe(5)
    for (const value of values) expect(value, slug).toMatch(/^\p{Ll}[\p{Ll}-]*( [\p{Ll}-]+){0,2}$/u)
  }
})

test('some kind values have letters that no identifier has', () => {
  const accented = kind.filter(({ variables }) => /[^ -~]/.test(Object.values(variables).join('')))
  expect(accented.length).toBeGreaterThanOrEqual(4)
})

const traps: [what: string, patterns: RegExp[]][] = [
  ['quotes of each sort', [/'/, /"/, /`/, /[“‘]/u]],
  ['what ends a string, a comment or a page', [/\$\{/, /\*\//, /"""/, /'''/, /\\$/, /<\/script>/]],
  ['holes and formats', [/^\{METRIC\}$/, /^\{\{ENTITY\}\}$/, /%s/, /\{0\}/, /\$&/]],
  ['other scripts', [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}/u]],
  ['no letters at all', [/^\p{Emoji_Presentation}$/u, /^\d+$/, /^\s+$/]],
  ['what nobody sees', [/\u200b/, /\u202e/, /\u2028/, /\0/, /\r\n/, /\t/]],
  ['markup', [/\*\*/, /javascript:/, /^```/, /^# /, /&lt;/, /DROP TABLE/]],
  ['names that JavaScript keeps', [/^class$/, /^import$/, /^constructor$/, /^undefined$/, /^__proto__$/, /^NaN$/]],
  ['names that Python keeps', [/^lambda$/, /^None$/, /^import$/]],
  ['names of lists in code', [/^item$/, /^items$/, /^list$/, /^value$/, /^name$/]],
  ['names of events in code', [/^state$/, /^event$/, /^result$/, /^error$/, /^map$/]],
  ['digits first, and ten thousand characters', [/^\d\w/, /^.{10000}$/s]],
]

test.each(traps)('hostile values have %s', (_, patterns) => {
  const absent = patterns.filter((pattern) => !hostileValues.some((value) => pattern.test(value)))
  expect(absent).toEqual([])
})

test('hostile values collide: one word five times, and one name spelt five ways', () => {
  const spellings = hostile.map(({ variables }) => {
    const words = Object.values(variables).map((value) =>
      value
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
    return { raw: new Set(Object.values(variables)).size, plain: new Set(words).size }
  })
  expect(spellings).toContainEqual({ raw: 1, plain: 1 })
  expect(spellings).toContainEqual({ raw: 5, plain: 1 })
})
