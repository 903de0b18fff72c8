type Options = Record<string, unknown>

/** How a country writes numbers and dates. `#` is the number, `¤` the currency, `M` a month, `MM` one of two digits. */
type Manner = {
  decimal: string
  group: string
  money: readonly [positive: string, negative: string]
  dollar: string
  percent: string
  date: string
  /** Between a date and a time. */
  join: string
  hasHalfDays: boolean
}

/** Numbers, dates and order as en-US has them, in UTC; of some other languages numbers and dates in digits, not their words. */
export function installIntl(): void {
  const english: Manner = {
    decimal: '.',
    group: ',',
    money: ['¤#', '-¤#'],
    dollar: '$',
    percent: '%',
    date: 'M/D/Y',
    join: ', ',
    hasHalfDays: true,
  }
  const continental = { ...english, decimal: ',', group: '.', hasHalfDays: false }
  const manners: Record<string, Manner> = {
    'en-GB': { ...english, dollar: 'US$', date: 'DD/MM/Y', hasHalfDays: false },
    nl: { ...continental, money: ['¤\u00a0#', '¤\u00a0-#'], dollar: 'US$', date: 'D-M-Y' },
    de: { ...continental, money: ['#\u00a0¤', '-#\u00a0¤'], percent: '\u00a0%', date: 'D.M.Y' },
    fr: {
      ...continental,
      group: '\u202f',
      money: ['#\u00a0¤', '-#\u00a0¤'],
      dollar: '$US',
      percent: '\u00a0%',
      date: 'DD/MM/Y',
      join: ' ',
    },
  }
  const mannerOf = (locale: unknown): Manner => {
    const name = String(Array.isArray(locale) ? locale[0] : locale)
    return manners[name] ?? manners[name.slice(0, 2)] ?? english
  }
  const symbols: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', CNY: 'CN¥' }
  const numberOr = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise)
  const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
  const group = (digits: string, mark = ',') => digits.replace(/\B(?=(\d{3})+$)/g, mark)
  const optionsOf = (given: unknown): Options => (typeof given === 'object' && given !== null ? { ...given } : {})

  const usualDigits: Record<string, readonly [number, number]> = { currency: [2, 2], percent: [0, 0] }
  const digitsOf = (options: Options, usual: readonly [number, number]): [number, number] => {
    const least = numberOr(
      options['minimumFractionDigits'],
      Math.min(usual[0], numberOr(options['maximumFractionDigits'], usual[0])),
    )
    return [least, Math.max(least, numberOr(options['maximumFractionDigits'], Math.max(least, usual[1])))]
  }
  const currencyOf = (options: Options, { dollar }: Manner): string => {
    const code = textOr(options['currency'], 'USD')
    if (options['currencyDisplay'] === 'code') return code
    if (code === 'USD' && options['currencyDisplay'] !== 'narrowSymbol') return dollar
    return symbols[code] ?? code
  }
  const formatNumber = (given: unknown, options: Options, manner = english): string => {
    if (typeof given === 'bigint') return group(String(given), manner.group)
    const value = Number(given)
    if (Number.isNaN(value)) return 'NaN'
    const style = textOr(options['style'], 'decimal')
    const usual = usualDigits[style] ?? ([0, 3] as const)
    const [least, most] = digitsOf(options, usual)
    const size = Math.abs(style === 'percent' ? value * 100 : value)
    const fixed = Number.isFinite(size) ? size.toFixed(Math.min(most, 20)) : '∞'
    const parts = fixed.split('.')
    const whole = (parts[0] ?? '0').padStart(numberOr(options['minimumIntegerDigits'], 1), '0')
    const kept = (parts[1] ?? '').replace(/0+$/, '').padEnd(least, '0')
    const grouped = options['useGrouping'] === false ? whole : group(whole, manner.group)
    const digits = `${grouped}${kept === '' ? '' : `${manner.decimal}${kept}`}`
    const isNegative = value < 0 || Object.is(value, -0)
    if (style !== 'currency') return `${isNegative ? '-' : ''}${digits}${style === 'percent' ? manner.percent : ''}`
    const isBracketed = options['currencySign'] === 'accounting' && isNegative
    const pattern = manner.money[isNegative && !isBracketed ? 1 : 0]
    const currency = currencyOf(options, manner)
    const gap = /[A-Z]$/.test(currency) && pattern.includes('¤#') ? '\u00a0' : ''
    const written = pattern.replace(/[#¤]/g, (hole) => (hole === '#' ? digits : `${currency}${gap}`))
    return isBracketed ? `(${written})` : written
  }

  const months = 'January February March April May June July August September October November December'.split(' ')
  const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
  const pad = (value: number) => String(value).padStart(2, '0')
  const named = (names: string[], at: number, style: unknown) => {
    const name = names[at] ?? ''
    return style === 'long' ? name : name.slice(0, style === 'narrow' ? 1 : 3)
  }
  const clock = (date: Date, options: Options, { hasHalfDays }: Manner) => {
    const hour = date.getUTCHours()
    const isHalf = typeof options['hour12'] === 'boolean' ? options['hour12'] : hasHalfDays
    const half = hour < 12 ? ' AM' : ' PM'
    const shown = isHalf ? hour % 12 || 12 : hour
    const parts = [options['hour'] === '2-digit' || !isHalf ? pad(shown) : String(shown)]
    if (options['minute'] !== undefined) parts.push(pad(date.getUTCMinutes()))
    if (options['second'] !== undefined) parts.push(pad(date.getUTCSeconds()))
    return `${parts.join(':')}${isHalf ? half : ''}`
  }
  const calendar = (date: Date, options: Options, manner: Manner) => {
    const year = options['year'] === '2-digit' ? pad(date.getUTCFullYear() % 100) : String(date.getUTCFullYear())
    const day = options['day'] === '2-digit' ? pad(date.getUTCDate()) : String(date.getUTCDate())
    const month = options['month']
    const weekday = options['weekday'] === undefined ? '' : named(days, date.getUTCDay(), options['weekday'])
    if (month === 'long' || month === 'short' || month === 'narrow') {
      const head = [named(months, date.getUTCMonth(), month), ...(options['day'] === undefined ? [] : [day])].join(' ')
      const tail = options['year'] === undefined ? head : `${head}${options['day'] === undefined ? ' ' : ', '}${year}`
      return weekday === '' ? tail : `${weekday}, ${tail}`
    }
    const isWhole = month !== undefined && options['day'] !== undefined && options['year'] !== undefined
    const digits = (name: string, letter: string, value: number) => {
      if (options[name] === undefined) return ''
      const hasTwo = options[name] === '2-digit' || (isWhole && manner.date.includes(letter + letter))
      return hasTwo ? pad(value) : String(value)
    }
    const shown: Record<string, string> = {
      M: digits('month', 'M', date.getUTCMonth() + 1),
      D: digits('day', 'D', date.getUTCDate()),
      Y: options['year'] === undefined ? '' : year,
    }
    const mark = manner.date.replace(/[DMY]/g, '').slice(0, 1)
    const order = manner.date.split(mark).map((part) => shown[part.slice(0, 1)] ?? '')
    const parts = order.filter((part) => part !== '').join(mark)
    return weekday === '' ? parts : [weekday, parts].filter((part) => part !== '').join(', ')
  }
  const dateKeys = ['weekday', 'year', 'month', 'day']
  const timeKeys = ['hour', 'minute', 'second']
  const plainDate = { year: 'numeric', month: 'numeric', day: 'numeric' }
  const plainTime = { hour: 'numeric', minute: '2-digit', second: '2-digit' }
  const formatDate = (given: unknown, locale: unknown, options: Options, usual: Options): string => {
    const manner = mannerOf(locale)
    const date = given === undefined ? new Date() : new Date(given as number)
    if (Number.isNaN(date.getTime())) return 'Invalid Date'
    const asks = (keys: string[]) => keys.some((key) => options[key] !== undefined)
    const chosen = asks([...dateKeys, ...timeKeys]) ? options : { ...usual, ...options }
    const has = (keys: string[]) => keys.some((key) => chosen[key] !== undefined)
    const parts = [
      ...(has(dateKeys) ? [calendar(date, chosen, manner)] : []),
      ...(has(timeKeys) ? [clock(date, chosen, manner)] : []),
    ]
    return parts.join(manner.join)
  }

  const letters = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  /** Letters before their accents, and these before upper and lower case, as people sort. */
  const compare = (a: unknown, b: unknown): number => {
    const [left, right] = [String(a), String(b)]
    const steps = [(text: string) => letters(text).toLowerCase(), (text: string) => text.toLowerCase()]
    for (const step of steps) {
      const [one, other] = [step(left), step(right)]
      if (one !== other) return one < other ? -1 : 1
    }
    if (left === right) return 0
    return left > right ? -1 : 1
  }
  class NumberFormat {
    readonly format: (value: unknown) => string
    constructor(locale?: unknown, options?: unknown) {
      this.format = (value) => formatNumber(value, optionsOf(options), mannerOf(locale))
    }
  }
  class DateTimeFormat {
    readonly format: (value?: unknown) => string
    constructor(locale?: unknown, options?: unknown) {
      this.format = (value) => formatDate(value, locale, optionsOf(options), plainDate)
    }
    resolvedOptions() {
      return { locale: 'en-US', timeZone: 'UTC', calendar: 'gregory' }
    }
  }
  class Collator {
    readonly compare = compare
  }
  class PluralRules {
    select(value: unknown) {
      return Number(value) === 1 ? 'one' : 'other'
    }
  }
  class ListFormat {
    format(list: Iterable<string>) {
      const items = [...list]
      if (items.length < 3) return items.join(' and ')
      return `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`
    }
  }
  /** A letter with its accents, an emoji with its skin: what a person takes for one. */
  class Segmenter {
    segment(text: string) {
      const parts = text.match(/\p{RI}\p{RI}|\r\n|\P{M}\p{M}*(?:\u200d\P{M}\p{M}*|[\u{1f3fb}-\u{1f3ff}])*/gu) ?? []
      let index = 0
      return parts.map((segment) => {
        const found = { segment, index, input: text }
        index += segment.length
        return found
      })
    }
  }
  const library = { NumberFormat, DateTimeFormat, Collator, PluralRules, ListFormat, Segmenter }
  const define = (holder: object, name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, writable: true, configurable: true })
  define(globalThis, 'Intl', library)
  const methods: [object, string, (this: unknown, ...args: unknown[]) => unknown][] = [
    [
      Number.prototype,
      'toLocaleString',
      function (locale, options) {
        return formatNumber(this, optionsOf(options), mannerOf(locale))
      },
    ],
    [
      BigInt.prototype,
      'toLocaleString',
      function (locale) {
        return group(String(this), mannerOf(locale).group)
      },
    ],
    [
      Date.prototype,
      'toLocaleString',
      function (locale, options) {
        return formatDate(this, locale, optionsOf(options), { ...plainDate, ...plainTime })
      },
    ],
    [
      Date.prototype,
      'toLocaleDateString',
      function (locale, options) {
        return formatDate(this, locale, optionsOf(options), plainDate)
      },
    ],
    [
      Date.prototype,
      'toLocaleTimeString',
      function (locale, options) {
        return formatDate(this, locale, optionsOf(options), plainTime)
      },
    ],
    [
      String.prototype,
      'localeCompare',
      function (other) {
        return compare(this, other)
      },
    ],
  ]
  for (const [holder, name, method] of methods) define(holder, name, method)
}
