import { useLocation } from '@remix-run/react'
import { useCallback, useEffect, useState } from 'react'

export const views = ['brief', 'code', 'results'] as const
export type View = (typeof views)[number]

/** Which of the three a phone shows. The address knows it too, so that it is there again after a reload. */
export function useView(first: View) {
  const [view, show] = useState<View>(first)
  const { hash } = useLocation()
  useEffect(() => {
    const named = hash === '#hints' ? 'brief' : views.find((one) => `#${one}` === hash)
    if (named !== undefined) show(named)
  }, [hash])
  const setView = useCallback((next: View) => {
    show(next)
    // Without a step in the history, and without scrolling: the panes stay where they are.
    if (window.location.hash !== `#${next}`) history.replaceState(history.state, '', `#${next}`)
  }, [])
  return { view, setView }
}
