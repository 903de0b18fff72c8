import { expect, test } from 'vitest'
import { hasKeptWords, keepWords, tryOtherWords } from './kept-words'

const withCookies = (...cookies: string[]) =>
  new Request('http://house/courses/a', {
    headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') },
  })

test('what was kept is kept for that course, until other words are tried', () => {
  expect(hasKeptWords(withCookies(), 'a')).toBe(false)
  expect(hasKeptWords(withCookies('theme=dark', keepWords('a')), 'a')).toBe(true)
  expect(hasKeptWords(withCookies(keepWords('a')), 'b')).toBe(false)
  expect(hasKeptWords(withCookies(tryOtherWords('a')), 'a')).toBe(false)
})

test('the cookie that takes it back has the same name and the same place', () => {
  const place = (cookie: string) => /^([^=]+)=.*(Path=[^;]+)/.exec(cookie)?.slice(1)
  expect(place(tryOtherWords('a'))).toEqual(place(keepWords('a')))
  expect(tryOtherWords('a')).toContain('Max-Age=0')
})
