import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readToast, toastHeaders } from './toast'

function requestWith(cookie: string): Request {
  return new Request('http://house.example/', { headers: { cookie } })
}

describe('the toast cookie', () => {
  it('brings any text over one redirect', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ok', 'warn', 'error'),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (tone, text) => {
          const [pair = ''] = (toastHeaders({ tone, text }).get('set-cookie') ?? '').split(';')
          expect(readToast(requestWith(`theme=dark; ${pair}`))).toEqual({ tone, text })
        },
      ),
    )
  })

  it('fits into a cookie, however long the text', () => {
    const header = toastHeaders({ tone: 'ok', text: '語'.repeat(5000) }).get('set-cookie') ?? ''
    expect(header.length).toBeLessThan(4096)
  })

  it.each([
    '',
    'toast=',
    'toast=%',
    'toast=null',
    'toast=%7B%7D',
    'toast=%7B%22tone%22%3A%22loud%22%2C%22text%22%3A%22a%22%7D',
  ])('takes %j for nothing', (cookie) => {
    expect(readToast(requestWith(cookie))).toBeNull()
  })
})
