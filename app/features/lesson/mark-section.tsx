import { type FetcherWithComponents, useFetcher } from '@remix-run/react'
import { useEffect, useLayoutEffect } from 'react'
import { Button } from '~/components/ui/button'
import { StateMark } from '~/components/ui/state-mark'
import { useHydrated } from '~/lib/use-hydrated'
import { keepFirstClick, type MarkAnswer } from './marked'

type MarkSectionProps = {
  section: string
  /** The id of the section's heading: the button is about that. */
  heading: string
  isRead: boolean
  /** As the page shows the module when the mark is sent. */
  isCompleted: boolean
  onAnswer: (answer: MarkAnswer) => void
}

/** Before anything is painted: the mark on its way is over when the answer is there, and between the two it would show unread. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** "I have read this": a form, so that it works before scripts run and without them. With them the page stays where it is. */
export function MarkSection({ section, heading, isRead, isCompleted, onAnswer }: MarkSectionProps) {
  const fetcher: FetcherWithComponents<MarkAnswer> = useFetcher<MarkAnswer>()
  const hydrated = useHydrated()
  const answer = fetcher.data
  useEffectBeforePaint(() => {
    if (answer !== undefined) onAnswer(answer)
  }, [answer, onAnswer])
  const refused = answer !== undefined && 'message' in answer && fetcher.state === 'idle' ? answer.message : null
  return (
    // As Remix marks its own forms: whom it posts to is asked when the page comes, not at the first press, when the line
    // may be lost.
    <fetcher.Form
      method="post"
      data-discover="true"
      className="lesson-mark flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="isRead" value={isRead ? 'no' : 'yes'} />
      {hydrated ? (
        <>
          <input type="hidden" name="stay" value="yes" />
          <input type="hidden" name="isCompleted" value={isCompleted ? 'yes' : 'no'} />
        </>
      ) : null}
      {isRead ? <StateMark state="passed">Read</StateMark> : null}
      <Button
        type="submit"
        size={isRead ? 'small' : 'medium'}
        variant={isRead ? 'quiet' : 'secondary'}
        aria-describedby={heading}
        pending={fetcher.state !== 'idle'}
        onClick={keepFirstClick}
      >
        {isRead ? 'Mark as unread' : 'I have read this'}
      </Button>
      {refused === null ? null : (
        <p role="alert" className="text-sm text-brick">
          {refused}
        </p>
      )}
    </fetcher.Form>
  )
}
