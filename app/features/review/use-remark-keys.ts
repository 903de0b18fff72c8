import { useEffect } from 'react'

const steps: Record<string, number> = { j: 1, k: -1 }

/** j and k go to the next remark and the one before, unless somebody is typing. */
export function useRemarkKeys(): void {
  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const step = steps[key]
      if (step === undefined || ctrlKey || metaKey || altKey) return
      if (target instanceof Element && target.closest('input, textarea, select') !== null) return
      const remarks = [...document.querySelectorAll<HTMLElement>('[data-remark]')]
      const now = remarks.findIndex((remark) => remark.contains(document.activeElement))
      // From outside of them: forwards the first, backwards the last.
      const outside = step > 0 ? -1 : remarks.length
      const next = remarks[(now < 0 ? outside : now) + step]
      next?.focus()
      next?.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
