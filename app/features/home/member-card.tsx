import { Stamp } from '~/components/ui/stamp'

type MemberCardProps = { name: string; title: string; eventsRecorded: number; activeDays: number }

/** Who somebody is in the guild so far: their title as a seal, and what the ledger counts. */
export function MemberCard({ name, title, eventsRecorded, activeDays }: MemberCardProps) {
  const facts = [
    { label: 'Title', value: title },
    { label: 'In the ledger', value: eventsRecorded === 1 ? '1 event' : `${eventsRecorded} events` },
    { label: 'Days with an event', value: activeDays },
  ]
  return (
    <section aria-label="Your standing" className="border border-line bg-sheet sm:grid sm:grid-cols-[auto_1fr]">
      <div className="drafting-grid grid place-items-center px-6 py-6 max-sm:border-b sm:border-r border-line">
        <Stamp text={`${title} of the guild`} seed={`title:${title}`} className="size-32" />
      </div>
      <div className="flex min-w-0 flex-col">
        <p className="px-4 py-2.5 font-serif text-lg leading-snug">{name}</p>
        <dl className="grid grow grid-rows-3 text-sm max-sm:grid-cols-3 max-sm:grid-rows-1">
          {facts.map(({ label, value }) => (
            <div
              key={label}
              className="flex min-w-0 flex-col justify-center border-t border-line px-4 py-2 max-sm:not-first:border-l"
            >
              <dt className="annotation">{label}</dt>
              <dd className="leading-snug tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
