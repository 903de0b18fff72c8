/** What is printed, in bytes, up to a bound. The rest is let go, so that a million lines cost nothing. */
export type Output = {
  add(bytes: Uint8Array): void
  length(): number
  since(start: number): string
  all(): string
  isCut(): boolean
}

export function collectOutput(most: number): Output {
  const pieces: Uint8Array[] = []
  let [length, isCut] = [0, false]
  const text = (start: number) => Buffer.concat(pieces).subarray(start).toString('utf8')
  return {
    add: (bytes) => {
      const kept = bytes.subarray(0, most - length)
      if (kept.length < bytes.length) isCut = true
      if (kept.length === 0) return
      pieces.push(kept)
      length += kept.length
    },
    length: () => length,
    since: text,
    all: () => text(0),
    isCut: () => isCut,
  }
}
