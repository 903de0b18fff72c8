import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOwnOrigin } from './own-origin'

const bare = { publicUrl: null, host: 'guild.example', forwardedProto: null }

describe('findOwnOrigin', () => {
  it.each([
    ['the Host header', bare, 'http://guild.example'],
    ['its port', { ...bare, host: 'localhost:3000' }, 'http://localhost:3000'],
    ['an IPv6 host', { ...bare, host: '[::1]:3000' }, 'http://[::1]:3000'],
    ['capitals', { ...bare, host: 'Guild.Example' }, 'http://guild.example'],
    ['the protocol that a proxy names', { ...bare, forwardedProto: 'https' }, 'https://guild.example'],
    ['the nearest proxy of several', { ...bare, forwardedProto: 'http, https' }, 'https://guild.example'],
    ['PUBLIC_URL before anything else', { ...bare, publicUrl: 'https://guild.org', host: 'x' }, 'https://guild.org'],
  ])('takes %s', (_name, facts, origin) => {
    expect(findOwnOrigin(facts)).toEqual({ origin, secure: origin.startsWith('https:') })
  })

  it.each([undefined, '', 'a b', 'a/b', 'a@b', 'a:port', 'a:1:2', '-a', 'a?', '[::1', 'ü.example'])(
    'refuses the host %s',
    (host) => {
      expect(findOwnOrigin({ ...bare, host })).toBeNull()
    },
  )

  it('is an origin that URL reads back unchanged, port 80 aside', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.string()), (host) => {
        const found = findOwnOrigin({ ...bare, host })
        if (found === null || !URL.canParse(found.origin)) return
        expect(new URL(`${found.origin}/path`).pathname).toBe('/path')
      }),
    )
  })
})
