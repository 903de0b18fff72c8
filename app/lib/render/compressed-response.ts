import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from '#server/http/accepted-encoding'

const worthCompressing = 1400 // bytes; less fits in one packet either way

/**
 * In one synchronous call: 52 µs for 5 KB, where a stream takes six times as long.
 *
 * Compression and BREACH: that attack guesses a secret in a page by having its guesses reflected beside it and watching the
 * length. No page here holds one: there are no form tokens (the Origin header is checked), the nonce is another one each time,
 * cookies are not reflected, and a token that is shown once comes as the answer to a form, which no other site can send.
 */
export function compressedResponse(
  bytes: Buffer<ArrayBuffer>,
  init: { status: number; headers: Headers; encoding: Encoding | null },
): Response {
  const { status, headers, encoding } = init
  headers.append('vary', 'accept-encoding')
  if (encoding === null || bytes.length < worthCompressing) return new Response(bytes, { status, headers })
  headers.set('content-encoding', encoding)
  return new Response(compress(bytes, encoding), { status, headers })
}

function compress(bytes: Buffer, encoding: Encoding) {
  if (encoding === 'gzip') return gzipSync(bytes)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params })
}
