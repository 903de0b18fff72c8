import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('./lesson.css', import.meta.url), 'utf8')

it('fades lines of a drawing, and never the words in it', () => {
  const faded = [...css.matchAll(/^\s*(\[data-lit='off'\][^{]*?)\s*\{([^}]*)\}/gm)]
  expect(faded).not.toHaveLength(0)
  for (const [, selector, declarations] of faded) {
    expect(selector).toMatch(/ :is\(rect, \.drawn-link\)$/)
    expect(declarations).not.toMatch(/(^|[\s;])(opacity|fill|fill-opacity|color):/)
  }
})
