import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the endpoint does with a question. A text is the answer, sent in pieces as a model does. */
export type Behaviour =
  | { say: string; refusal?: boolean; finish?: string }
  | { status: number; headers?: Record<string, string> }
  | 'silence'
  | 'half a stream'
  | 'hang up'

export type FakeModel = {
  url: string
  /** What was asked so far: the messages of each request. */
  asked: { system: string; user: string }[]
  behave(next: (question: { system: string; user: string }, number: number) => Behaviour): void
  close(): Promise<void>
}

/** A local server that speaks the streaming protocol of OpenAI's chat completions, with the faults that it is told to have. */
export async function startFakeModel(): Promise<FakeModel> {
  const asked: FakeModel['asked'] = []
  let next: (question: { system: string; user: string }, number: number) => Behaviour = () => ({ status: 500 })
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const question = readQuestion(body)
      asked.push(question)
      answer(response, next(question, asked.length))
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

function readQuestion(body: string): { system: string; user: string } {
  const { messages }: { messages: { role: string; content: string }[] } = JSON.parse(body)
  const of = (role: string) => messages.find((message) => message.role === role)?.content ?? ''
  return { system: of('system'), user: of('user') }
}

function answer(response: ServerResponse, behaviour: Behaviour): void {
  if (behaviour === 'silence') return
  if (behaviour === 'hang up') return void response.destroy()
  if (behaviour !== 'half a stream' && 'status' in behaviour) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
    return void response.end(JSON.stringify({ error: { message: 'no', type: 'fault', code: null } }))
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const send = (choice: object, usage?: object) =>
    response.write(
      `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, ...choice }], ...(usage ? { usage } : {}) })}\n\n`,
    )
  if (behaviour === 'half a stream') {
    send({ delta: { role: 'assistant', content: '{"story": {"title": "Half' }, finish_reason: null })
    return void response.destroy()
  }
  const key = behaviour.refusal === true ? 'refusal' : 'content'
  for (let at = 0; at < behaviour.say.length; at += 40)
    send({ delta: { [key]: behaviour.say.slice(at, at + 40) }, finish_reason: null })
  send(
    { delta: {}, finish_reason: behaviour.finish ?? 'stop' },
    { prompt_tokens: 300, completion_tokens: 90, total_tokens: 390 },
  )
  response.end('data: [DONE]\n\n')
}
