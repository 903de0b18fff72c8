import { Link } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import type { ShownChange } from './present-change'
import { QuotedWords } from './quoted-words'

const edges: Record<ShownChange['direction'], string> = { up: 'border-moss', down: 'border-brick', same: 'border-line' }

/** Against the review before: first how much, then what. */
export function ChangeBand({ change, earlier }: { change: ShownChange; earlier: string | null }) {
  const { number, overall, direction, axes, gone, added } = change
  return (
    <section
      aria-label="What has changed"
      className={classNames('mb-8 border-l-4 bg-sunk px-5 py-4', edges[direction])}
    >
      <p className="font-serif text-xl">
        Since {earlier === null ? `attempt ${number}` : <Link to={earlier}>attempt {number}</Link>}:{' '}
        <span className="tabular-nums">{overall}</span>
      </p>
      {axes.length === 0 ? null : <p className="mt-1 text-sm">{axes.map(({ words }) => words).join(' · ')}</p>}
      <dl className="mt-2 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
        <Remarks label="Gone" remarks={gone} none="nothing" />
        <Remarks label="New" remarks={added} none="nothing" />
      </dl>
    </section>
  )
}

function Remarks({ label, remarks, none }: { label: string; remarks: ShownChange['gone']; none: string }) {
  return (
    <div>
      <dt className="annotation">{label}</dt>
      {remarks.length === 0 ? <dd className="text-quiet">{none}</dd> : null}
      {remarks.map(({ axis, name, texts }) => (
        <dd key={`${axis}:${name}`}>
          <span className="font-medium">{name}</span>
          {texts.length > 1 ? ` (${texts.length})` : ''}
          <span className="text-quiet">
            {' '}
            <QuotedWords text={texts[0] ?? ''} />
          </span>
        </dd>
      ))}
    </div>
  )
}
