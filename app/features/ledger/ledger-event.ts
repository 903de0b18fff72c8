import type { Caller } from '#server/trpc/caller'

/** An event as it crosses the wire, whether with a page or down the live line. */
export type LedgerEvent = Awaited<ReturnType<Caller['ledger']['mine']>>['events'][number]
