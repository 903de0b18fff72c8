import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { SubmitButton } from '~/components/ui/submit-button'
import { Entrance } from '~/features/account/entrance'
import { DoorPlan } from '~/features/account/entrance-drawings'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Sign out · Guildhall' }]

/** Only the button signs out: an address alone, in a picture or a prefetch, must not. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await load(request, () => context.api.identity.viewer())
  return viewer === null ? redirect(paths.landing()) : null
}

export async function action({ request, context }: ActionFunctionArgs) {
  await load(request, () => context.api.identity.signOut())
  return redirect(paths.landing(), { headers: toastHeaders({ tone: 'ok', text: 'You are signed out.' }) })
}

export default function SignOut() {
  return (
    <Entrance
      title="Sign out"
      intro="This ends your session on this device. What you saved stays."
      drawing={<DoorPlan />}
    >
      <Form method="post">
        <SubmitButton variant="primary">Sign out</SubmitButton>
      </Form>
    </Entrance>
  )
}
