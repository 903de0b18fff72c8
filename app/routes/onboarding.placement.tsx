import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { FormError } from '~/components/ui/form-error'
import { Markup } from '~/components/ui/markup'
import { AnswerList } from '~/features/onboarding/answer-list'
import { PlacementResult } from '~/features/onboarding/placement-result'
import { QuestionPage } from '~/features/onboarding/question-page'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { renderInline, renderMarkdown } from '~/lib/markdown.server'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'What you know · Guildhall' }]

export const headers = formHeaders

const dontKnow = 'dont-know'

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  if (draft === null || draft.profile.skillLevel === null) return { state: 'too early' as const }
  const { question, number, atMost, isSkipped } = draft.placement
  if (isSkipped || question === null)
    return { state: 'over' as const, isSkipped, known: draft.known, blueprint: draft.blueprint }
  return {
    state: 'open' as const,
    number,
    atMost,
    id: question.id,
    prompt: renderMarkdown(question.prompt, { under: 1 }),
    options: question.options.map(({ id, text }) => ({ id, html: renderInline(text) })),
  }
}

type Deed = (form: FormData, api: ActionFunctionArgs['context']['api']) => Promise<unknown>

const deeds: Record<string, Deed> = {
  answer: (form, api) => {
    const answer = textIn(form, 'answer')
    const question = textIn(form, 'question')
    return api.onboarding.change({ step: 'placement', question, answer: answer === dontKnow ? null : answer })
  },
  skip: (_form, api) => api.onboarding.change({ step: 'skip placement' }),
  redo: (_form, api) => api.onboarding.change({ step: 'redo placement' }),
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  return submitForm({ request, form }, async () => {
    await deed(form, api)
    return redirect(textIn(form, 'intent') === 'skip' ? paths.onboarding.ready : paths.onboarding.placement)
  })
}

export default function Placement() {
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { formData } = useNavigation()
  const pending = formData?.get('answer')
  if (data.state === 'too early')
    return (
      <QuestionPage step="placement" title="What you know already">
        <EmptyState
          title="First, how much have you programmed?"
          next={
            <ButtonLink variant="primary" to={paths.onboarding.pace}>
              Say it
            </ButtonLink>
          }
        >
          The questions here depend on it. What you have said so far is kept.
        </EmptyState>
      </QuestionPage>
    )
  if (data.state === 'over')
    return <PlacementResult known={data.known} isSkipped={data.isSkipped} blueprint={data.blueprint} />
  return (
    <QuestionPage
      step="placement"
      title="What do you know already?"
      question={data.id}
      intro="At most eight questions. What you know need not be taught: its modules are done from the beginning. Not knowing is a fine answer."
      aside={
        <Form method="post">
          <button type="submit" name="intent" value="skip" className="min-h-11 cursor-pointer underline">
            Skip the questions
          </button>
        </Form>
      }
    >
      <FormError message={answer?.message} />
      <p className="annotation mb-3">
        Question {data.number}, at most {data.atMost}
      </p>
      <div id="placement-question">
        <Markup html={data.prompt} className="prose mb-6 text-lg" />
      </div>
      <Form method="post" key={data.id} aria-labelledby="placement-question">
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="question" value={data.id} />
        <AnswerList
          name="answer"
          answers={[
            ...data.options.map(({ id, html }) => ({
              id,
              text: <Markup as="span" html={html} />,
            })),
            { id: dontKnow, text: <span className="text-quiet">I don’t know</span> },
          ]}
          pending={typeof pending === 'string' ? pending : null}
        />
      </Form>
      <noscript>
        <p className="mt-4 text-sm text-quiet">Each answer is a button: it is sent when you press it.</p>
      </noscript>
    </QuestionPage>
  )
}
