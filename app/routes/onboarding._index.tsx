import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { pathOf } from '~/features/onboarding/journey-steps'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Make your own course · Guildhall' }]

export const headers = formHeaders

/** Whoever has begun goes on where they were. */
export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  const isBeginning = new URL(request.url).searchParams.has('begin')
  if (draft !== null && !isBeginning) throw redirect(pathOf(draft.next))
  return null
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form, keep: ['passion'] }, async () => {
    if (textIn(form, 'intent') === 'restart') {
      await api.onboarding.restart()
      return redirect(paths.onboarding.start)
    }
    const optional = (name: string) => textIn(form, name).trim() || undefined
    await api.onboarding.change({
      step: 'begin',
      passion: optional('passion'),
      blueprint: optional('blueprint'),
    })
    return redirect(paths.onboarding.who())
  })
}

export default function Begin() {
  const answer = useActionData<typeof action>()
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="max-w-[24ch] text-3xl sm:text-4xl">A course drawn from what you love</h1>
      <p className="mt-3 max-w-measure text-lg text-quiet">
        Six short stations, about ten minutes. You can go back at any time, leave and come back, and you need no account
        until your course is made.
      </p>
      <Form method="post" action={paths.onboarding.begin} className="mt-8 grid gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        <TextAreaField
          name="passion"
          label="What could you talk about for hours?"
          hint="In your own words. A sentence or two is plenty; you can say more later, or nothing for now."
          defaultValue={answer?.typed.passion}
          error={answer?.fields.passion}
          optional
          maxLength={4000}
        />
        <div>
          <SubmitButton variant="primary">Begin</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
