import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderInline, renderMarkdown, renderPrompt } from './markdown.server'

const html = (text: string) => renderMarkdown(text, { under: 2 })
const prompt = (text: string) => renderPrompt(text, { under: 4 })

describe('Markdown of a lesson', () => {
  it('has paragraphs, lists, quotes, emphasis and code', () => {
    expect(html('A *loaf* with `crust`.\n\n- one\n- two\n\n> said')).toBe(
      '<p>A <em>loaf</em> with <code>crust</code>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>\n',
    )
  })

  it('has breaks and rules', () => {
    expect(html('a  \nb\n\n---\n\n~~c~~')).toBe('<p>a<br>\nb</p>\n<hr>\n<p><s>c</s></p>\n')
  })

  it('shifts headings below the one that it stands under, and keeps their order', () => {
    expect(html('# One\n## Two\n# Three').match(/<h\d>/g)).toEqual(['<h3>', '<h4>', '<h3>'])
    expect(renderMarkdown('### Done when', { under: 3 })).toBe('<h4>Done when</h4>\n')
    expect(renderMarkdown('# a\n## b\n### c\n#### d', { under: 4 }).match(/<h\d>/g)?.at(-1)).toBe('<h6>')
  })

  it('colours the languages that it knows, and shows the others as they are', () => {
    expect(html('```ts\nconst a = 1 < 2\n```')).toContain('<span class="hljs-keyword">const</span>')
    expect(html('```PY title\ndef a(): pass\n```')).toContain('<span class="hljs-keyword">def</span>')
    expect(html('```brainfuck\n+[<]\n```')).toContain('<code>+[&lt;]\n</code>')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('knows no language named %s', (name) => {
    expect(html(`\`\`\`${name}\n1 < 2\n\`\`\``)).toContain('<code>1 &lt; 2\n</code>')
  })

  it('lets a wide table scroll, aligned without a style of its own', () => {
    const table = html('| a | b |\n| - | -: |\n| 1 | 2 |')
    expect(table).toContain('<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    expect(table).toContain('<th class="aligned-right" scope="col">b</th>')
    expect(table).not.toContain('style')
  })

  it('links to https and to sections of the same page', () => {
    expect(html('[a](https://example.org/x "y")')).toBe(
      '<p><a href="https://example.org/x" title="y" rel="noopener noreferrer nofollow">a</a></p>\n',
    )
    expect(html('[a](#one-owner)')).toBe('<p><a href="#section-one-owner">a</a></p>\n')
    expect(renderInline('[a](https://example.org)')).toBe('[a](https://example.org)')
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](http://example.org)',
    '[a](//example.org)',
    '[a](/sign-out)',
    '[a](data:text/html,x)',
    '[a](https://bank.example@evil.example)',
    '[a](https://)',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]',
  ])('makes no link of %j', (text) => {
    expect(html(text)).not.toContain('<a')
  })

  it('leaves gaps to fill in, in code as well', () => {
    expect(prompt('A ___ is `a ____ b`.')).toBe(
      '<p>A <span class="gap">…</span> is <code>a <span class="gap">…</span> b</code>.</p>\n',
    )
    expect(prompt('```ts\nconst a = ___\n```')).toContain('= <span class="gap">…</span>\n')
  })

  it.each(['___', '"___"', '____', '(___) and (___)', '**___**'])(
    'takes %j for gaps, and not for rules or emphasis',
    (text) => {
      const gaps = text.match(/_+/g) ?? []
      const shown = renderPrompt(text, { under: 4 })
      expect(shown.split('<span class="gap">…</span>')).toHaveLength(gaps.length + 1)
      expect(shown).not.toMatch(/_|<hr>|<em>/)
    },
  )

  it('leaves no gap in an address or its title', () => {
    expect(prompt('[a ___](https://example.org/a___b "c ___")')).toBe(
      '<p><a href="https://example.org/a___b" title="c ___" rel="noopener noreferrer nofollow">a <span class="gap">…</span></a></p>\n',
    )
  })

  it('shows no picture', () => {
    expect(html('![a](https://example.org/a.png)')).not.toContain('<img')
  })
})

/** Everything that may ever come out, to the letter. What is left over when it is taken away holds no tag. */
const plainTags = /<\/?(p|ul|ol|li|blockquote|em|strong|s|code|h[2-6]|table|thead|tbody|tr|th|td)>|<(hr|br)>/g
const tagsWithAttributes =
  /<pre class="code" role="group" aria-label="Code" tabindex="0">|<\/pre>|<div class="wide" role="group" aria-label="Table" tabindex="0">|<\/div>|<span class="(hljs-[a-z_]+|language-[a-z]+)( [a-z_]+)*">|<\/span>|<span class="gap">|<ol start="\d+">|<t[hd]( class="aligned-(right|center)")?( scope="col")?>|<\/a>/g
const link = /<a href="(https:\/\/[^"<>]*|#section-[\w-]+)"( title="[^"<>]*")?( rel="noopener noreferrer nofollow")?>/g

const strange = [
  '<script>alert(1)</script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://example.org/?a="><b>',
  '"onmouseover="alert(1)',
  '[x](',
  '](javascript:',
  '```ts\n',
  '\n```constructor\n',
  '\n~~~__proto__\n',
  '___',
  '[x](https://example.org/___ "___")',
  '`',
  '![',
  '<a href="',
  '<!--',
  '&#60;',
  '&lt;b&gt;',
  '\n\n    ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n# ',
  '| a | b |\n|:-:|-|\n',
  '\u0000',
  '\u202e',
  '${',
  "'",
]
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 30 })
  .map((parts) => parts.join(''))

describe('whatever somebody wrote', () => {
  it('nothing comes out but the tags that are meant to', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.constantFrom(html, renderInline, prompt), (text, render) => {
        const rest = render(text).replace(plainTags, '').replace(tagsWithAttributes, '').replace(link, '')
        expect(rest).not.toMatch(/[<>]/)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['stars', '*'.repeat(30_000)],
    ['brackets', '['.repeat(30_000)],
    ['quotes', '>'.repeat(30_000)],
    ['lists', '- '.repeat(15_000)],
    ['code', '`a'.repeat(15_000)],
    ['tables', '|'.repeat(30_000)],
    ['entities', '&#x1F600;'.repeat(3_000)],
  ])('30,000 characters of %s come to an end', (_, text) => {
    expect(html(text).length).toBeGreaterThan(0)
  })
})
