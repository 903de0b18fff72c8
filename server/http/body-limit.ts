import type { IncomingMessage } from 'node:http'

export type BodyLimits = {
  /** Bytes, for everything that isn't named below. */
  standard: number
  large: readonly LargeBody[]
}

/** What takes more: a page, without `.data` and slashes at its end, or procedures. */
export type LargeBody = { path: RegExp; bytes: number }

export function limitFor(path: string, limits: BodyLimits): number {
  const page = path.replace(/\.data$/, '').replace(/(.)\/+$/, '$1')
  return limits.large.find((one) => one.path.test(page))?.bytes ?? limits.standard
}

/**
 * False when the body is, or turns out to be, larger. A declared length is held by Node's parser. A chunked body says
 * nothing beforehand, so it is read here and handed on whole (`rawBody` is where @hono/node-server looks first):
 * a limit that fired in the middle of somebody else's parsing would come out as a broken form.
 */
export async function bodyFits(incoming: IncomingMessage, limit: number): Promise<boolean> {
  const declared = incoming.headers['content-length']
  if (declared !== undefined) return Number(declared) <= limit
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Buffer)) throw new TypeError('a request body is bytes')
    size += chunk.length
    if (size > limit) return false
    chunks.push(chunk)
  }
  Object.assign(incoming, { rawBody: Buffer.concat(chunks) })
  return true
}

export function hasBody(incoming: IncomingMessage): boolean {
  return incoming.headers['content-length'] !== undefined || incoming.headers['transfer-encoding'] !== undefined
}
