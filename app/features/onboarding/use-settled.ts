import { useEffect, useState } from 'react'
import { useHydrated } from '~/lib/use-hydrated'

/** Longer than between the two presses of a double click, shorter than anybody takes to read a question. */
const settlingMs = 300

/**
 * False for a moment after a script has put something new under the pointer: a second press that was meant for what
 * was there before must not hit it. A page that the server drew is settled from the beginning.
 */
export function useSettled(): boolean {
  const isPutByScript = useHydrated()
  const [isSettled, setSettled] = useState(!isPutByScript)
  useEffect(() => {
    if (isSettled) return
    const timer = setTimeout(() => setSettled(true), settlingMs)
    return () => clearTimeout(timer)
  }, [isSettled])
  return isSettled
}
