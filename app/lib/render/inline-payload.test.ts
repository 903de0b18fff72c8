import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPreloadNonces, inlinePayload } from './inline-payload'

const page = '<!DOCTYPE html><html><body><p>&lt;/body&gt;</p></body></html>'

describe('inlinePayload', () => {
  it('hands any data over as it is, and can never end its own script', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>', '<!--', '\u2028\u2029', '$&', "$'"),
    )
    fc.assert(
      fc.property(anything, (payload) => {
        const html = inlinePayload(page, payload, 'n')
        const [, script = ''] = /<script nonce="n">([\s\S]*)<\/script><\/body><\/html>$/.exec(html) ?? []
        expect(script).not.toMatch(/[<>&\u2028\u2029]/)
        const [, literal = ''] =
          /^window\.__remixContext\.streamController\.enqueue\(([\s\S]*)\);window\.__remixContext\.streamController\.close\(\);$/.exec(
            script,
          ) ?? []
        expect(JSON.parse(literal)).toBe(payload)
      }),
    )
  })

  it('stands at the end of a page without a body', () => {
    expect(inlinePayload('<p>', '', 'n')).toMatch(/^<p><script nonce="n">/)
  })
})

it('gives every preloaded module the nonce, and nothing else', () => {
  const links =
    '<link rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/a.css"/><link rel="modulepreload" href="/b.js"/>'
  expect(addPreloadNonces(links, 'n')).toBe(
    '<link nonce="n" rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/a.css"/><link nonce="n" rel="modulepreload" href="/b.js"/>',
  )
})
