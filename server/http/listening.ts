import { once } from 'node:events'
import type { Server } from 'node:http'
import { AppError } from '../platform/errors'

/** Resolves when connections are taken. What commonly stands in the way is one line that says what to do. */
export async function listen(server: Server, at: { host: string; port: number }): Promise<{ port: number }> {
  server.listen(at.port, at.host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const userMessage = advice(cause, at)
    if (userMessage === null) throw cause
    throw new AppError('unavailable', { userMessage, cause })
  }
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : at.port }
}

function advice(error: unknown, { host, port }: { host: string; port: number }): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is ${host}, which is no address of this machine. Use 127.0.0.1 for this machine alone, 0.0.0.0 for all.`
  return null
}

const idleCheckMs = 50

/** Resolves when the last connection is closed, at the latest after the grace. */
export async function close(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  // A connection that was busy when the server closed becomes idle after its answer, and Node would keep it open.
  const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
