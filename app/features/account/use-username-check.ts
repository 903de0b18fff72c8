import { useEffect, useRef, useState } from 'react'

type Check =
  | { state: 'silent' }
  | { state: 'free'; name: string }
  | { state: 'refused'; problem: string; suggestion: string | null }

const silent: Check = { state: 'silent' }
const pauseMs = 350

/** Asks whether a name is free once the typing rests. What can't be asked is left to the form itself: it checks as well. */
export function useUsernameCheck() {
  const [check, setCheck] = useState<Check>(silent)
  const question = useRef<AbortController>()

  useEffect(() => () => question.current?.abort(), [])

  const ask = (typed: string) => {
    question.current?.abort()
    setCheck(silent)
    const name = typed.trim().toLowerCase()
    if (name.length < 3) return
    const control = new AbortController()
    question.current = control
    const timer = setTimeout(async () => {
      const answer = await answerTo(name, control.signal)
      if (!control.signal.aborted) setCheck(answer)
    }, pauseMs)
    control.signal.addEventListener('abort', () => clearTimeout(timer))
  }
  return { check, ask }
}

async function answerTo(name: string, signal: AbortSignal): Promise<Check> {
  try {
    const { api } = await import('~/lib/api')
    const answer = await api.identity.usernameAvailable.query({ username: name }, { signal })
    if (answer.available) return { state: 'free', name }
    return { state: 'refused', problem: answer.problem ?? 'This name is taken.', suggestion: answer.suggestion }
  } catch {
    return silent
  }
}
