/**
 * How words fall into lines where no browser is there to ask: widths of Source Sans 3 by kinds of letters, a little on the
 * generous side, so that what is drawn around a text is never too small for it.
 */

const space = 0.22

/** In em. */
const widths: [letters: RegExp, em: number][] = [
  [/^[\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uff01-\uff60](?<![0-9#*])/u, 1.05],
  [/^ /, space],
  [/^[ijlIf!.,:;'|()[\]{}]/, 0.3],
  [/^[rt/\\-]/, 0.36],
  [/^[cksvxyz*?"]/, 0.48],
  [/^[mwMW@%—]/, 0.85],
  [/^[A-Z&]/, 0.63],
  [/^[\x20-\x7e]/, 0.55],
]
const otherLetter = 0.6

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const lettersOf = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)

const letterWidth = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? otherLetter

type Word = { text: string; width: number }

const measure = (text: string): Word => ({
  text,
  width: lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0),
})

/** In the unit of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number => measure(text).width * fontSize

type Room = { width: number; fontSize: number; maxLines?: number }

/** As many lines as it takes, about equally long; a word that is wider than the room breaks where it has to. */
export function wrapLabel(text: string, { width, fontSize, maxLines = 12 }: Room): string[] {
  const room = width / fontSize
  const words = text
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, room))
  const lines = fillLines(words, room)
  if (lines.length <= maxLines) return balance(words, lines, room)
  return [
    ...lines.slice(0, maxLines - 1),
    `${lettersOf(lines[maxLines - 1] ?? '')
      .slice(0, -1)
      .join('')}…`,
  ]
}

/** The narrowest room that takes no more lines: so that the last one isn't a single word. */
function balance(words: readonly Word[], lines: string[], room: number): string[] {
  if (lines.length < 2) return lines
  let best = lines
  let low = Math.max(...words.map(({ width }) => width))
  let high = room
  for (let step = 0; step < 5; step += 1) {
    const middle = (low + high) / 2
    const tried = fillLines(words, middle)
    if (tried.length > lines.length) low = middle
    else {
      best = tried
      high = middle
    }
  }
  return best
}

function fillLines(words: readonly Word[], room: number): string[] {
  const lines: string[][] = []
  let used = Infinity
  for (const { text, width } of words) {
    if (used + space + width > room) {
      lines.push([text])
      used = width
    } else {
      lines.at(-1)?.push(text)
      used += space + width
    }
  }
  return lines.map((line) => line.join(' '))
}

function breakWord(text: string, room: number): Word[] {
  const whole = measure(text)
  if (whole.width <= room) return [whole]
  const parts: Word[] = []
  let part: Word = { text: '', width: 0 }
  for (const letter of lettersOf(text)) {
    const width = letterWidth(letter)
    if (part.text !== '' && part.width + width > room) {
      parts.push(part)
      part = { text: '', width: 0 }
    }
    part = { text: part.text + letter, width: part.width + width }
  }
  return [...parts, part]
}
