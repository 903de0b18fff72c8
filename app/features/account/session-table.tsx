import { Form } from '@remix-run/react'
import { Badge } from '~/components/ui/badge'
import { SubmitButton } from '~/components/ui/submit-button'
import { type Column, Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'

type SessionRow = {
  id: string
  browser: string
  system: string
  ipAddress: string | null
  startedAt: string
  lastActivityAt: string
  current: boolean
}

const columns: readonly Column<SessionRow>[] = [
  { key: 'device', header: 'Device', cell: (row) => <Device row={row} /> },
  { key: 'place', header: 'Address', cell: (row) => <span className="break-all">{row.ipAddress ?? 'Unknown'}</span> },
  { key: 'active', header: 'Last active', cell: (row) => <Time at={row.lastActivityAt} /> },
  { key: 'started', header: 'Signed in', cell: (row) => <Time at={row.startedAt} /> },
  { key: 'end', header: 'End it', cell: (row) => <EndSession row={row} /> },
]

export function SessionTable({ sessions }: { sessions: readonly SessionRow[] }) {
  return (
    <Table caption="Where you are signed in" captionHidden columns={columns} rows={sessions} rowKey={(row) => row.id} />
  )
}

function Device({ row }: { row: SessionRow }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="font-medium">
        {row.browser} on {row.system}
      </span>
      {row.current ? <Badge>This device</Badge> : null}
    </span>
  )
}

function EndSession({ row }: { row: SessionRow }) {
  return (
    <Form method="post" className="sm:-my-1">
      <input type="hidden" name="intent" value="one" />
      <SubmitButton size="small" name="id" value={row.id}>
        {row.current ? 'Sign out' : 'End'}
        <span className="sr-only">
          the session of {row.browser} on {row.system}, {row.ipAddress ?? 'unknown address'}
        </span>
      </SubmitButton>
    </Form>
  )
}
