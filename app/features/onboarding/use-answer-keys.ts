import { useEffect } from 'react'

/** Keys 1 to 9 press the answer with that number, unless somebody is typing. */
export function useAnswerKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return
      const { target } = event
      if (target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select')) return
      const answer = document.querySelector<HTMLElement>(`[data-answer-key="${event.key}"]`)
      if (answer === null) return
      event.preventDefault()
      answer.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
