type Listeners<Heard> = {
  onData: (heard: Heard) => void
  /** `data` is there when the house itself has answered. */
  onError: (error: { data?: { code: string } | null | undefined }) => void
  onComplete: () => void
}

type Follow<Heard> = {
  subscribe: (listeners: Listeners<Heard>) => Promise<{ unsubscribe(): void }>
  onHeard: (heard: Heard) => void
  isEnd: (heard: Heard) => boolean
  /** There is nothing more to hear, so the page has to be read anew. */
  onOver: () => void
}

export const redialAfterMs = 3_000
const passing = new Set(['too_many', 'busy', 'unavailable'])

/**
 * Listens to the end, and dials again when the line breaks or the house is busy. A house that refuses for good would refuse
 * for ever: then the page is read anew, and says so.
 */
export function followToEnd<Heard>({ subscribe, onHeard, isEnd, onOver }: Follow<Heard>): () => void {
  let isOver = false
  let call: { unsubscribe(): void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    if (isOver) return
    isOver = true
    onOver()
  }
  const dialLater = () => {
    if (isOver) return
    clearTimeout(timer)
    timer = setTimeout(dial, redialAfterMs)
  }
  const dialNow = async () => {
    const made = await subscribe({
      onData: (heard) => {
        if (isOver) return
        onHeard(heard)
        if (isEnd(heard)) end()
      },
      onError: ({ data }) => (data && !passing.has(data.code) ? end() : dialLater()),
      onComplete: dialLater,
    })
    if (isOver) made.unsubscribe()
    else call = made
  }
  const dial = () => {
    call?.unsubscribe()
    dialNow().catch(dialLater)
  }
  dial()
  return () => {
    isOver = true
    clearTimeout(timer)
    call?.unsubscribe()
  }
}
