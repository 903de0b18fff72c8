import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { deliveryNote } from '~/features/account/delivery'
import { Entrance } from '~/features/account/entrance'
import { KeyElevation } from '~/features/account/entrance-drawings'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Choose a new password · Guildhall' }]

export const headers = formHeaders

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form, keep: ['email'] }, async () => {
    await context.api.identity.requestPasswordReset({ email: textIn(form, 'email') })
    return { asked: true as const }
  })
}

/** Says the same whether there is such an account or not. */
export default function ForgotPassword() {
  const answer = useActionData<typeof action>()
  const back = (
    <p>
      You remember it? <Link to={paths.signIn()}>Sign in</Link>
    </p>
  )
  if (answer && 'asked' in answer) {
    return (
      <Entrance title="Look into your mailbox" drawing={<KeyElevation />} elsewhere={back}>
        <div role="status" className="grid gap-4">
          <p>
            If an account has this address, there is now a link for it to choose a new password. It works for half an
            hour.
          </p>
          <p>{deliveryNote}</p>
        </div>
      </Entrance>
    )
  }
  return (
    <Entrance
      title="Choose a new password"
      intro="Write the address of your account, and a link to choose a new password is sent there."
      drawing={<KeyElevation />}
      elsewhere={back}
    >
      <Form method="post" className="grid gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        <Field
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          defaultValue={answer?.typed.email}
          error={answer?.fields.email}
        />
        <div>
          <SubmitButton variant="primary">Send the link</SubmitButton>
        </div>
      </Form>
    </Entrance>
  )
}
