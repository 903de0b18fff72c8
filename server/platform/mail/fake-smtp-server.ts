import { createServer, type Socket } from 'node:net'

export type FakeSmtpServer = { url: string; received: { to: string[]; data: string }[]; close(): Promise<void> }

/** As much SMTP as a test needs. `greet` may refuse a visit, `recipient` an address, each by its reply line. */
export async function startFakeSmtpServer(
  replies: { greet?: () => string; recipient?: (line: string) => string } = {},
): Promise<FakeSmtpServer> {
  const received: FakeSmtpServer['received'] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    const greeting = replies.greet?.() ?? '220 fake ESMTP'
    if (!greeting.startsWith('220')) return void socket.end(`${greeting}\r\n`)
    socket.write(`${greeting}\r\n`)
    talk(socket, received, replies.recipient ?? (() => '250 ok'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the fake server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function talk(socket: Socket, received: FakeSmtpServer['received'], recipient: (line: string) => string): void {
  let to: string[] = []
  let text = ''
  let inData = false
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += String(chunk)
    for (;;) {
      const end = inData ? '\r\n.\r\n' : '\r\n'
      const at = text.indexOf(end)
      if (at < 0) return
      const piece = text.slice(0, at)
      text = text.slice(at + end.length)
      if (inData) {
        received.push({ to, data: piece })
        to = []
      }
      const reply = inData ? '250 taken' : answer(piece, recipient)
      if (piece.startsWith('RCPT') && reply.startsWith('250')) to.push(piece)
      inData = reply.startsWith('354')
      socket.write(`${reply}\r\n`)
    }
  })
}

function answer(line: string, recipient: (line: string) => string): string {
  if (line.startsWith('EHLO')) return '250-fake\r\n250 8BITMIME'
  if (line.startsWith('RCPT')) return recipient(line)
  if (line === 'DATA') return '354 go on'
  return line === 'QUIT' ? '221 bye' : '250 ok'
}
