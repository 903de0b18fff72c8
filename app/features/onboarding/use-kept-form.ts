import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import { readAnswers, writeAnswers } from './form-answers'
import type { StepId } from './journey-steps'
import { type Answers, keepAnswers, takeUpAnswers } from './kept-answers'

/** Which draft the pages of onboarding are about; null: nothing was sent yet. */
export const DraftKey = createContext<string | null>(null)

/**
 * What somebody types in a form of onboarding and doesn't send is there again when they come back to it in this tab.
 * It goes in after hydration, into fields that React leaves alone, so the page is first what the server drew.
 */
export function useKeptForm(step: StepId): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null)
  const draft = useContext(DraftKey)
  useEffect(() => {
    const element = form.current
    if (element === null) return
    const slot = `guildhall-onboarding-${step}`
    // Read once: after a refusal the fields offer what was typed, and the draft doesn't.
    const before = readAnswers(element, 'offered')
    const keep = () => remember(slot, keepAnswers({ draft, before, now: readAnswers(element, 'typed') }))
    // Whatever was typed before the scripts came is the newest.
    const typed = readAnswers(element, 'typed')
    const offered: Answers = new Map(
      [...before].filter(([name, values]) => JSON.stringify(values) === JSON.stringify(typed.get(name))),
    )
    writeAnswers(element, takeUpAnswers({ text: recall(slot), draft, offered }))
    keep()
    element.addEventListener('input', keep)
    return () => element.removeEventListener('input', keep)
  }, [step, draft])
  return form
}

/** A browser may forbid its memory, or have none left. Then the page works as it does without scripts. */
function recall(slot: string): string | null {
  try {
    return sessionStorage.getItem(slot)
  } catch {
    return null
  }
}

function remember(slot: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(slot)
    else sessionStorage.setItem(slot, text)
  } catch {
    // Nothing is lost but what was not sent.
  }
}
