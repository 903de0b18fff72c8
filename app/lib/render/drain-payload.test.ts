import { describe, expect, it } from 'vitest'
import { drainPayload } from './drain-payload'

const wait = () => new Promise<null>((resolve) => setTimeout(resolve, 5, null))
const now = () => Promise.resolve(null)

/** Each part is a chunk, or something to wait for. */
function source(parts: (string | (() => Promise<null>))[]) {
  const rest = parts.values()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (const part of rest) {
        if (typeof part === 'string') return controller.enqueue(new TextEncoder().encode(part))
        await part()
      }
      controller.close()
    },
  })
}

describe('drainPayload', () => {
  it.each([
    ['nothing', []],
    ['one', ['one']],
    ['onetwothree', ['one', 'two', 'three']],
    ['oneä', ['one', now, 'ä']],
  ])('takes %s whole', async (_name, parts) => {
    const payload = await drainPayload(source(parts))
    expect(payload.whole && payload.bytes.toString()).toBe(parts.filter((part) => typeof part === 'string').join(''))
  })

  it.each([
    ['in the middle', ['one', wait, 'two']],
    ['at the end', ['one', 'two', wait]],
    ['at first, and again', [wait, 'one', wait, 'two']],
  ])('replays what waits %s', async (_name, parts) => {
    const payload = await drainPayload(source(parts))
    expect(payload.whole ? 'nothing to wait for' : await new Response(payload.stream).text()).toBe('onetwo')
  })

  it('passes an error on, and a loss of interest back', async () => {
    const failing = new ReadableStream<Uint8Array>({
      pull: (controller) => wait().then(() => controller.error(new Error('gone'))),
    })
    const payload = await drainPayload(failing)
    await expect(payload.whole ? '' : new Response(payload.stream).text()).rejects.toThrow('gone')

    let cancelled: unknown
    const endless = new ReadableStream<Uint8Array>({
      cancel: (reason) => {
        cancelled = reason
      },
    })
    const other = await drainPayload(endless)
    if (!other.whole) await other.stream.cancel('enough')
    expect(cancelled).toBe('enough')
  })
})
