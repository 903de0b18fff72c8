import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Entrance } from '~/features/account/entrance'
import { SealedLetter } from '~/features/account/entrance-drawings'
import { LinkForm } from '~/features/account/link-form'
import { linkToken, privateLinkHeaders } from '~/features/account/private-link'
import { readForm, submitForm } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Confirm your new address · Guildhall' }]

export const headers = privateLinkHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  return { complete: linkToken(request) !== '', signedIn: viewer !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    await context.api.identity.confirmEmailChange({ token: linkToken(request) })
    const signedIn = (await context.api.identity.viewer()) !== null
    const text = 'Your new address is confirmed, and your account uses it from now on.'
    return redirect(signedIn ? paths.settings.account : paths.signIn(), { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function ConfirmEmail() {
  const { complete, signedIn } = useLoaderData<typeof loader>()
  return (
    <Entrance
      title="Confirm your new address"
      intro="From then on you sign in with it, and mail goes there. The old address is told."
      drawing={<SealedLetter />}
    >
      <LinkForm
        complete={complete}
        answer={useActionData<typeof action>()}
        button="Use this address"
        renew={{
          to: signedIn ? paths.settings.account : paths.signIn({ next: paths.settings.account }),
          label: signedIn ? 'To the account settings' : 'Sign in',
          text: 'Nothing was changed just now. Your account settings show which address counts, and can send a new link.',
        }}
      />
    </Entrance>
  )
}
