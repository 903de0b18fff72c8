import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTarget } from './request-target'

describe('plainTarget', () => {
  it.each([
    ['/', '/'],
    ['/courses/7.data?index&a=../b', '/courses/7.data?index&a=../b'],
    ['/a/../api/trpc/x', '/api/trpc/x'],
    ['/a/%2e%2E/api', '/api'],
    ['/a\\..\\api', '/api'],
    ['/../..', '/'],
    ['/.', '/'],
    ['/.env', '/.env'],
    ['//evil.example/a', '//evil.example/a'],
    ['/ä', '/%C3%A4'],
    ['/a#b', '/a'],
    ['http://evil.example/a?b', '/a?b'],
    ['HTTP://evil.example', '/'],
    ['ftp://evil.example', null],
    ['evil.example:443', null],
    ['*', null],
    ['', null],
    ['http://', null],
  ])('%s is %s', (target, expected) => {
    expect(plainTarget(target)).toBe(expected)
  })

  it('is what the URL parser reads, for every path', () => {
    const piece = fc.constantFrom('/', '.', '..', '%2e', '\\', 'a', '%', '?', '#', ' ', 'é', '%2f', ':', '@')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const target = `/${pieces.join('')}`
        const url = new URL(`http://host${target}`)
        const plain = plainTarget(target) ?? ''
        expect(plain.split('?')[0]).toBe(url.pathname)
        expect(new URL(`http://host${plain}`).search).toBe(url.search)
        expect(plainTarget(plain)).toBe(plain)
      }),
      { numRuns: 1000 },
    )
  })
})
