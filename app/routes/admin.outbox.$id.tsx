import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { FormError } from '~/components/ui/form-error'
import { PageHeader } from '~/components/ui/page-header'
import { SubmitButton } from '~/components/ui/submit-button'
import { OpenedMail, type OpenMail } from '~/features/admin/opened-mail'
import { load, submit } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'A message · Guildhall' }]

/** Shows nothing of the message, but only to who could open it: the others hear so here and not after the button. */
export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  await load(request, () => api.admin.outbox({}))
  return null
}

export function action({ request, params, context: { api } }: ActionFunctionArgs) {
  return submit(
    request,
    async (): Promise<{ mail: OpenMail }> => ({ mail: await api.admin.openMail({ id: params.id ?? '' }) }),
  )
}

export default function Message() {
  const answer = useActionData<typeof action>()
  if (answer && 'mail' in answer) return <OpenedMail mail={answer.mail} />
  return (
    <>
      <PageHeader
        title="A message"
        intro="It may hold a link that lets its reader into an account. Open it to pass it on to the person it is for, and to nobody else."
      />
      <div className="grid justify-items-start gap-5">
        <FormError message={answer?.message} />
        <Form method="post" replace>
          <SubmitButton variant="primary">Open the message; the audit log notes it</SubmitButton>
        </Form>
        <Link to={paths.admin.outbox} className="text-quiet">
          Back to the outbox
        </Link>
      </div>
    </>
  )
}
