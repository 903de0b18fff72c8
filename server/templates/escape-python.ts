import { spellOutFences } from './escape-markdown'
import type { Place } from './place'

/** For values whose control characters and line breaks are spaces already (clean-value.ts). */

/** The place inside of a string literal with this prefix (`rb`, `f`, …) and this quote, one or three of them. */
export function pythonString(prefix: string, quote: string): Place {
  const kinds = [...prefix.toLowerCase()].sort().join('')
  const mark = quote.charAt(0)
  const id = `py${kinds}${mark}`
  const encoders = [
    kinds.includes('r') ? rawText(mark) : escapedText(mark),
    ...(kinds.includes('b') ? [kinds.includes('r') ? asciiOnly : asBytes] : []),
    ...(/[ft]/.test(kinds) ? [doubleBraces] : []),
  ]
  return { id, names: null, encode: (text) => encoders.reduce((done, encode) => encode(done), text) }
}

export const pythonComment: Place = {
  id: 'py#',
  names: null,
  // In the first two lines of a file `coding:` would say how to read all of it.
  encode: (text) => spellOutFences(text.replace(/^!/, ' !').replace(/coding(?=[:=])/gi, '$& ')),
}

const byNumber = (sign: string): string => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`

const escapedText = (mark: string) => (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replace(/<\/(?=script)/gi, '<\\x2f')
    .replaceAll('<!--', '\\x3c!--')
    .replace(/`{3,}|~{3,}/g, (run) => [...run].map(byNumber).join(''))

/** Nothing can be escaped in a raw string, so what would end it is replaced by what looks like it. */
const rawText = (mark: string) => (text: string) =>
  spellOutFences(text.replaceAll('\\', '/').replaceAll(mark, mark === '"' ? '”' : '’'))

const asBytes = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (sign) =>
    [...new TextEncoder().encode(sign)].map((byte) => `\\x${byte.toString(16)}`).join(''),
  )

const asciiOnly = (text: string): string => text.replace(/[^\0-\x7f]/gu, '?')

const doubleBraces = (text: string): string => text.replace(/[{}]/g, '$&$&')
