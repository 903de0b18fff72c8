import { useEffect, useState } from 'react'

/** The id of the section that crosses the upper part of the window, where people read; null above the first. */
export function useSectionInView(ids: readonly string[]): string | null {
  const [inView, setInView] = useState<string | null>(null)
  const joined = ids.join(' ')
  useEffect(() => {
    const crossing = new Set<string>()
    const order = joined.split(' ')
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) crossing.add(target.id)
          else crossing.delete(target.id)
        }
        setInView(order.findLast((id) => crossing.has(id)) ?? null)
      },
      { rootMargin: '-20% 0px -70% 0px' },
    )
    for (const id of order) {
      const section = document.getElementById(id)
      if (section !== null) watcher.observe(section)
    }
    return () => watcher.disconnect()
  }, [joined])
  return inView
}
