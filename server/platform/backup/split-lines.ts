const newline = 0x0a

export type LineSplitter = {
  /** The lines that end in this chunk, without their newline. */
  push(chunk: Buffer): Generator<Buffer>
  /** What came after the last newline, in bytes. */
  rest(): number
}

/** Never holds more than one line. `onTooLong` must throw: what follows would be one line without an end. */
export function splitLines(longest: () => number, onTooLong: () => never): LineSplitter {
  let pieces: Buffer[] = []
  let held = 0
  const hold = (piece: Buffer) => {
    held += piece.length
    if (held > longest()) onTooLong()
    pieces.push(piece)
  }
  return {
    *push(chunk) {
      let start = 0
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        hold(chunk.subarray(start, end))
        const line = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
        pieces = []
        held = 0
        start = end + 1
        yield line
      }
      if (start < chunk.length) hold(chunk.subarray(start))
    },
    rest: () => held,
  }
}
