import { useEffect, useState } from 'react'

type Lesson = { courseId: string; concept: string; minutesSpent: number; isCounted: boolean }

const firstMs = 3_000
const everyMs = 60_000
const longestPauseMs = 120_000
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const

/**
 * Says once a minute that somebody reads, while the page is to be seen and they moved within two minutes. Answers how
 * many minutes they have spent by now. What can't be said is left out: reading goes on without it.
 */
export function useReadingTime({ courseId, concept, minutesSpent, isCounted }: Lesson): number {
  const [minutes, setMinutes] = useState(minutesSpent)
  useEffect(() => {
    if (!isCounted) return
    const listening = new AbortController()
    let movedAt = Date.now()
    const note = async () => {
      if (document.visibilityState !== 'visible' || Date.now() - movedAt > longestPauseMs) return
      const { api } = await import('~/lib/api')
      const noted = await api.courses.noteReading.mutate({ id: courseId, concept }, { signal: listening.signal })
      setMinutes(noted.minutes)
    }
    const noteQuietly = () => void note().catch(() => undefined)
    const move = () => {
      movedAt = Date.now()
    }
    for (const sign of signs) window.addEventListener(sign, move, { passive: true, signal: listening.signal })
    // Not in the way of the page itself, which has just come.
    const first = setTimeout(noteQuietly, firstMs)
    const timer = setInterval(noteQuietly, everyMs)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      listening.abort()
    }
  }, [courseId, concept, isCounted])
  return minutes
}
