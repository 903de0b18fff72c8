import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOwnOrigin } from './own-origin'

const bare = { publicUrl: null, host: 'guild.example', forwardedProto: null, loopbackOnly: false }

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

  it.each([
    ['localhost:3000', true],
    ['127.0.0.1:3000', true],
    ['127.8.8.8', true],
    ['[::1]:3000', true],
    ['evil.example:3000', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['192.168.1.5', false],
  ])('with no way in from outside, %s is ours: %s', (host, ours) => {
    expect(findOwnOrigin({ ...bare, host, loopbackOnly: true }) !== null).toBe(ours)
  })

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
