import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { findCommand } from './commands'
import type { Log } from './platform/log'
import type { Services } from './platform/services'

/**
 * Commands for the process that holds the embedded database: a line with a command and its arguments, parted by blanks,
 * goes in; lines of output come back, the last one `ok` or `failed`. Only the user that runs the server can open it.
 */
export async function openControl({
  path,
  services,
  log,
}: {
  path: string
  services: Services
  log: Log
}): Promise<() => Promise<void>> {
  await rm(path, { force: true }) // we hold the directory's lock, so a socket that is there is a dead one's
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => undefined)
    createInterface({ input: socket }).once('line', (line) => void answer(socket, line, services, log))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  await chmod(path, 0o600)
  return () =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    })
}

async function answer(socket: Socket, line: string, services: Services, log: Log): Promise<void> {
  const [name = '', ...args] = line.trim().split(/\s+/)
  const print = (text: string) => void socket.write(`${text}\n`)
  const command = findCommand(name)
  try {
    if (command === undefined) throw new Error(`there is no command ${name}`)
    await command.run(services, args, print)
    socket.end('ok\n')
  } catch (error) {
    log.error('command failed', { command: name, error })
    print(error instanceof Error ? error.message : String(error))
    socket.end('failed\n')
  }
}

/** Null when nobody listens there. */
export async function askRunningServer({
  path,
  command,
  print,
}: {
  path: string
  command: string
  print: (line: string) => void
}): Promise<boolean | null> {
  const socket = await new Promise<Socket | null>((resolve) => {
    const attempt = connect(path, () => resolve(attempt)).on('error', () => resolve(null))
  })
  if (socket === null) return null
  socket.write(`${command}\n`)
  let last = 'failed'
  for await (const line of createInterface({ input: socket })) {
    if (line === 'ok' || line === 'failed') last = line
    else print(line)
  }
  return last === 'ok'
}
