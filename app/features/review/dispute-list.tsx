import { Link } from '@remix-run/react'
import { EmptyState } from '~/components/ui/empty-state'
import { PageHeader } from '~/components/ui/page-header'
import { StateMark } from '~/components/ui/state-mark'
import { type Column, Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'
import { paths } from '~/lib/paths'
import { shorten } from '~/lib/shorten'
import type { DisputeList as Disputes } from './review-types'
import { axisWords, disputeWords } from './review-words'

type Row = Disputes['disputes'][number]

const columns: readonly Column<Row>[] = [
  {
    key: 'remark',
    header: 'Remark',
    cell: ({ id, ruleName, axis }) => (
      <>
        <Link to={paths.dispute(id)} className="font-medium touch:inline-block touch:py-2">
          {ruleName}
        </Link>
        <br />
        <span className="text-quiet">{axisWords[axis]}</span>
      </>
    ),
  },
  {
    key: 'exercise',
    header: 'Exercise',
    cell: ({ exercise, blueprint }) => (
      <>
        <bdi>{exercise}</bdi>
        <br />
        <span className="text-quiet">
          <bdi>{blueprint}</bdi>
        </span>
      </>
    ),
  },
  { key: 'reason', header: 'What the learner says', cell: ({ reason }) => shorten(reason, 160) },
  {
    key: 'state',
    header: 'State',
    cell: ({ status }) => <StateMark state={disputeWords[status].state}>{disputeWords[status].word}</StateMark>,
  },
  {
    key: 'when',
    header: 'When',
    cell: ({ createdAt, decidedAt }) => <Time at={decidedAt ?? createdAt} precision="date" />,
  },
]

/** What somebody has to decide first, then what is decided. */
export function DisputeList({ list: { open, disputes } }: { list: Disputes }) {
  const isOpen = ({ status }: Row) => status === 'open'
  const rows = [...disputes.filter(isOpen), ...disputes.filter((row) => !isOpen(row))]
  return (
    <>
      <PageHeader title="Disputes" intro={introWords(open)} />
      {rows.length === 0 ? (
        <EmptyState title="No disputes">
          Where a learner thinks that a remark on their work is wrong, it stands here with the code and what was
          counted, for you to decide.
        </EmptyState>
      ) : (
        <Table caption="Disputes" captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </>
  )
}

function introWords(open: number): string {
  if (open === 0) return 'Nothing waits for you.'
  return open === 1 ? 'One remark waits for your decision.' : `${open} remarks wait for your decision.`
}
