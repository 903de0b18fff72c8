/** What stands between a word and the one before it: nothing that parts them, a comma, or the end of a thought. */
export type Break = 'none' | 'comma' | 'stop'

export type Token = {
  /** As it was typed. */
  text: string
  start: number
  end: number
  before: Break
}

/** People who write more than this have said by then what they deal with. */
const mostCharacters = 4_000
const mostTokens = 800

/** Markup, placeholders and addresses are nothing that somebody says. */
const unsaid =
  /<(script|style)\b[^>]{0,200}>[^<]{0,4000}<\/\1>|<[/!]?[a-z][^<>]{0,200}>|\$?\{[^{}]{0,200}\}|\b(?:https?:\/\/|www\.)\S{1,300}|\S{1,60}@\S{1,60}/giu
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’&+-]|\.(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:(?<=s)['’](?= \p{L}))?/gu

/** The words of a passion with where they stand in it. Whatever comes in, at most 800 of them. */
export function readTokens(passion: string): Token[] {
  const text = blankOut(endAtSentence(passion))
  const tokens: Token[] = []
  let end = 0
  for (const found of text.matchAll(word)) {
    if (tokens.length === mostTokens) break
    const start = found.index
    tokens.push({
      text: found[0],
      start,
      end: start + found[0].length,
      before: breakIn(text.slice(end, start), tokens),
    })
    end = start + found[0].length
  }
  return tokens
}

function endAtSentence(passion: string): string {
  if (passion.length <= mostCharacters) return passion
  const cut = passion.slice(0, mostCharacters)
  const lastStop = Math.max(...['.', '!', '?', '\n'].map((stop) => cut.lastIndexOf(stop)))
  return lastStop > mostCharacters / 2 ? cut.slice(0, lastStop + 1) : cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
}

/** The same length, so that positions stay true; "|" parts what stood on both sides. */
const blankOut = (text: string): string => text.replace(unsaid, (found) => '|'.padEnd(found.length))

function breakIn(gap: string, before: Token[]): Break {
  if (before.length === 0 || /[.!?;:\n\r()[\]{}<>|•…—–*=_]| -+ |--/u.test(gap)) return 'stop'
  return /[,/\\]/.test(gap) ? 'comma' : 'none'
}
