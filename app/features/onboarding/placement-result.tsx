import { Form } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import { paths } from '~/lib/paths'
import { conceptWords, isHouseBlueprint } from './concept-words'
import { QuestionPage } from './question-page'

type PlacementResultProps = { known: readonly string[]; isSkipped: boolean; blueprint: string }

/** What came of the questions: which modules will be done from the beginning. */
export function PlacementResult({ known, isSkipped, blueprint }: PlacementResultProps) {
  return (
    <QuestionPage
      step="placement"
      title={isSkipped ? 'You begin at the beginning' : resultTitle(known.length)}
      intro={resultIntro(known.length, blueprint)}
    >
      {known.length > 0 ? (
        <ul className="mb-8 grid gap-2">
          {known.map((concept) => (
            <li key={concept}>
              <StateMark state="passed">{conceptWords(concept, blueprint)}</StateMark>
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

function resultIntro(count: number, blueprint: string): string {
  if (count === 0)
    return 'Nothing is left out, and nothing is held against you: each module opens when those that it builds on are done.'
  return isHouseBlueprint(blueprint)
    ? 'These modules are done from the first day. You can read them all the same.'
    : 'Where your course teaches these, those modules are done from the first day. You can read them all the same.'
}
