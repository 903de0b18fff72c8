import { type PassThrough, Writable } from 'node:stream'
import { addPreloadNonces } from './inline-payload'

/**
 * Between React and the answer, for what has to be changed in a page that is streamed. React calls `flush` whenever it has
 * written all that it had, and only then is no tag cut in two. A page is small enough to leave backpressure to its memory.
 */
export function createShellWriter(output: PassThrough, nonce: string): Writable {
  let batch: Buffer[] = []
  const flush = () => {
    if (batch.length > 0) output.write(addPreloadNonces(Buffer.concat(batch).toString(), nonce))
    batch = []
  }
  const writer = new Writable({
    write(chunk, _encoding, done) {
      batch.push(chunk)
      done()
    },
    final(done) {
      flush()
      output.end(done)
    },
  })
  output.once('close', () => writer.destroy())
  return Object.assign(writer, { flush })
}
