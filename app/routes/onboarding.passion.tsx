import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Field, TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { saveAndGo } from '~/features/onboarding/go-back'
import { QuestionPage } from '~/features/onboarding/question-page'
import { useKeptForm } from '~/features/onboarding/use-kept-form'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'What you love · Guildhall' }]

export const headers = formHeaders

const offer = (draft: { domain: string; passion: string } | null) => ({
  domain: draft?.domain ?? '',
  passion: draft?.passion ?? '',
})

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  return { ...offer(draft), archetype: draft?.archetype?.name ?? null }
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form, keep: ['domain', 'passion'] }, async () => {
    const said = { domain: textIn(form, 'domain'), passion: textIn(form, 'passion') }
    const to = await saveAndGo({
      form,
      step: 'passion',
      offered: async () => offer(await api.onboarding.draft()),
      save: () => api.onboarding.change({ step: 'passion', ...said }),
    })
    return redirect(to)
  })
}

export default function Passion() {
  const { domain, passion, archetype } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept = useKeptForm('passion')
  return (
    <QuestionPage
      step="passion"
      form={{ id: 'passion', answer }}
      title="What do you love, in your own words?"
      intro="Say what it is, what you do with it, what you look at, where it is kept and who is around. From that your course takes its words."
    >
      <Form method="post" id="passion" ref={kept} className="grid gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        <Field
          name="domain"
          label="Its name"
          hint="As you would say it to a friend: rare sneakers, chess, my aunt’s bakery."
          defaultValue={answer?.typed.domain ?? domain}
          error={answer?.fields.domain}
          required
          maxLength={100}
          autoComplete="off"
        />
        <TextAreaField
          name="passion"
          label="Tell it"
          hint={
            archetype === 'Collector'
              ? 'For example: I collect sneakers and trade them with other collectors. I watch the resale price, and keep them in a vault.'
              : 'For example: I bake sourdough loaves in our shop’s old oven, weigh every one of them, and sell them to regulars on Saturdays.'
          }
          defaultValue={answer?.typed.passion ?? passion}
          error={answer?.fields.passion}
          required
          rows={6}
          maxLength={4000}
        />
        <div>
          <SubmitButton variant="primary">Find my words</SubmitButton>
        </div>
      </Form>
    </QuestionPage>
  )
}
