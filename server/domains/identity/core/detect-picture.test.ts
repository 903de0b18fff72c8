import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectPicture } from './detect-picture'

const bytes = (text: string) => new TextEncoder().encode(text)

test('each type by its first bytes', () => {
  expect(detectPicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe('image/png')
  expect(detectPicture(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
  expect(detectPicture(bytes('GIF89a...'))).toBe('image/gif')
  expect(detectPicture(bytes('RIFF1234WEBPVP8 '))).toBe('image/webp')
})

test.each([
  '',
  '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  '<!doctype html>',
  'RIFF1234WAVE',
  '%PDF-1.7',
  'GIF',
])('%j is no picture', (text) => {
  expect(detectPicture(bytes(text))).toBeNull()
})

test('any bytes get an answer, and text never counts', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (data) => void detectPicture(data)))
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii' }).filter((s) => !/^(GIF8|RIFF)/.test(s)),
      (text) => detectPicture(bytes(text)) === null,
    ),
  )
})
