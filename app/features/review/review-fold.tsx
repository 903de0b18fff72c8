import type { ReactNode } from 'react'

type ReviewFoldProps = {
  title: ReactNode
  /** From the start: an answer that came back has to be seen. */
  isOpen?: boolean
  children: ReactNode
}

/** What is there for who wants it, with or without scripts. */
export function ReviewFold({ title, isOpen = false, children }: ReviewFoldProps) {
  return (
    <details open={isOpen} className="lesson-fold min-w-0">
      <summary className="inline-flex min-h-9 items-center gap-2 hover:text-ink touch:min-h-11">
        <svg viewBox="0 0 8 10" className="fold-mark w-2 shrink-0 transition-transform" aria-hidden="true">
          <path className="pen" d="M1.5 1l5 4-5 4" />
        </svg>
        {title}
      </summary>
      <div className="mt-1 mb-3">{children}</div>
    </details>
  )
}
