/** In place of messages that were lost: read again what you show, then go on. */
export const lagged = { kind: 'lagged' } as const

export type Subscriber = { push(payload: unknown): void; lose(): void; end(): void; messages: AsyncIterable<unknown> }

/**
 * A queue between one listener of the node and one reader. It's bounded, because a reader on a slow line must not
 * hold the node's memory: when it's full, all of it gives way to one `lagged`.
 */
export function createSubscriber(options: { limit: number; onEnd: () => void }): Subscriber {
  let queue: unknown[] = []
  let ended = false
  let wake: (() => void) | undefined

  const changed = (): void => {
    wake?.()
    wake = undefined
  }
  const lose = (): void => {
    if (ended) return
    queue = [lagged]
    changed()
  }
  const end = (): void => {
    if (ended) return
    ended = true
    queue = []
    options.onEnd()
    changed()
  }
  const done = { done: true, value: undefined } as const

  const iterator: AsyncIterator<unknown, undefined> = {
    next: async () => {
      while (queue.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          const before = wake
          wake = () => {
            before?.()
            resolve()
          }
        })
      }
      return ended ? done : { done: false, value: queue.shift() }
    },
    return: async () => {
      end()
      return done
    },
  }

  return {
    push: (payload) => {
      if (ended) return
      if (queue.length >= options.limit) return lose()
      queue.push(payload)
      changed()
    },
    lose,
    end,
    messages: { [Symbol.asyncIterator]: () => iterator },
  }
}
