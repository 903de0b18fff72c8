import highlighter from 'highlight.js/lib/core'
import javascript from 'highlight.js/lib/languages/javascript'
import python from 'highlight.js/lib/languages/python'
import typescript from 'highlight.js/lib/languages/typescript'
import type { SafeHtml } from './safe-html'

highlighter.registerLanguage('javascript', javascript)
highlighter.registerLanguage('typescript', typescript)
highlighter.registerLanguage('python', python)

/** Colours are a help for reading what a page shows at once; nobody reads more than this. */
const longest = 30_000

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// The one cast of what cannot be anything but text.
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '') as SafeHtml

/**
 * Code as text with `span`s of class `hljs-…`; of a language that is not known here, as text alone. Its name may be short
 * ("ts", "py"), as the ending of a file is.
 */
export function highlightCode(code: string, language: string): SafeHtml {
  if (code.length > longest || highlighter.getLanguage(language) === undefined) return escapeHtml(code)
  const key = `${language}\n${code}`
  const html =
    remembered.get(key) ?? (highlighter.highlight(code, { language, ignoreIllegals: true }).value as SafeHtml)
  remember(key, html)
  return html
}

/** A lesson takes a tenth of a second to be coloured, and is opened again and again. In characters, about 16 MB. */
const mostRemembered = 8_000_000
const remembered = new Map<string, SafeHtml>()
let size = 0

function remember(key: string, html: SafeHtml) {
  size += remembered.delete(key) ? 0 : key.length + html.length
  remembered.set(key, html)
  for (const [oldest, its] of remembered) {
    if (size <= mostRemembered) return
    remembered.delete(oldest)
    size -= oldest.length + its.length
  }
}
