import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { ConfirmForm } from '~/components/ui/confirm-form'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { TitleBlock } from '~/components/ui/title-block'
import { conceptWords, courseWords } from '~/features/onboarding/concept-words'
import { pathOf, stations } from '~/features/onboarding/journey-steps'
import { keyWords } from '~/features/onboarding/key-words'
import { QuestionPage } from '~/features/onboarding/question-page'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Your course · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const [draft, viewer] = await load(request, () => Promise.all([api.onboarding.draft(), api.identity.viewer()]))
  if (draft === null) throw redirect(paths.onboarding.start)
  return { draft, isSignedIn: viewer !== null }
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    const { id } = await api.courses.begin({ key: textIn(form, 'key') })
    return redirect(paths.course(id))
  })
}

export default function Ready() {
  const { draft, isSignedIn } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const missing = stations.find(
    ({ id }) => id !== 'placement' && id !== 'ready' && draft.steps.some((step) => step.id === id && !step.isDone),
  )
  const { profile } = draft
  return (
    <QuestionPage
      step="ready"
      title={missing ? 'Nearly there' : `Your course about ${draft.domain}`}
      intro={
        missing ? `“${missing.name}” is still open. Everything else you said is kept.` : courseWords(draft.blueprint)
      }
      aside={
        <ConfirmForm
          trigger="Begin anew"
          confirm="Forget it and begin anew"
          consequence="Everything that you said here is forgotten: who you are, what you love, your words and your pace. Courses that you have already stay as they are."
          action={paths.onboarding.begin}
          intent="restart"
          size="small"
        />
      }
    >
      <TitleBlock
        what={draft.domain || 'A course that has no name yet'}
        facts={[
          { label: 'For', value: draft.archetype?.name ?? 'not chosen' },
          { label: 'Rigor', value: profile.rigor },
          { label: 'Hours a week', value: profile.hoursPerWeek ?? 'not said' },
          {
            label: 'Known already',
            value:
              draft.known.length === 0
                ? 'nothing yet'
                : draft.known.map((concept) => conceptWords(concept, draft.blueprint).split(':')[0]).join(', '),
          },
        ]}
      />
      <dl className="mt-6 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {draft.words.map(({ key, value }) => (
          <div key={key} className="flex min-w-0 items-baseline justify-between gap-4 border-b border-rule py-1.5">
            <dt className="text-sm text-quiet">{keyWords(key)}</dt>
            <dd className="min-w-0 truncate font-medium">{value ?? 'open'}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 grid gap-4">
        <FormError message={answer?.message} />
        {missing ? (
          <p>
            <ButtonLink variant="primary" to={pathOf(missing.id)}>
              {missing.name}
            </ButtonLink>
          </p>
        ) : null}
        {!missing && isSignedIn ? (
          <Form method="post">
            <input type="hidden" name="key" value={draft.key} />
            <SubmitButton variant="primary">Make this course</SubmitButton>
          </Form>
        ) : null}
        {!missing && !isSignedIn ? (
          <>
            <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <ButtonLink variant="primary" to={paths.signUp({ next: paths.onboarding.ready })}>
                Create an account to keep it
              </ButtonLink>
              <Link to={paths.signIn({ next: paths.onboarding.ready })}>I have one: sign in</Link>
            </p>
            <p className="text-sm text-quiet">
              The course is yours and remembers how far you are, so it needs somebody to belong to. What you said stays
              here meanwhile.
            </p>
          </>
        ) : null}
      </div>
    </QuestionPage>
  )
}
