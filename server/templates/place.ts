import type { NameStyle } from './filters'

/** Where a hole stands, as far as it decides what may be written there. */
export type Place = {
  /** The same id means the same encoder: what was filled in once is remembered by it. */
  id: string
  /** Only a name may stand here, of this style unless the hole asks for another; null where any text may. */
  names: NameStyle | null
  encode: (text: string) => string
}

/** A stretch [start, end) of a text that stands in one place. */
export type Piece = { start: number; end: number; place: Place }

export type IsHole = (at: number) => boolean

const keep = (text: string): string => text

/** The names of a language: nothing but a valid identifier ever stands here. */
export const bareJavascript: Place = { id: 'js', names: 'camel', encode: keep }
export const barePython: Place = { id: 'py', names: 'snake', encode: keep }

export const plain: Place = { id: 'plain', names: null, encode: keep }
export const path: Place = { id: 'path', names: 'slug', encode: keep }
export const pythonPath: Place = { id: 'path.py', names: 'snake', encode: keep }

/**
 * The character before the hole is a backslash that waits for the next one. Given another, it stands for itself and
 * cannot undo the escaping of the value.
 */
export const afterBackslash = ({ id, names, encode }: Place): Place => ({
  id: `${id}\\`,
  names,
  encode: (text) => `\\${encode(text)}`,
})

/** Adds [start, end), where the holes at `escaped` come right after a backslash that escapes. */
export function addPiece(pieces: Piece[], { start, end, place }: Piece, escaped: number[]): void {
  let from = start
  for (const at of escaped) {
    pieces.push({ start: from, end: at, place }, { start: at, end: at + 1, place: afterBackslash(place) })
    from = at + 1
  }
  if (from < end) pieces.push({ start: from, end, place })
}

/** What the pieces leave out between them stands in the place `rest`. */
export function coverText(pieces: Piece[], { start, end, place: rest }: Piece): Piece[] {
  const covered: Piece[] = []
  let done = start
  for (const piece of pieces) {
    if (piece.start > done) covered.push({ start: done, end: piece.start, place: rest })
    covered.push(piece)
    done = piece.end
  }
  if (done < end) covered.push({ start: done, end, place: rest })
  return covered
}
