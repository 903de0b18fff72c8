import { useEffect } from 'react'
import { pressedAnswer } from './pressed-answer'

/** Keys 1 to 9 press the answer with that number, unless somebody is typing. */
export function useAnswerKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = pressedAnswer(event)
      if (key === null) return
      const { target } = event
      if (target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select')) return
      const answer = document.querySelector<HTMLElement>(`[data-answer-key="${key}"]`)
      if (answer === null || answer.getAttribute('aria-disabled') === 'true') return
      event.preventDefault()
      answer.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
