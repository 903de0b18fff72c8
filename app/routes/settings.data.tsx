import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { PageHeader } from '~/components/ui/page-header'
import { DeleteAccount } from '~/features/account/delete-account'
import { SettingsSection } from '~/features/account/settings-section'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Your data · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  if (viewer === null) throw redirect(paths.signIn({ next: paths.settings.data }))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    await context.api.identity.deleteAccount({ password: textIn(form, 'password') })
    return redirect(paths.landing(), {
      headers: toastHeaders({ tone: 'ok', text: 'Your account is deleted, and what was in it.' }),
    })
  })
}

export default function DataSettings() {
  return (
    <>
      <PageHeader
        title="Your data"
        intro="What this house keeps about you is yours: to take along, and to have erased."
      />
      <SettingsSection title="Take it along" intro="Everything kept about you, as one JSON file.">
        <div className="grid max-w-measure gap-4">
          <p>Account, profile, picture, sessions, tokens without their secrets, and every entry of your ledger.</p>
          <div>
            <ButtonLink variant="primary" to={paths.settings.export} reloadDocument>
              Download my data
            </ButtonLink>
          </div>
        </div>
      </SettingsSection>
      <SettingsSection title="Delete the account" intro="At once and for good: nobody here can bring it back.">
        <DeleteAccount answer={useActionData<typeof action>()} />
      </SettingsSection>
    </>
  )
}
