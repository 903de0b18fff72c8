import { StringDecoder } from 'node:string_decoder'

/**
 * Lines out of pieces. Whoever writes a line without end is told on at once, so that a child can't fill the server's
 * memory.
 */
export function createLineReader(options: { longest: number; onLine: (line: string) => void; onFlood: () => void }) {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let length = 0
  let isFlooded = false

  return (piece: Buffer): void => {
    if (isFlooded) return
    const lines = decoder.write(piece).split('\n')
    for (const [index, text] of lines.entries()) {
      if (index > 0) {
        const line = parts.join('')
        parts = []
        length = 0
        options.onLine(line)
      }
      length += text.length
      if (length > options.longest) {
        isFlooded = true
        parts = []
        options.onFlood()
        return
      }
      parts.push(text)
    }
  }
}
