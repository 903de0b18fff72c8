import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { entriesIn } from '~/features/account/entries'
import { PaceForm, paceFields } from '~/features/onboarding/pace-form'
import { QuestionPage } from '~/features/onboarding/question-page'
import { formHeaders, readForm, submitForm, textIn, textsIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Your pace · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  return { profile: draft?.profile ?? null }
}

const usualHours = '4'

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const text = (name: string) => textIn(form, name)
  return submitForm({ request, form, keep: paceFields }, async () => {
    const skipped = text('intent') === 'skip'
    const hours = text('hoursPerWeek').replace(',', '.').trim()
    await api.onboarding.change({
      step: 'pace',
      skillLevel: text('skillLevel') || (skipped ? 'beginner' : ''),
      learningStyle: text('learningStyle') || null,
      hoursPerWeek: Number(hours === '' && skipped ? usualHours : hours || Number.NaN),
      preferredTimes: textsIn(form, 'preferredTimes'),
      goals: entriesIn(text('goals')),
      rigor: text('rigor') === 'advanced' ? 'advanced' : 'standard',
      codeLanguage: text('codeLanguage') === 'python' ? 'python' : 'typescript',
    })
    return redirect(paths.onboarding.placement)
  })
}

export default function Pace() {
  const { profile } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <QuestionPage
      step="pace"
      title="How do you want to learn?"
      intro="This sets how deep the course goes and when each module is due. All of it can be changed later."
    >
      <PaceForm profile={profile} answer={answer} />
    </QuestionPage>
  )
}
