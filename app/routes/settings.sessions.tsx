import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ConfirmForm } from '~/components/ui/confirm-form'
import { FormError } from '~/components/ui/form-error'
import { PageHeader } from '~/components/ui/page-header'
import { SubmitButton } from '~/components/ui/submit-button'
import { SessionTable } from '~/features/account/session-table'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Your sessions · Guildhall' }]

export const headers = formHeaders

export function loader({ request, context }: LoaderFunctionArgs) {
  return load(request, () => context.api.identity.sessions())
}

type Api = ActionFunctionArgs['context']['api']

const deeds: Record<string, (form: FormData, api: Api) => Promise<string>> = {
  one: async (form, api) => {
    await api.identity.endSession({ id: textIn(form, 'id') })
    return 'The session is ended.'
  },
  others: async (_form, api) => {
    const { ended } = await api.identity.endSessions({ which: 'others' })
    return ended === 1 ? 'The other session is ended.' : `${ended} other sessions are ended.`
  },
  all: async (_form, api) => {
    await api.identity.endSessions({ which: 'all' })
    return 'You are signed out everywhere.'
  },
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  return submitForm({ request, form }, async () => {
    const text = await deed(form, api)
    const signedIn = (await api.identity.viewer()) !== null
    return redirect(signedIn ? paths.settings.sessions : paths.signIn(), {
      headers: toastHeaders({ tone: 'ok', text }),
    })
  })
}

export default function SessionSettings() {
  const { sessions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title="Your sessions"
        intro="Where you are signed in. End what you don’t know, and then change your password."
      />
      <div className="grid gap-8">
        <FormError message={answer?.message} />
        <SessionTable sessions={sessions} />
        <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
          {sessions.length > 1 ? (
            <Form method="post">
              <SubmitButton name="intent" value="others">
                End all others
              </SubmitButton>
            </Form>
          ) : null}
          <ConfirmForm
            danger
            intent="all"
            trigger="Sign out everywhere"
            confirm="End every session"
            consequence="This ends them all, the one on this device too. What you saved stays; you sign in again with your password."
          />
        </div>
      </div>
    </>
  )
}
