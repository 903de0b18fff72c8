import { Form } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import { paths } from '~/lib/paths'
import { conceptWords } from './concept-words'
import { QuestionPage } from './question-page'

/** What came of the questions: which modules will be done from the beginning. */
export function PlacementResult({ known, isSkipped }: { known: readonly string[]; isSkipped: boolean }) {
  return (
    <QuestionPage
      step="placement"
      title={isSkipped ? 'You begin at the beginning' : resultTitle(known.length)}
      intro={
        known.length > 0
          ? 'These modules are done from the first day. You can read them all the same.'
          : 'Nothing is left out, and nothing is held against you: every module opens when the one before it is done.'
      }
    >
      {known.length > 0 ? (
        <ul className="mb-8 grid gap-2">
          {known.map((concept) => (
            <li key={concept}>
              <StateMark state="passed">{conceptWords(concept)}</StateMark>
            </li>
          ))}
        </ul>
      ) : null}
      <Form method="post" className="flex flex-wrap gap-4">
        <ButtonLink variant="primary" to={paths.onboarding.ready}>
          Go on
        </ButtonLink>
        <SubmitButton variant="quiet" name="intent" value="redo">
          {isSkipped ? 'Answer the questions after all' : 'Try once more'}
        </SubmitButton>
      </Form>
    </QuestionPage>
  )
}

function resultTitle(count: number): string {
  if (count === 0) return 'You begin at the beginning'
  return count === 1 ? 'You know one module already' : `You know ${count} modules already`
}
