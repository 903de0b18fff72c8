import { type KeyboardEvent, useState } from 'react'

/** Lines of one file: where the choice began, and where it is now. */
export type LineChoice = { path: string; anchor: number; head: number }

export const linesOf = ({ anchor, head }: LineChoice) => ({ from: Math.min(anchor, head), to: Math.max(anchor, head) })

/** Choosing lines as one chooses text: a click, a click with Shift, the arrow keys with and without it. */
export function useLineChoice() {
  const [choice, setChoice] = useState<LineChoice | null>(null)
  const choose = (path: string, line: number, extend: boolean) =>
    setChoice((before) =>
      extend && before?.path === path ? { ...before, head: line } : { path, anchor: line, head: line },
    )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, path: string, line: number, last: number) => {
    const steps: Record<string, number> = { ArrowUp: line - 1, ArrowDown: line + 1, Home: 1, End: last }
    const next = steps[event.key]
    if (next === undefined || next < 1 || next > last) return
    event.preventDefault()
    choose(path, next, event.shiftKey)
    event.currentTarget.closest('ol')?.querySelectorAll<HTMLButtonElement>('.line-button')[next - 1]?.focus()
  }
  return { choice, choose, onKeyDown, drop: () => setChoice(null) }
}
