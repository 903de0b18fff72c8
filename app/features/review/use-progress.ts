import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { followToEnd } from './follow-to-end'
import type { Progress } from './review-types'

/** How far the review is, from the page and then as it goes on. When it is over, the page is read anew. */
export function useProgress(submissionId: string, known: Progress): Progress {
  const [heard, setHeard] = useState<Progress | null>(null)
  const { revalidate } = useRevalidator()
  const isOpen = known.state === 'pending'
  useEffect(() => {
    if (!isOpen) {
      setHeard(null)
      return
    }
    return followToEnd<Progress>({
      subscribe: async (listeners) => {
        const { api } = await import('~/lib/api')
        return api.reviews.follow.subscribe({ submissionId }, listeners)
      },
      onHeard: setHeard,
      isEnd: ({ state }) => state !== 'pending',
      onOver: revalidate,
    })
  }, [submissionId, isOpen, revalidate])
  return isOpen && heard !== null ? heard : known
}
