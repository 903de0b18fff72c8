export type Encoding = 'br' | 'gzip'

const patterns: Record<Encoding, RegExp> = {
  br: /(?:^|[\s,])br\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i,
  gzip: /(?:^|[\s,])gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i,
}

/** The best encoding that both sides know; null for neither. A quality of 0 means "never". */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  if (header === undefined) return null
  if (accepts(header, 'br')) return 'br'
  return accepts(header, 'gzip') ? 'gzip' : null
}

function accepts(header: string, encoding: Encoding): boolean {
  const found = patterns[encoding].exec(header)
  return found !== null && Number(found[1] ?? 1) > 0
}
