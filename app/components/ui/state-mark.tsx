import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type State = 'passed' | 'failed' | 'waiting' | 'neutral'

/** Each state has a shape of its own, so that colour is never the only thing that tells: disc, crossed square, half circle, ring. */
function Shape({ state }: { state: State }) {
  if (state === 'passed') {
    return (
      <>
        <circle cx="7" cy="7" r="6" className="fill-moss" />
        <path d="M4.2 7.2l2 2 3.6-4.2" className="fill-none stroke-sheet stroke-[1.6]" />
      </>
    )
  }
  if (state === 'failed') {
    return (
      <>
        <rect x="1.5" y="1.5" width="11" height="11" className="fill-brick" />
        <path d="M4.5 4.5l5 5M9.5 4.5l-5 5" className="fill-none stroke-sheet stroke-[1.6]" />
      </>
    )
  }
  if (state === 'waiting') {
    return (
      <>
        <circle cx="7" cy="7" r="5.4" className="pen pen-ochre" />
        <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8z" className="fill-ochre" />
      </>
    )
  }
  return <circle cx="7" cy="7" r="5.4" className="pen pen-quiet pen-dashed" />
}

const inks: Record<State, string> = {
  passed: 'text-moss',
  failed: 'text-brick',
  waiting: 'text-ochre',
  neutral: 'text-quiet',
}

/** A state as shape, colour and word. */
export function StateMark({ state, children, className }: { state: State; children: ReactNode; className?: string }) {
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5 font-medium', inks[state], className)}>
      <svg viewBox="0 0 14 14" className="size-[0.85em] shrink-0 translate-y-[0.08em]" aria-hidden="true">
        <Shape state={state} />
      </svg>
      {children}
    </span>
  )
}
