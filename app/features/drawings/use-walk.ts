import { useState } from 'react'

/** Where somebody is on their way through a drawing: at one of its steps, or at none and seeing it whole. */
export function useWalk(length: number) {
  const [step, setStep] = useState<number | null>(null)
  return {
    step,
    isLast: step === length - 1,
    next: () => setStep((at) => nextStep(at, length)),
    previous: () => setStep((at) => (at === null || at === 0 ? null : at - 1)),
  }
}

/** After the last step comes the whole again. */
export function nextStep(at: number | null, length: number): number | null {
  if (at === null) return length > 0 ? 0 : null
  return at + 1 < length ? at + 1 : null
}
