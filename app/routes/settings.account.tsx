import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader } from '~/components/ui/page-header'
import { AddressSettings } from '~/features/account/address-settings'
import { deliveryNote } from '~/features/account/delivery'
import { PasswordSettings } from '~/features/account/password-settings'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Your account · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  if (viewer === null) throw redirect(paths.signIn({ next: paths.settings.account }))
  return { username: viewer.username, email: viewer.email, verified: viewer.emailVerified }
}

type Deed = (form: FormData, context: AppLoadContext) => Promise<string>

const deeds: Record<string, Deed> = {
  password: async (form, { api }) => {
    await api.identity.changePassword({ current: textIn(form, 'current'), next: textIn(form, 'next') })
    return 'Your password is changed. Every other device is signed out.'
  },
  email: async (form, { api }) => {
    await api.identity.requestEmailChange({ email: textIn(form, 'email'), password: textIn(form, 'password') })
    return `A link to confirm the new address is written; it works for one hour. ${deliveryNote}`
  },
  verification: async (_form, { api }) => {
    await api.identity.requestEmailVerification()
    return `A new link to confirm your address is written; older ones are void. ${deliveryNote}`
  },
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  return submitForm({ request, form, keep: ['email'] }, async () => {
    const text = await deed(form, context)
    return redirect(paths.settings.account, { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function AccountSettings() {
  const { username, email, verified } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined)
  return (
    <>
      <PageHeader title="Your account" intro="How you sign in, and where we can write to you." />
      <AddressSettings
        email={email}
        verified={verified}
        change={answerTo('email')}
        verification={answerTo('verification')}
      />
      <PasswordSettings username={username} answer={answerTo('password')} />
    </>
  )
}
