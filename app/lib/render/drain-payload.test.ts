import { describe, expect, it } from 'vitest'
import { drainPayload } from './drain-payload'

const bytes = (text: string) => new TextEncoder().encode(text)
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

async function* chunks(parts: (string | Promise<unknown>)[]) {
  for (const part of parts) {
    if (typeof part === 'string') yield bytes(part)
    else await part
  }
}

describe('drainPayload', () => {
  it.each([[[]], [['one']], [['one', 'two', 'three']], [['one', Promise.resolve(), 'ä']]])('takes %j whole', async (parts) => {
    const payload = await drainPayload(ReadableStream.from(chunks(parts)))
    expect(payload.whole).toBe(true)
    expect(payload.whole && payload.bytes.toString()).toBe(parts.filter((part) => typeof part === 'string').join(''))
  })

  it.each([[['one', later(), 'two']], [['one', 'two', later()]], [[later(), 'one', later(), 'two']]])('replays what waits', async (parts) => {
    const payload = await drainPayload(ReadableStream.from(chunks(parts)))
    expect(payload.whole).toBe(false)
    const text = payload.whole ? '' : await new Response(payload.stream).text()
    expect(text).toBe('onetwo')
  })

  it('passes an error on, and a loss of interest back', async () => {
    const failing = new ReadableStream<Uint8Array>({ pull: (controller) => later().then(() => controller.error(new Error('gone'))) })
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
