export type Generation = {
  state: 'waiting' | 'running' | 'done' | 'failed'
  purpose: 'create' | 'rewrite'
  modulesDone: number
  modulesTotal: number
  notice: string | null
}

type Listeners = {
  onData: (generation: Generation) => void
  /** `data` is there when the house itself has answered. */
  onError: (error: { data?: { code: string } | null | undefined }) => void
  onComplete: () => void
}

type Follow = {
  subscribe: (listeners: Listeners) => Promise<{ unsubscribe(): void }>
  onHeard: (generation: Generation) => void
  /** There is nothing more to hear, so the page has to be read anew. */
  onOver: () => void
}

export const redialAfterMs = 3_000
const passing = new Set(['too_many', 'busy', 'unavailable'])

/**
 * Listens to the end, and dials again when the line breaks or the house is busy or starts anew. A house that refuses for
 * good would refuse for ever: somebody signed out, or the course is gone. Then the page says so.
 */
export function followGeneration({ subscribe, onHeard, onOver }: Follow): () => void {
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
      onData: (generation) => {
        if (isOver) return
        onHeard(generation)
        if (generation.state === 'done' || generation.state === 'failed') end()
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
