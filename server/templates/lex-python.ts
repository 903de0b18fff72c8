import { pythonComment, pythonString } from './escape-python'
import { addPiece, type IsHole, type Piece, type Place } from './place'

/** The text of a string literal, or the code of an expression in an f-string (`depth`: brackets that are open in it). */
type Mode =
  | { kind: 'code'; depth: number }
  | { kind: 'text'; quote: string; raw: boolean; format: boolean; place: Place }
  | { kind: 'spec'; place: Place }

const token = /\s+|#[^\n\r]*|(?:[rbuft]{0,2})(?:"""|'''|"|')|[\p{ID_Start}_][\p{ID_Continue}]*|./isuy

/** Strings and comments of Python, the expressions in f-strings read as code again; the rest is bare code. */
export function lexPython(text: string, isHole: IsHole): Piece[] {
  const pieces: Piece[] = []
  const modes: Mode[] = []
  let at = 0

  const take = (end: number, place: Place, escaped: number[] = []) => {
    addPiece(pieces, { start: at, end, place }, escaped)
    at = end
  }

  const readCode = (mode: { depth: number } | undefined) => {
    token.lastIndex = at
    const found = token.exec(text)?.[0] ?? text.charAt(at)
    if (found.startsWith('#')) return take(at + found.length, pythonComment)
    const quote = /["']+$/.exec(found)?.[0]
    if (quote !== undefined) {
      const prefix = found.slice(0, -quote.length).toLowerCase()
      const place = pythonString(prefix, quote)
      modes.push({ kind: 'text', quote, raw: prefix.includes('r'), format: /[ft]/.test(prefix), place })
      return take(at + found.length, place)
    }
    at += found.length
    if (mode === undefined) return
    if ('([{'.includes(found)) mode.depth += 1
    else if (mode.depth > 0 && ')]}'.includes(found)) mode.depth -= 1
    else if (found === '}') modes.pop()
    else if (found === ':' && mode.depth === 0) {
      const text = modes.findLast((outer) => outer.kind === 'text')
      if (text !== undefined) modes[modes.length - 1] = { kind: 'spec', place: text.place }
    }
  }

  while (at < text.length) {
    const mode = modes.at(-1)
    if (mode === undefined || mode.kind === 'code') readCode(mode)
    else {
      const { end, escaped, next } = mode.kind === 'text' ? scanText(text, at, mode, isHole) : scanSpec(text, at)
      take(end, mode.place, escaped)
      if (next === 'code') modes.push({ kind: 'code', depth: 0 })
      else modes.pop()
    }
  }
  return pieces
}

type Scanned = { end: number; escaped: number[]; next: 'code' | 'out' }

function scanText(
  text: string,
  start: number,
  { quote, raw, format }: { quote: string; raw: boolean; format: boolean },
  isHole: IsHole,
): Scanned {
  const escaped: number[] = []
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') {
      at += 1
      if (!raw && isHole(at)) escaped.push(at)
    } else if (text.startsWith(quote, at)) return { end: at + quote.length, escaped, next: 'out' }
    else if (sign === '\n' && quote.length === 1) return { end: at, escaped, next: 'out' }
    else if (format && sign === '{') {
      if (text[at + 1] !== '{') return { end: at + 1, escaped, next: 'code' }
      at += 1
    }
  }
  return { end: text.length, escaped, next: 'out' }
}

/** What says how a value is written: `.2f`, which may hold expressions itself. */
function scanSpec(text: string, start: number): Scanned {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') return { end: at + 1, escaped: [], next: 'code' }
    if (text[at] === '}' || text[at] === '\n') return { end: at + 1, escaped: [], next: 'out' }
  }
  return { end: text.length, escaped: [], next: 'out' }
}
