import { type ReactNode, useEffect, useRef } from 'react'
import type { FormAnswer } from '~/lib/forms'
import { useHydrated } from '~/lib/use-hydrated'
import { BackLink } from './back-link'
import { neighbours, type StepId } from './journey-steps'

type QuestionPageProps = {
  step: StepId
  title: string
  /** Where one title stands over several questions: which of them this is. */
  question?: string
  intro?: ReactNode
  /** The form that Back must not lose, and what came of sending it. */
  form?: { id: string; answer: FormAnswer | undefined }
  /** Another way than on: leave it out, do it later. */
  aside?: ReactNode
  children: ReactNode
}

/** One question, large, and the way back. */
export function QuestionPage({ step, title, question = '', intro, form, aside, children }: QuestionPageProps) {
  const { before } = neighbours(step)
  const heading = useReadAloud(`${title} ${question}`)
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-10 sm:px-6 sm:py-14">
      <h1 ref={heading} tabIndex={-1} className="max-w-[24ch] text-3xl sm:text-4xl">
        {title}
      </h1>
      {intro ? <div className="mt-3 max-w-measure text-lg text-quiet">{intro}</div> : null}
      <div className="mt-8">{children}</div>
      <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-2 border-t border-rule pt-4 text-sm">
        {before ? <BackLink before={before} form={form?.id} isRefused={form?.answer?.intent === 'back'} /> : null}
        {aside}
      </div>
    </div>
  )
}

/**
 * A step that scripts take is no new document: nothing would be read aloud, and the focus would stay on a button that is
 * gone. So the heading takes it. A page that the server sent is announced by the browser itself.
 */
function useReadAloud(subject: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isPutByScript = useHydrated()
  const announced = useRef(isPutByScript ? null : subject)
  useEffect(() => {
    if (announced.current === subject) return
    announced.current = subject
    heading.current?.focus()
  }, [subject])
  return heading
}
