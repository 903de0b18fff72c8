export const pageBytes = 65_536
/** As many as the interpreter is built to begin with. */
export const firstPages = 256
/** That of the tests' instance, and of the learner's in the last two sizes that it had. */
const mostSpare = 3

const emptyPage = new Uint8Array(pageBytes)
/** By how far they may grow. */
const spare = new Map<number, WebAssembly.Memory>()

export const isEmptyPage = (page: Uint8Array) => Buffer.compare(page, emptyPage) === 0

/** One with nothing in it, that may grow to so many pages. */
export function takeMemory(maximum: number): WebAssembly.Memory {
  const found = spare.get(maximum)
  spare.delete(maximum)
  return found ?? new WebAssembly.Memory({ initial: firstPages, maximum })
}

/**
 * Takes back that of an instance which nobody will call again, and empties it: with new memories for each run the engine
 * spends as long on collecting the old ones as on the run. One that has grown is let go, because it can't shrink.
 */
export function returnMemory(memory: WebAssembly.Memory, maximum: number): void {
  if (memory.buffer.byteLength !== firstPages * pageBytes) return
  for (let at = 0; at < memory.buffer.byteLength; at += pageBytes) {
    const page = new Uint8Array(memory.buffer, at, pageBytes)
    if (!isEmptyPage(page)) page.fill(0)
  }
  spare.set(maximum, memory)
  const [oldest] = spare.keys()
  if (spare.size > mostSpare && oldest !== undefined) spare.delete(oldest)
}
