export type Payload = { whole: true; bytes: Buffer<ArrayBuffer> } | { whole: false; stream: ReadableStream<Uint8Array> }

/**
 * Reads loader data for as long as it comes without waiting. Nothing deferred: all of it is there at once, and the answer
 * can be made in one piece. Otherwise a stream that begins again with what was read.
 */
export async function drainPayload(source: ReadableStream<Uint8Array>): Promise<Payload> {
  const reader = source.getReader()
  const seen: Uint8Array[] = []
  for (;;) {
    const next = reader.read()
    const result = await Promise.race([next, aTurnOfTheEventLoop()])
    if (result === 'later') return { whole: false, stream: replay(seen, next, reader) }
    if (result.done) return { whole: true, bytes: Buffer.concat(seen) }
    seen.push(result.value)
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

function replay(seen: Uint8Array[], next: ReturnType<Reader['read']>, reader: Reader): ReadableStream<Uint8Array> {
  let pending: ReturnType<Reader['read']> | undefined = next
  return new ReadableStream({
    start(controller) {
      for (const chunk of seen) controller.enqueue(chunk)
    },
    async pull(controller) {
      const result = await (pending ?? reader.read())
      pending = undefined
      if (result.done) controller.close()
      else controller.enqueue(result.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** What is ready resolves in microtasks, before this; what waits for anything outside does not. */
function aTurnOfTheEventLoop(): Promise<'later'> {
  return new Promise((resolve) => setImmediate(resolve, 'later'))
}
