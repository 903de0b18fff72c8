import { highlightCode } from '~/lib/highlight.server'
import type { SafeHtml } from '~/lib/safe-html'

const languageOfPath = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Code in its colours, line by line: a colour that runs over the end of a line is taken up on the next. */
export function splitLines(code: string, path: string): SafeHtml[] {
  const open: string[] = []
  return highlightCode(code.replace(/\n$/, ''), languageOfPath(path))
    .split('\n')
    .map((line) => {
      const before = open.join('')
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
        if (tag === '</span>') open.pop()
        else open.push(tag)
      }
      // The one cast: whole spans of the renderer, closed where they were open.
      return `${before}${line}${'</span>'.repeat(open.length)}` as SafeHtml
    })
}
