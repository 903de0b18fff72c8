import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { mergeEvents } from './group-events'
import type { LedgerEvent } from './ledger-event'

/** `still` before the line is up and where there are no scripts: nothing is claimed either way. */
export type Line = 'still' | 'live' | 'lost' | 'ended'

/**
 * The events that the page came with, and those that happen while it is open. The line is only held while somebody looks:
 * a browser has six of them for one house, and a tab in the background goes on where it was.
 */
export function useLiveEvents(known: readonly LedgerEvent[], limit: number) {
  const [arrived, setArrived] = useState<LedgerEvent[]>([])
  const [line, setLine] = useState<Line>('still')
  const looking = usePageVisible()
  const events = mergeEvents(known, arrived, limit)
  const newest = useRef('0')
  newest.current = events[0]?.seq ?? '0'
  useEffect(() => {
    if (!looking) return
    const add = (event: LedgerEvent) => setArrived((before) => mergeEvents(before, [event], limit))
    return followLedger({ after: () => newest.current, onEvent: add, onLine: setLine })
  }, [looking, limit])
  return { events, fresh: new Set(arrived.map((event) => event.id)), line }
}

type Follow = { after: () => string; onEvent: (event: LedgerEvent) => void; onLine: (line: Line) => void }

const redialAfterMs = 4_000

/**
 * A browser dials again by itself when a connection breaks, but gives up on the first answer that isn't a stream: a house
 * that is just starting. So this dials again too, unless the house itself has refused.
 */
function followLedger({ after, onEvent, onLine }: Follow): () => void {
  let call: { unsubscribe(): void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false
  const dialLater = () => {
    if (left) return
    onLine('lost')
    clearTimeout(timer)
    timer = setTimeout(dial, redialAfterMs)
  }
  const dial = () => {
    dialNow().catch(dialLater)
  }
  const dialNow = async () => {
    const { api } = await import('~/lib/api')
    if (left) return
    call = api.ledger.live.subscribe(
      { lastEventId: after() },
      {
        onData: ({ data }) => onEvent(data),
        onConnectionStateChange: ({ state, error }) => {
          if (state === 'pending') onLine('live')
          if (state === 'connecting' && error !== null) onLine('lost')
        },
        onError: ({ data }) => (data ? onLine('ended') : dialLater()),
        onComplete: dialLater,
      },
    )
  }
  dial()
  return () => {
    left = true
    clearTimeout(timer)
    call?.unsubscribe()
  }
}

function subscribeToVisibility(notify: () => void) {
  document.addEventListener('visibilitychange', notify)
  return () => document.removeEventListener('visibilitychange', notify)
}

function usePageVisible(): boolean {
  return useSyncExternalStore(
    subscribeToVisibility,
    () => document.visibilityState === 'visible',
    () => false,
  )
}
