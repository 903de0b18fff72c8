import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'

const patience = 120

/** A line along the top edge, only when a page really keeps somebody waiting. */
export function NavigationProgress() {
  const busy = useNavigation().state !== 'idle'
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    if (!busy) return setWaited(false)
    const timer = setTimeout(() => setWaited(true), patience)
    return () => clearTimeout(timer)
  }, [busy])
  if (!busy || !waited) return null
  return (
    <div
      role="progressbar"
      aria-label="Loading the page"
      className="pointer-events-none fixed inset-x-0 top-0 z-30 h-[3px]"
    >
      <div className="page-progress h-full bg-copper" />
    </div>
  )
}
