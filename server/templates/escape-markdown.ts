import type { Place } from './place'

/** For values whose control characters and line breaks are spaces already (clean-value.ts). */

/** Everything that Markdown or one of its well-known extensions gives a meaning. Inside of a word `-` and `'` have none. */
const special = /[!"#$&()*:<=>@[\\\]^_`{|}~]|\.(?!\d)|(?<![\p{L}\p{N}])[-+']|[-+'](?![\p{L}\p{N}])/gu

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const escapeProse = (text: string): string => oneLine(text).replace(special, '\\$&')

export const prose: Place = { id: 'md', names: null, encode: escapeProse }

/** First of its line and followed by `.` or `)`: a number would begin a list. */
export const proseBeforeDot: Place = {
  id: 'md1.',
  names: null,
  encode: (text) => escapeProse(text).replace(/^\d(?=\d{0,8}$)/, (digit) => `&#${digit.charCodeAt(0)};`),
}

/** Nothing can be escaped in a code span, and an empty one is two backticks that look for a partner. */
const codeSpan = (text: string): string => oneLine(text.replaceAll('`', '')) || '…'

export const inlineCode: Place = { id: 'md`', names: null, encode: codeSpan }

/** A table divides its cells before anything else is read. */
export const inlineCodeInTable: Place = {
  id: 'md|`',
  names: null,
  encode: (text) => codeSpan(text).replaceAll('|', '\\|'),
}

export const linkTarget: Place = {
  id: 'md()',
  names: null,
  encode: (text) =>
    encodeURIComponent(oneLine(text)).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
}

export const linkTitle: Place = {
  id: 'md("")',
  names: null,
  encode: (text) => oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&'),
}

/** In a fenced block of a language that has no lexer here. */
export const fencedText: Place = { id: 'md```', names: null, encode: spellOutFences }

/** Three in a row, alone in their line, would end the fenced block around them. */
export function spellOutFences(text: string): string {
  return text.replace(/`{3,}|~{3,}/g, (run) => [...run].join(' '))
}
