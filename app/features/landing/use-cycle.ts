import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

function subscribe(notify: () => void) {
  const media = window.matchMedia(query)
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}

/** True on the server too: nothing moves before the browser has said that it may. */
function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  )
}

/** True while the pointer or the focus is on the element. */
function useHeld(area: RefObject<HTMLElement>): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const listening = new AbortController()
    for (const event of ['pointerenter', 'focusin']) {
      element.addEventListener(event, () => setHeld(true), { signal: listening.signal })
    }
    for (const event of ['pointerleave', 'focusout']) {
      element.addEventListener(event, () => setHeld(false), { signal: listening.signal })
    }
    return () => listening.abort()
  }, [area])
  return held
}

/**
 * Counts round `length` things, one each `milliseconds`. It rests while somebody is in `area`, when it was paused by hand,
 * and always when the reader asked for less motion.
 */
export function useCycle(length: number, milliseconds: number, area: RefObject<HTMLElement>) {
  const [position, setPosition] = useState(0)
  const [paused, setPaused] = useState(false)
  const held = useHeld(area)
  const still = useReducedMotion()
  const running = !paused && !held && !still && length > 1
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setPosition((current) => (current + 1) % length), milliseconds)
    return () => clearInterval(timer)
  }, [running, length, milliseconds])
  return { position, paused, canMove: !still && length > 1, toggle: () => setPaused((current) => !current) }
}
