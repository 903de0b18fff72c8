import MarkdownIt from 'markdown-it'
import type State from 'markdown-it/lib/rules_core/state_core.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { highlightCode } from './highlight.server'
import type { SafeHtml } from './safe-html'

/**
 * Markdown that authors, learners and models wrote, as HTML of few tags: no raw HTML, no pictures, no links but to https
 * and to sections of the same page. What is refused stands there as the text it is.
 */
function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt('commonmark', { html: false, xhtmlOut: false })
    .enable(['table', 'strikethrough'])
    .disable('image')
  markdown.validateLink = (target) => linkTo(target) !== null
  markdown.normalizeLink = (target) => linkTo(target) ?? ''
  Object.assign(markdown.renderer.rules, rules)
  markdown.core.ruler.push('attributes', setAttributes)
  markdown.core.ruler.push('headings', lowerHeadings)
  return markdown
}

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

const fence = (code: string, language: string) =>
  `<pre class="code" role="group" aria-label="Code" tabindex="0"><code>${highlightCode(code, language)}</code></pre>\n`

const languageOf = (info: string): string => info.trim().split(/\s+/)[0] ?? ''

const rules = {
  fence: (tokens: Token[], at: number) => fence(tokens[at]?.content ?? '', languageOf(tokens[at]?.info ?? '')),
  code_block: (tokens: Token[], at: number) => fence(tokens[at]?.content ?? '', ''),
  table_open: () => '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>\n',
  table_close: () => '</table></div>\n',
}

const alignments: Record<string, string> = {
  'text-align:right': 'aligned-right',
  'text-align:center': 'aligned-center',
}

/** Attributes as the page's own rules want them: the content security policy takes no style="…". */
function setAttributes({ tokens }: State): void {
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
}

/** Headings in their order, the highest of them right below `level`: what is above is the page's. */
function lowerHeadings({ tokens, env }: State): void {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')
  const highest = Math.min(...headings.map(({ tag }) => Number(tag.slice(1))))
  const level: unknown = env.level
  for (const heading of headings)
    heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) - highest + Number(level) + 1)}`
}

const markdown = createMarkdown()

/** `under`: the level of the heading above the text. */
export function renderMarkdown(text: string, { under }: { under: 1 | 2 | 3 | 4 }): SafeHtml {
  return markdown.render(text, { level: under }) as SafeHtml
}

/** With a gap to fill in where there are three underscores or more. */
export function renderPrompt(text: string, { under }: { under: 1 | 2 | 3 | 4 }): SafeHtml {
  return prompts.render(text, { level: under }) as SafeHtml
}

/** A line of underscores is a gap as well, so there are no rules. Addresses and their titles keep their underscores. */
const prompts = createMarkdown().disable('hr')

const gap = '<span class="gap">…</span>'
const withGaps = (html: string): string => html.replace(/_{3,}/g, gap)

prompts.inline.ruler.before('emphasis', 'gap', (state, silent) => {
  const run = /_{3,}/y
  run.lastIndex = state.pos
  if (!run.test(state.src)) return false
  if (!silent) state.push('gap', '', 0)
  state.pos = run.lastIndex
  return true
})

Object.assign(prompts.renderer.rules, {
  gap: () => gap,
  code_inline: (tokens: Token[], at: number) =>
    `<code>${withGaps(prompts.utils.escapeHtml(tokens[at]?.content ?? ''))}</code>`,
  // No tag or class of code in colours has three underscores in a row.
  fence: (tokens: Token[], at: number) => withGaps(rules.fence(tokens, at)),
  code_block: (tokens: Token[], at: number) => withGaps(rules.code_block(tokens, at)),
})

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
