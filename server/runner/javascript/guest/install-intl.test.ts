import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { installIntl } from './install-intl'

const program = `((value, locale, options) => value.toLocaleString(locale, options))`
const dates = `((time, locale, options) => new Date(time).toLocaleDateString(locale, { timeZone: 'UTC', ...options }))`
const ours = (text: string): unknown => runInNewContext(`(${String(installIntl)})(); ${text}`)
const nodes = (text: string): unknown => runInNewContext(text)
const run = (fn: unknown, ...args: unknown[]): unknown =>
  typeof fn === 'function' ? Reflect.apply(fn, undefined, args) : null

const locale = fc.constantFrom('en-US', 'en-GB', 'nl-NL', 'de-DE', 'fr-FR', undefined)
const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
const styles = [
  {},
  digits,
  { style: 'percent' },
  { style: 'currency', currency: 'EUR' },
  { style: 'currency', currency: 'USD' },
  { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' },
  { style: 'currency', currency: 'GBP', currencyDisplay: 'code' },
]

test('numbers, percents and sums of money look as in Node', () => {
  const [own, node] = [ours(program), nodes(program)]
  const number = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(number, locale, fc.constantFrom(...styles), (value, place, options) => {
      expect(run(own, value, place, options)).toBe(run(node, value, place, options))
    }),
  )
})

test('dates in digits look as in Node', () => {
  const [own, node] = [ours(dates), nodes(dates)]
  const whole = { year: 'numeric', month: 'numeric', day: 'numeric' }
  const padded = { year: 'numeric', month: '2-digit', day: '2-digit' }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      locale,
      fc.constantFrom(undefined, whole, padded),
      (time, place, options) => {
        expect(run(own, time, place, options)).toBe(run(node, time, place, options))
      },
    ),
  )
})
