import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { entriesIn, listErrors } from '~/features/account/entries'
import { saveAndGo } from '~/features/onboarding/go-back'
import { paceAnswers, paceFields, usualHours } from '~/features/onboarding/pace-answers'
import { PaceForm } from '~/features/onboarding/pace-form'
import { QuestionPage } from '~/features/onboarding/question-page'
import { formHeaders, readForm, submitForm, textIn, textsIn } from '~/lib/forms'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'Your pace · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  return { offered: paceAnswers(draft?.profile ?? null) }
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const text = (name: string) => textIn(form, name)
  const goals = entriesIn(text('goals'))
  const rename = (fields: Record<string, string>) => listErrors(fields, { goals })
  return submitForm({ request, form, keep: paceFields, rename }, async () => {
    const skipped = text('intent') === 'skip'
    const hours = text('hoursPerWeek').replace(',', '.').trim()
    const said = {
      skillLevel: text('skillLevel') || (skipped ? 'beginner' : ''),
      learningStyle: text('learningStyle') || null,
      hoursPerWeek: Number(hours === '' && skipped ? usualHours : hours || Number.NaN),
      preferredTimes: textsIn(form, 'preferredTimes'),
      goals,
      rigor: text('rigor') === 'advanced' ? ('advanced' as const) : ('standard' as const),
      codeLanguage: text('codeLanguage') === 'python' ? ('python' as const) : ('typescript' as const),
    }
    const to = await saveAndGo({
      form,
      step: 'pace',
      offered: async () => paceAnswers((await api.onboarding.draft())?.profile ?? null),
      save: () => api.onboarding.change({ step: 'pace', ...said }),
    })
    return redirect(to)
  })
}

export default function Pace() {
  const { offered } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <QuestionPage
      step="pace"
      form={{ id: 'pace', answer }}
      title="How do you want to learn?"
      intro="This sets how deep the course goes and when each module is due. All of it can be changed later."
    >
      <PaceForm id="pace" offered={offered} answer={answer} />
    </QuestionPage>
  )
}
