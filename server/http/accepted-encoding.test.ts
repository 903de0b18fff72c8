import { expect, it } from 'vitest'
import { acceptedEncoding } from './accepted-encoding'

it.each([
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.0,gzip;q=0', null],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['brotli, xgzip', null],
  ['identity', null],
  ['BR', 'br'],
])('%s gives %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})
