import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import { highlightCode } from './highlight.server'
import type { SafeHtml } from './safe-html'

/**
 * Markdown that authors, learners and models wrote, as HTML of few tags: no raw HTML, no pictures, no links but to https
 * and to sections of the same page. What is refused stands there as the text it is.
 */
const markdown = new MarkdownIt('commonmark', { html: false, xhtmlOut: false })
  .enable(['table', 'strikethrough'])
  .disable('image')

const fence = (code: string, language: string) =>
  `<pre class="code" role="group" aria-label="Code" tabindex="0"><code>${highlightCode(code, language)}</code></pre>\n`

const languages: Record<string, string> = { ts: 'typescript', js: 'javascript', py: 'python' }
const languageOf = (info: string): string => {
  const [name = ''] = info.trim().split(/\s+/)
  return languages[name] ?? name
}

markdown.validateLink = (target) => linkTo(target) !== null
markdown.normalizeLink = (target) => linkTo(target) ?? ''

function linkTo(target: string): string | null {
  if (/^#[\w-]{1,80}$/.test(target)) return `#section-${target.slice(1)}`
  if (!/^https:\/\//i.test(target)) return null
  try {
    const url = new URL(target)
    // "https://bank.example@evil.example" is not what it looks like.
    return url.username === '' && url.password === '' ? url.href : null
  } catch {
    return null
  }
}

Object.assign(markdown.renderer.rules, {
  fence: (tokens: Token[], at: number) => fence(tokens[at]?.content ?? '', languageOf(tokens[at]?.info ?? '')),
  code_block: (tokens: Token[], at: number) => fence(tokens[at]?.content ?? '', ''),
  table_open: () => '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>\n',
  table_close: () => '</table></div>\n',
})

const alignments: Record<string, string> = {
  'text-align:right': 'aligned-right',
  'text-align:center': 'aligned-center',
}

/** Attributes as the page's own rules want them: the content security policy takes no style="…". */
markdown.core.ruler.push('attributes', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'th_open' || token.type === 'td_open') {
      const alignment = alignments[token.attrGet('style') ?? '']
      token.attrs = alignment === undefined ? [] : [['class', alignment]]
      if (token.type === 'th_open') token.attrPush(['scope', 'col'])
    }
    for (const child of token.children ?? [])
      if (child.type === 'link_open' && child.attrGet('href')?.startsWith('https:'))
        child.attrSet('rel', 'noopener noreferrer nofollow')
  }
})

/** Headings in their order, the highest of them right below `level`: what is above is the page's. */
markdown.core.ruler.push('headings', ({ tokens, env }) => {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')
  const highest = Math.min(...headings.map(({ tag }) => Number(tag.slice(1))))
  const level: unknown = env.level
  for (const heading of headings)
    heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) - highest + Number(level) + 1)}`
})

/** `under`: the level of the heading above the text. */
export function renderMarkdown(text: string, { under }: { under: 1 | 2 | 3 | 4 }): SafeHtml {
  return markdown.render(text, { level: under }) as SafeHtml
}

/** A private character: nobody writes it, and if somebody does, they get a gap. */
const gap = '\uE000'

/** With a gap to fill in where there are three underscores or more. */
export function renderPrompt(text: string, under: { under: 1 | 2 | 3 | 4 }): SafeHtml {
  const html = renderMarkdown(text.replace(/_{3,}/g, gap), under)
  return html.replaceAll(gap, '<span class="gap">…</span>') as SafeHtml
}

/** A line of it, for where a paragraph would be too much. Links are only their words: it may stand in a link itself. */
export function renderInline(text: string): SafeHtml {
  return inline.renderInline(text) as SafeHtml
}

const inline = new MarkdownIt('commonmark', { html: false, xhtmlOut: false }).disable([
  'image',
  'link',
  'autolink',
  'newline',
])
