// Makes a course, waits until it is written, and prints its modules with what opens each.
//
//   GUILDHALL_URL=http://localhost:3000 GUILDHALL_TOKEN=… npx tsx make-a-course.ts chess strategist "chess piece" rating board move player
//
// The token needs the scopes courses:read and courses:write.
import { setTimeout as wait } from 'node:timers/promises'
import { createTRPCClient, httpBatchLink, isTRPCClientError } from '@trpc/client'
import type { AppRouter } from './guildhall'

const { GUILDHALL_URL: url = 'http://localhost:3000', GUILDHALL_TOKEN: token = '' } = process.env

const guildhall = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: `${url}/api/trpc`, headers: { authorization: `Bearer ${token}` } })],
})

async function makeCourse(words: string[]) {
  const [domain = 'rare sneakers', archetype = 'collector', ...rest] = words
  const [
    entity_primary = 'sneaker',
    metric = 'resale price',
    container = 'vault',
    action = 'trade',
    actor = 'collector',
  ] = rest

  const { id, created } = await guildhall.courses.create.mutate({
    domain,
    archetype,
    variables: { entity_primary, metric, container, action, actor },
    // The same key twice is the same course, so this program can be run again after it was cut off.
    key: `make-a-course: ${domain}`,
  })

  for (;;) {
    const { state, notice } = await guildhall.courses.generation.query({ id })
    if (state === 'failed') throw new Error(notice ?? 'the course could not be made')
    if (state === 'done') break
    await wait(500)
  }

  const course = await guildhall.courses.read.query({ id })
  console.log(created ? 'made' : 'found', course.title)
  for (const { order, title, status, needs } of course.modules)
    console.log(order + 1, title, `(${status}${needs.map((need) => `, needs ${need.title}`).join('')})`)
}

makeCourse(process.argv.slice(2)).catch((error: unknown) => {
  if (!isTRPCClientError<AppRouter>(error)) throw error
  // No `data`: the answer did not come from the house, or none came.
  console.error(error.data?.code ?? 'no answer', error.message, error.data?.fields ?? '')
  process.exitCode = 1
})
