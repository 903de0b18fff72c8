import { describe, expect, it } from 'vitest'
import { comesFromHere, hasSessionCookie, type OriginFacts } from './origin-check'

const own = 'https://guild.example'
const post: OriginFacts = {
  method: 'POST',
  api: false,
  ownOrigin: own,
  bearer: false,
  sessionCookie: true,
  origin: null,
  fetchSite: null,
  referer: null,
}
const stream: OriginFacts = { ...post, method: 'GET', api: true }

describe('comesFromHere', () => {
  it.each<[string, OriginFacts, boolean]>([
    ['own Origin', { ...post, origin: own }, true],
    ['foreign Origin', { ...post, origin: 'https://evil.example' }, false],
    [
      'foreign Origin without a cookie (sign-in for somebody else)',
      { ...post, sessionCookie: false, origin: 'https://evil.example' },
      false,
    ],
    ['opaque Origin', { ...post, origin: 'null' }, false],
    ['Origin with another port', { ...post, origin: `${own}:8443` }, false],
    ['Origin with another protocol', { ...post, origin: 'http://guild.example' }, false],
    ['Origin that begins like ours', { ...post, origin: `${own}.evil.example` }, false],
    [
      'foreign Origin, whatever Sec-Fetch-Site says',
      { ...post, origin: 'https://evil.example', fetchSite: 'same-origin' },
      false,
    ],
    ['no Origin, same-origin', { ...post, fetchSite: 'same-origin' }, true],
    ['no Origin, same-site', { ...post, fetchSite: 'same-site' }, false],
    ['no Origin, cross-site', { ...post, fetchSite: 'cross-site' }, false],
    ['no Origin, cross-site with our Referer', { ...post, fetchSite: 'cross-site', referer: `${own}/a` }, false],
    ['no Origin, own Referer', { ...post, referer: `${own}/settings?tab=1` }, true],
    ['no Origin, foreign Referer', { ...post, referer: 'https://evil.example/guild.example' }, false],
    ['no Origin, broken Referer', { ...post, referer: 'nonsense' }, false],
    ['a cookie and nothing else', post, false],
    ['a program without cookie or token', { ...post, sessionCookie: false }, true],
    ['a token, from anywhere', { ...post, bearer: true, origin: 'https://evil.example' }, true],
    ['DELETE counts too', { ...post, method: 'DELETE' }, false],
    ['reading a page from anywhere', { ...stream, api: false, fetchSite: 'cross-site' }, true],
    ['reading the API from here', { ...stream, fetchSite: 'same-origin' }, true],
    ['reading the API by hand', { ...stream, fetchSite: 'none' }, true],
    ['reading the API with an old browser', stream, true],
    ['reading the API from another site', { ...stream, fetchSite: 'cross-site' }, false],
    ['reading the API from a sister site', { ...stream, fetchSite: 'same-site' }, false],
    [
      'reading the API from another site, unknown there',
      { ...stream, fetchSite: 'cross-site', sessionCookie: false },
      true,
    ],
  ])('%s', (_name, facts, allowed) => {
    expect(comesFromHere(facts)).toBe(allowed)
  })
})

describe('hasSessionCookie', () => {
  it.each<[string | null, boolean]>([
    [null, false],
    ['', false],
    ['guildhall=abc', true],
    ['theme=dark; guildhall=abc', true],
    ['theme=dark;__Host-guildhall=abc', true],
    ['myguildhall=abc', false],
    ['theme=guildhall', false],
  ])('%s', (header, expected) => {
    expect(hasSessionCookie(header)).toBe(expected)
  })
})
