import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import type { AppRouter } from '#server/trpc/app-router'

const url = '/api/trpc'

/**
 * The procedures, for widgets in a page. Import it when it is needed, `const { api } = await import('~/lib/api')`, so
 * that pages whose widgets nobody touches never load it.
 */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (call) => call.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      // As many calls as the server takes at once, and an address short enough for any proxy in between.
      false: httpBatchLink({ url, maxItems: 20, maxURLLength: 4_000 }),
    }),
  ],
})
