import type { MouseEvent, ReactNode } from 'react'
import { useAnswerKeys } from './use-answer-keys'
import { useSettled } from './use-settled'

type AnswerListProps = {
  /** The submitted name; each button's value is its answer. */
  name: string
  answers: readonly { id: string; text: ReactNode }[]
  chosen?: string | null
  pending?: string | null
}

/** Answers that are buttons, large enough for a thumb, each with the key that presses it. Each question has a list of its own. */
export function AnswerList({ name, answers, chosen = null, pending = null }: AnswerListProps) {
  useAnswerKeys()
  const isSettled = useSettled()
  const isDeaf = pending !== null || !isSettled
  // `disabled` would drop the keyboard focus, and a button that is being sent would lose its value.
  const hold = (event: MouseEvent) => {
    if (isDeaf) event.preventDefault()
  }
  return (
    <ol className="grid gap-3">
      {answers.map(({ id, text }, index) => (
        <li key={id}>
          <button
            type="submit"
            name={name}
            value={id}
            onClick={hold}
            data-answer-key={index + 1}
            aria-pressed={chosen === id ? true : undefined}
            aria-disabled={isDeaf ? true : undefined}
            className={`grid min-h-14 w-full grid-cols-[2rem_1fr] items-center gap-3 rounded border bg-sheet px-4 py-3 text-left text-base transition-colors hover:border-ink ${
              chosen === id ? 'border-ink inset-ring-1 inset-ring-ink' : 'border-line'
            } ${pending === id ? 'penciling' : ''}`}
          >
            <span
              className="grid size-7 place-items-center rounded border border-rule font-sans text-sm text-quiet tabular-nums"
              aria-hidden="true"
            >
              {index + 1}
            </span>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
