import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { followGeneration, type Generation } from './follow-generation'

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
    return followGeneration({
      subscribe: async (listeners) => {
        const { api } = await import('~/lib/api')
        return api.courses.followGeneration.subscribe({ id: courseId }, listeners)
      },
      onHeard: setHeard,
      onOver: revalidate,
    })
  }, [courseId, isOpen, revalidate])
  return isOpen && heard !== null ? heard : known
}
