import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'

export type Generation = {
  state: 'waiting' | 'running' | 'done' | 'failed'
  purpose: 'create' | 'rewrite'
  modulesDone: number
  modulesTotal: number
  notice: string | null
}

const redialAfterMs = 3_000

/** How far the making is, from the page and then as it goes on. When it is over, the page is read anew. */
export function useGeneration(courseId: string, known: Generation): Generation {
  const [heard, setHeard] = useState<Generation | null>(null)
  const { revalidate } = useRevalidator()
  const isOpen = known.state === 'waiting' || known.state === 'running'
  useEffect(() => {
    if (!isOpen) {
      setHeard(null)
      return
    }
    let left = false
    let call: { unsubscribe(): void } | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      if (left) return
      clearTimeout(timer)
      timer = setTimeout(dial, redialAfterMs)
    }
    const follow = async () => {
      const { api } = await import('~/lib/api')
      if (left) return
      call = api.courses.followGeneration.subscribe(
        { id: courseId },
        {
          onData: (generation) => {
            setHeard(generation)
            if (generation.state === 'done' || generation.state === 'failed') revalidate()
          },
          onError: again,
          // It ends when the course is there, and the page may not have heard the last word.
          onComplete: () => revalidate(),
        },
      )
    }
    const dial = () => {
      follow().catch(again)
    }
    dial()
    return () => {
      left = true
      clearTimeout(timer)
      call?.unsubscribe()
    }
  }, [courseId, isOpen, revalidate])
  return isOpen && heard !== null ? heard : known
}
