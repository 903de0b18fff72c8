import { expect, it } from 'vitest'
import { splitLines } from './split-lines.server'

it('takes up a colour on the next line', () => {
  expect(splitLines('/* a\nb */\nlet c\n', 'a.ts')).toEqual([
    '<span class="hljs-comment">/* a</span>',
    '<span class="hljs-comment">b */</span>',
    '<span class="hljs-keyword">let</span> c',
  ])
})

it('lets nothing through that the code says', () => {
  expect(splitLines('<b>\n</span>', 'a.txt')).toEqual(['&lt;b&gt;', '&lt;/span&gt;'])
})
