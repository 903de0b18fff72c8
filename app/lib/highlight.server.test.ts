import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightCode } from './highlight.server'

describe('code in colours', () => {
  it('knows TypeScript, JavaScript and Python', () => {
    for (const [language, code, keyword] of [
      ['typescript', 'type A = string', 'type'],
      ['javascript', 'const a = 1', 'const'],
      ['python', 'def a(): pass', 'def'],
    ] as const)
      expect(highlightCode(code, language)).toContain(`<span class="hljs-keyword">${keyword}</span>`)
  })

  it('shows what it does not know, and what is too long, as text', () => {
    expect(highlightCode('a < b && "c"', 'text')).toBe('a &lt; b &amp;&amp; &quot;c&quot;')
    const long = 'const a = 1\n'.repeat(3_000)
    expect(highlightCode(long, 'typescript')).toBe(long)
  })

  it('says the same the second time, and to each language its own', () => {
    const code = 'class A:\n  pass'
    expect(highlightCode(code, 'python')).toBe(highlightCode(code, 'python'))
    expect(highlightCode(code, 'typescript')).not.toBe(highlightCode(code, 'python'))
  })

  it('lets nothing out but its own spans, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('typescript', 'js', 'py', 'text', '__proto__', 'constructor'),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (language, code) => {
          const text = highlightCode(code, language).replace(/<\/?span( class="[a-z_ -]+")?>/g, '')
          expect(text).not.toMatch(/[<>]/)
          const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
          expect(text.replace(/&(#x27|[a-z]+);/g, (_, name: string) => signs[name] ?? '')).toBe(code)
        },
      ),
    )
  })
})
