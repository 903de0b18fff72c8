import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import { refusedByStrictMode } from './strict-mode'

/**
 * What the endpoint does with a question. A text is the answer, sent in pieces as a model does. `usage`: what it says that it
 * took; null: nothing.
 */
export type Behaviour =
  | { say: string; refusal?: boolean; finish?: string; usage?: Record<string, unknown> | null }
  | { status: number; headers?: Record<string, string> }
  | 'silence'
  | 'half a stream'
  | 'ends early'
  | 'drip'
  | 'hang up'

export type AskedQuestion = {
  system: string
  user: string
  /** The shape that was asked for. */
  schema: unknown
  headers: IncomingHttpHeaders
  /** The names of everything that was set. */
  settings: string[]
}

export type FakeModel = {
  url: string
  /** What was asked so far. */
  asked: AskedQuestion[]
  behave(next: (question: AskedQuestion, number: number) => Behaviour): void
  close(): Promise<void>
}

/**
 * A local server that speaks the streaming protocol of OpenAI's chat completions, with the faults that it is told to have. A
 * schema that strict mode would not take is answered with 400, whatever it was told.
 */
export async function startFakeModel(): Promise<FakeModel> {
  const asked: FakeModel['asked'] = []
  let next: (question: AskedQuestion, number: number) => Behaviour = () => ({ status: 500 })
  const server = createServer((request, response) => {
    // A connection that is kept may close just as the next question is on its way, and the question is lost.
    response.setHeader('connection', 'close')
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const question = { ...readQuestion(body), headers: request.headers }
      asked.push(question)
      const refused = refusedByStrictMode(question.schema)
      void answer(response, refused === null ? next(question, asked.length) : { status: 400 }, refused ?? 'no')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (behaviour) => {
      next = behaviour
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const questionBody = z.looseObject({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ schema: z.unknown(), strict: z.literal(true) }) }),
})

function readQuestion(body: string): Omit<AskedQuestion, 'headers'> {
  const question = questionBody.parse(JSON.parse(body))
  const of = (role: string) => question.messages.find((message) => message.role === role)?.content ?? ''
  return {
    system: of('system'),
    user: of('user'),
    schema: question.response_format.json_schema.schema,
    settings: Object.keys(question),
  }
}

const usualUsage = { prompt_tokens: 300, completion_tokens: 90, total_tokens: 390 }
const pieceLength = 40

async function answer(response: ServerResponse, behaviour: Behaviour, message: string): Promise<void> {
  if (behaviour === 'silence') return
  if (behaviour === 'hang up') return void response.destroy()
  if (typeof behaviour === 'object' && 'status' in behaviour) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
    return void response.end(JSON.stringify({ error: { message, type: 'fault', code: null } }))
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const send = (choice: object, usage: object | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, ...choice }], ...(usage === null ? {} : { usage }) })}\n\n`,
    )
  const sendPiece = (content: string) => send({ delta: { role: 'assistant', content }, finish_reason: null })
  if (typeof behaviour !== 'object') return misbehave(response, behaviour, sendPiece)
  const key = behaviour.refusal === true ? 'refusal' : 'content'
  for (let at = 0; at < behaviour.say.length; at += pieceLength)
    send({ delta: { [key]: behaviour.say.slice(at, at + pieceLength) }, finish_reason: null })
  const { finish = 'stop', usage = usualUsage } = behaviour
  send({ delta: {}, finish_reason: finish }, usage)
  response.end('data: [DONE]\n\n')
}

async function misbehave(
  response: ServerResponse,
  behaviour: 'half a stream' | 'ends early' | 'drip',
  send: (content: string) => void,
): Promise<void> {
  send('{"story": {"title": "Half')
  if (behaviour === 'ends early') return void response.end()
  while (behaviour === 'drip' && !response.destroyed) {
    await wait(100)
    send(' ')
  }
  // What was written in the same tick would not have left yet.
  await wait(50)
  response.destroy()
}
