export const shellCalls = (origin: string): string => `# What your ledger says last
curl -G ${origin}/api/trpc/ledger.mine \\
  -H "authorization: Bearer $GUILDHALL_TOKEN" \\
  --data-urlencode 'input={"limit":5}'

# The plan that a course would follow; anybody may ask
curl -G ${origin}/api/trpc/onboarding.preview \\
  --data-urlencode 'input={"passion":"rare sneakers"}'`

export const errorAnswer = `{
  "error": {
    "message": "This token does not have the scope profile:write. Make one that has it in your settings.",
    "code": -32003,
    "data": {
      "code": "forbidden",
      "httpStatus": 403,
      "fields": null,
      "retryAfterSeconds": null,
      "requestId": "0f9c…"
    }
  }
}`

export const liveProgram = (origin: string): string => `// npm install @trpc/client@11 @trpc/server@11 eventsource tsx
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import { EventSource } from 'eventsource'
import type { AppRouter } from './guildhall'

const authorization = \`Bearer \${process.env.GUILDHALL_TOKEN}\`

const guildhall = createTRPCClient<AppRouter>({
  links: [
    httpSubscriptionLink({
      url: '${origin}/api/trpc',
      EventSource,
      eventSourceOptions: {
        fetch: (url, init) => fetch(url, { ...init, headers: { ...init?.headers, authorization } }),
      },
    }),
  ],
})

guildhall.ledger.live.subscribe(
  { lastEventId: '0' }, // from the beginning; leave it out to hear only what is new
  { onData: ({ data }) => console.log(data.occurredAt, data.kind, data.payload) },
)`
