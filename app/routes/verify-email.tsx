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

export const meta: MetaFunction = () => [{ title: 'Confirm your address · Guildhall' }]

export const headers = privateLinkHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  return { complete: linkToken(request) !== '', signedIn: viewer !== null, verified: viewer?.emailVerified ?? false }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    await context.api.identity.verifyEmail({ token: linkToken(request) })
    const signedIn = (await context.api.identity.viewer()) !== null
    return redirect(signedIn ? paths.home : paths.signIn(), {
      headers: toastHeaders({ tone: 'ok', text: 'Your address is confirmed.' }),
    })
  })
}

export default function VerifyEmail() {
  const { complete, signedIn, verified } = useLoaderData<typeof loader>()
  return (
    <Entrance
      title="Confirm your address"
      intro="Then digests reach you by mail, and you can publish what you make."
      drawing={<SealedLetter />}
    >
      <LinkForm
        complete={complete}
        answer={useActionData<typeof action>()}
        button="Confirm my address"
        renew={wayOn({ signedIn, verified })}
      />
    </Entrance>
  )
}

function wayOn({ signedIn, verified }: { signedIn: boolean; verified: boolean }) {
  if (verified) {
    return {
      to: paths.home,
      label: 'Go home',
      text: 'The address of your account is confirmed. There is nothing left to do.',
      needless: true,
    }
  }
  const text = 'Your account settings have a button that sends a new link to your address.'
  if (signedIn) return { to: paths.settings.account, label: 'To the account settings', text }
  return { to: paths.signIn({ next: paths.settings.account }), label: 'Sign in', text: `${text} Sign in to get there.` }
}
