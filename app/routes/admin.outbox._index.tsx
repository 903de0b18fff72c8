import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHeader } from '~/components/ui/page-header'
import { Pagination } from '~/components/ui/pagination'
import { type Column, Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'
import { MailState, type MailStatus } from '~/features/admin/mail-state'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Outbox · Guildhall' }]

export function loader({ request, context: { api } }: LoaderFunctionArgs) {
  return load(request, () => api.admin.outbox({ cursor: new URL(request.url).searchParams.get('before') }))
}

type Mail = { id: string; to: string; subject: string; status: MailStatus; createdAt: string }

const columns: readonly Column<Mail>[] = [
  { key: 'subject', header: 'Message', cell: (mail) => <Link to={paths.admin.mail(mail.id)}>{mail.subject}</Link> },
  { key: 'to', header: 'To', cell: (mail) => <span className="break-all">{mail.to}</span> },
  { key: 'status', header: 'State', cell: (mail) => <MailState status={mail.status} /> },
  { key: 'at', header: 'Written', cell: (mail) => <Time at={mail.createdAt} /> },
]

export default function Outbox() {
  const { mails, nextCursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Outbox"
        intro="Messages of this house to its people. Where no mail server is set up they are kept here, and you can pass on what is in one."
      />
      {mails.length > 0 ? (
        <Table caption="Messages" captionHidden columns={columns} rows={mails} rowKey={(mail) => mail.id} />
      ) : (
        <EmptyState title="No messages">
          When somebody signs up or asks for a new password, what they are sent appears here.
        </EmptyState>
      )}
      <Pagination older={nextCursor} noun="messages" />
    </>
  )
}
