import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type ToastTone = 'ok' | 'warn' | 'error'

const edges: Record<ToastTone, string> = { ok: 'border-l-moss', warn: 'border-l-ochre', error: 'border-l-brick' }
const marks: Record<ToastTone, string> = {
  ok: 'M1.5 6.5l3 3 6-7',
  warn: 'M6 1.5v6M6 10v.5',
  error: 'M2 2l8 8M10 2l-8 8',
}
const pens: Record<ToastTone, string> = { ok: 'pen-moss', warn: 'pen-ochre', error: 'pen-brick' }

type ToastProps = { tone: ToastTone; children: ReactNode; onDismiss?: (() => void) | undefined; className?: string }

/** One message about what just happened. The region around it does the announcing. */
export function Toast({ tone, children, onDismiss, className }: ToastProps) {
  return (
    <div
      className={classNames(
        'settle-in flex items-start gap-3 rounded border border-l-4 border-line bg-sheet py-3 pr-2 pl-4',
        edges[tone],
        className,
      )}
    >
      <svg viewBox="0 0 12 12" className="mt-1.5 size-3.5 shrink-0" aria-hidden="true">
        <path className={classNames('pen pen-bold', pens[tone])} d={marks[tone]} />
      </svg>
      <p className="grow">{children}</p>
      {onDismiss ? (
        <button
          type="button"
          onClick={onDismiss}
          className="-my-2 grid size-11 shrink-0 place-items-center rounded hover:bg-sunk"
        >
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
            <path className="pen" d="M1 1l10 10M11 1L1 11" />
          </svg>
          <span className="sr-only">Dismiss</span>
        </button>
      ) : null}
    </div>
  )
}
