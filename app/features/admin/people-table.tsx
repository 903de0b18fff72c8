import { Badge } from '~/components/ui/badge'
import { ConfirmForm } from '~/components/ui/confirm-form'
import { SelectField } from '~/components/ui/field'
import { StateMark } from '~/components/ui/state-mark'
import { type Column, Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'
import { type Role, roles } from './roles'

export type Person = {
  id: string
  username: string
  email: string
  displayName: string
  role: Role
  isActive: boolean
  createdAt: string
  lastActiveAt: string | null
}

const columns: readonly Column<Person>[] = [
  { key: 'name', header: 'Name', cell: (person) => <Name person={person} /> },
  { key: 'email', header: 'E-mail', cell: (person) => <span className="break-all">{person.email}</span> },
  { key: 'joined', header: 'Joined', cell: (person) => <Time at={person.createdAt} precision="date" /> },
  {
    key: 'seen',
    header: 'Last seen',
    cell: (person) => (person.lastActiveAt ? <Time at={person.lastActiveAt} /> : 'Never'),
  },
  { key: 'role', header: 'Role', cell: (person) => <RoleForm person={person} /> },
]

export function PeopleTable({ people }: { people: readonly Person[] }) {
  return <Table caption="People" captionHidden columns={columns} rows={people} rowKey={(person) => person.id} />
}

function Name({ person }: { person: Person }) {
  return (
    <>
      <span className="font-medium">{person.displayName}</span>
      {person.displayName === person.username ? null : <span className="block text-quiet">{person.username}</span>}
      {person.isActive ? null : <StateMark state="neutral">Deactivated</StateMark>}
    </>
  )
}

function RoleForm({ person: { id, displayName, role } }: { person: Person }) {
  return (
    <div className="flex flex-wrap items-start gap-x-3 sm:w-80">
      <span className="flex min-h-9 w-20 items-center touch:min-h-11">
        <Badge>{role}</Badge>
      </span>
      <ConfirmForm
        size="small"
        intent={`role ${id}`}
        trigger={
          <>
            Change<span className="sr-only"> the role of {displayName}</span>
          </>
        }
        confirm="Change the role"
        consequence={`Their sessions end: ${displayName} signs in again, with the new rights. The audit log notes it.`}
      >
        <input type="hidden" name="userId" value={id} />
        <SelectField label="New role" name="role" id={`role-${id}`} options={roles} defaultValue={role} />
      </ConfirmForm>
    </div>
  )
}
