import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHeader } from '~/components/ui/page-header'
import { Pagination } from '~/components/ui/pagination'
import { type Column, Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'
import { type AuditEntry, auditWords } from '~/features/admin/audit-words'
import { load } from '~/lib/page-data'

export const meta: MetaFunction = () => [{ title: 'Audit log · Guildhall' }]

export function loader({ request, context: { api } }: LoaderFunctionArgs) {
  return load(request, () => api.admin.audit({ cursor: new URL(request.url).searchParams.get('before') }))
}

const columns: readonly Column<AuditEntry>[] = [
  {
    key: 'what',
    header: 'What happened',
    cell: (entry) => (
      <>
        <span className="font-medium">{entry.actor ?? 'The house'}</span> {auditWords(entry)}.
      </>
    ),
  },
  { key: 'at', header: 'When', cell: (entry) => <Time at={entry.occurredAt} /> },
]

export default function Audit() {
  const { entries, nextCursor } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title="Audit log"
        intro="Who changed whose rights, who published what, and who looked at what is not theirs. Entries are only ever added."
      />
      {entries.length > 0 ? (
        <Table caption="Entries" captionHidden columns={columns} rows={entries} rowKey={(entry) => entry.id} />
      ) : (
        <EmptyState title="No entries">Changes of roles, tokens made and messages opened are noted here.</EmptyState>
      )}
      <Pagination older={nextCursor} noun="entries" />
    </>
  )
}
