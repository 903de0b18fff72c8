import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** The same answer, parsed and written anew each time, by a fetch handler with nothing around it. */
const answer = process.argv[2] ?? '{}'
const server = createServer(getRequestListener(() => Response.json(JSON.parse(answer))))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`)
})
