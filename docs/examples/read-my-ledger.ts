// Reads your profile, saves it back with one interest more, and prints what your ledger says last.
//
//   GUILDHALL_URL=http://localhost:3000 GUILDHALL_TOKEN=… npx tsx read-my-ledger.ts "night trains"
//
// The token needs the scopes profile:read, profile:write and ledger:read.
import { createTRPCClient, httpBatchLink, isTRPCClientError } from '@trpc/client'
import type { AppRouter } from './guildhall'

const { GUILDHALL_URL: url = 'http://localhost:3000', GUILDHALL_TOKEN: token = '' } = process.env

const guildhall = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: `${url}/api/trpc`, headers: { authorization: `Bearer ${token}` } })],
})

async function addInterest(interest: string) {
  // Asked for in the same moment, the two travel in one request.
  const [profile, ledger] = await Promise.all([
    guildhall.identity.profile.query(),
    guildhall.ledger.mine.query({ limit: 5 }),
  ])

  const interests = [...new Set([...profile.interests, interest])]
  await guildhall.identity.saveProfile.mutate({ ...profile, interests })

  console.log(`${profile.username} loves ${interests.join(', ')}`)
  for (const event of ledger.events) console.log(event.localDay, event.kind, event.payload)
}

addInterest(process.argv[2] ?? 'night trains').catch((error: unknown) => {
  if (!isTRPCClientError<AppRouter>(error)) throw error
  // No `data`: the answer did not come from the house, or none came.
  console.error(error.data?.code ?? 'no answer', error.message, error.data?.fields ?? '')
  process.exitCode = 1
})
