import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { findCommand } from './commands'
import { explainFailure } from './explain-failure'
import type { Log } from './platform/log'
import type { Services } from './platform/services'

const requestSchema = z.strictObject({ name: z.string(), args: z.array(z.string()), directory: z.string() })
const answerSchema = z.union([z.strictObject({ print: z.string() }), z.strictObject({ done: z.boolean() })])

/** A command and where it was typed, so that the paths in it mean what they mean there. */
export type Request = z.infer<typeof requestSchema>
type Answer = z.infer<typeof answerSchema>

/** Far more than a command line may be. */
const longestRequest = 256 * 1024

/**
 * Commands for the process that holds the embedded database. A request is one line of JSON; so are the answers to it,
 * the last of which says whether it was done. Only the user that runs the server can open the socket.
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
    readLine(socket, (line) => void answer(socket, line, services, log))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  await chmod(path, 0o600)
  return () =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    })
}

function readLine(socket: Socket, onLine: (line: string) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const take = (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestRequest) socket.destroy()
    else if (chunk.includes(0x0a)) {
      socket.off('data', take).resume()
      onLine(Buffer.concat(chunks).toString())
    }
  }
  socket.on('data', take)
}

async function answer(socket: Socket, line: string, services: Services, log: Log): Promise<void> {
  const say = (answer: Answer) => void socket.write(`${JSON.stringify(answer)}\n`)
  let name = ''
  try {
    const request = requestSchema.parse(JSON.parse(line))
    name = request.name
    const asked = { args: request.args, directory: request.directory, print: (text: string) => say({ print: text }) }
    const command = findCommand(name)
    if (command === undefined || command.needs === 'own process')
      throw new Error(`this server has no command ${name}; was it started before the last update?`)
    await command.run(services, asked)
    say({ done: true })
  } catch (error) {
    log.error('command failed', { command: name, error })
    say({ print: explainFailure(error) })
    say({ done: false })
  }
  socket.end()
}

/** Null when nobody listens there. */
export async function askRunningServer({
  path,
  request,
  print,
}: {
  path: string
  request: Request
  print: (line: string) => void
}): Promise<boolean | null> {
  const socket = await new Promise<Socket | null>((resolve) => {
    const attempt = connect(path, () => resolve(attempt)).on('error', () => resolve(null))
  })
  if (socket === null) return null
  socket.write(`${JSON.stringify(request)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const answer = parseAnswer(line)
    if ('done' in answer) return answer.done
    print(answer.print)
  }
  print('The server ended before the command did. Start it again, and then the command.')
  return false
}

/** A server from before an update may say things in another way. */
function parseAnswer(line: string): Answer {
  try {
    return answerSchema.parse(JSON.parse(line))
  } catch {
    return { print: line }
  }
}
