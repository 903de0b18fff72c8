import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasswordField } from '~/components/ui/password-field'
import { Entrance } from '~/features/account/entrance'
import { KeyElevation } from '~/features/account/entrance-drawings'
import { LinkForm } from '~/features/account/link-form'
import { linkToken, privateLinkHeaders } from '~/features/account/private-link'
import { readForm, submitForm, textIn } from '~/lib/forms'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Choose a new password · Guildhall' }]

export const headers = privateLinkHeaders

export function loader({ request }: LoaderFunctionArgs) {
  return { complete: linkToken(request) !== '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    await context.api.identity.resetPassword({ token: linkToken(request), password: textIn(form, 'password') })
    const text = 'Your new password is set, and every device is signed out. Sign in with it.'
    return redirect(paths.signIn(), { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function ResetPassword() {
  const { complete } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Entrance
      title="Choose a new password"
      intro="It replaces the old one, and signs you out everywhere."
      drawing={<KeyElevation />}
    >
      <LinkForm
        complete={complete}
        answer={answer}
        button="Set the password"
        renew={{
          to: paths.forgotPassword,
          label: 'Ask for a new link',
          text: 'Nothing was changed just now. A new link takes a moment.',
        }}
      >
        <PasswordField
          label="New password"
          name="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          hint="At least 10 characters. A sentence is fine."
          error={answer?.fields.password}
        />
      </LinkForm>
    </Entrance>
  )
}
