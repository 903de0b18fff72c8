import { useEffect, useRef, useState } from 'react'
import { Button } from '~/components/ui/button'
import { useHydrated } from '~/lib/use-hydrated'
import { FindingRow } from './finding-row'
import { MarkedListing, type MarkedPlace } from './marked-listing'
import type { ShownWorkbench } from './present-workbench.server'
import { linesOf, useLineChoice } from './use-line-choice'
import type { FindingFields } from './work-fields'
import { placeWords } from './workbench-words'

type FindingsPaneProps = {
  workbench: Pick<ShownWorkbench, 'listings' | 'rules' | 'form' | 'flawCount'>
  findings: readonly FindingFields[]
  onEdit: () => void
}

/** How many rows wait to be filled in where no script adds one. */
const spareRows = 3
const mostFindings = 60

export type Row = FindingFields & { key: number }

/** Code to be looked through, and below it what was found: where, and what is wrong there. */
export function FindingsPane({ workbench, findings, onEdit }: FindingsPaneProps) {
  const { listings, rules, form, flawCount } = workbench
  const hydrated = useHydrated()
  const lines = useLineChoice()
  const first = listings[0]?.path ?? ''
  const nextKey = useRef(findings.length)
  const [rows, setRows] = useState<Row[]>(() => findings.map((finding, key) => ({ ...finding, key })))
  const [added, setAdded] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const isReview = form === 'code_review'
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the rows changes what stands in the form
  useEffect(onEdit, [rows, onEdit])
  useEffect(() => {
    if (added !== null) list.current?.querySelector<HTMLElement>(`[data-row="${added}"] [data-main]`)?.focus()
  }, [added])
  const add = (place: Pick<FindingFields, 'path' | 'from' | 'to'>) => {
    if (rows.length >= mostFindings) return
    const key = nextKey.current++
    setRows([...rows, { ...place, rule: '', text: '', key }])
    setAdded(key)
    lines.drop()
  }
  const blank = (key: number): Row => ({ path: first, from: '', to: '', rule: '', text: '', key })
  const spares = hydrated ? [] : Array.from({ length: spareRows }, (_, at) => blank(-1 - at))
  const chosen = lines.choice === null ? null : { path: lines.choice.path, ...linesOf(lines.choice) }
  return (
    <>
      <p className="border-b border-rule px-4 py-2.5 text-sm text-quiet">
        {flawCount === 1 ? 'There is one thing to find. ' : `There are ${flawCount} things to find. `}
        {hydrated
          ? 'Choose a line by its number, with Shift as many as you need, and say what is wrong there.'
          : 'Say below in which lines they are, and what is wrong there.'}
      </p>
      <div className="findings-code">
        {listings.map((listing) => (
          <div key={listing.path}>
            <p className="annotation border-b border-rule bg-sunk px-4 py-1 normal-case tracking-normal">
              {listing.path}
            </p>
            <MarkedListing listing={listing} places={placesOf(rows)} lines={hydrated ? lines : null} />
          </div>
        ))}
      </div>
      {chosen === null ? null : (
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line bg-copper-wash px-4 py-2">
          <p role="status" className="text-sm">
            {chosen.path}, {placeWords(chosen)}
          </p>
          <Button
            size="small"
            onClick={() => add({ path: chosen.path, from: String(chosen.from), to: String(chosen.to) })}
          >
            {isReview ? 'Write a remark here' : 'Something is wrong here'}
          </Button>
        </div>
      )}
      <section data-fields aria-labelledby="findings-heading" className="findings-list border-t border-ink px-4 py-4">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <h3 id="findings-heading" className="text-lg">
            {isReview ? 'Your remarks' : 'What you found'}
          </h3>
          {hydrated ? (
            <Button size="small" onClick={() => add({ path: first, from: '', to: '' })}>
              Add one by its lines
            </Button>
          ) : null}
        </div>
        {rows.length + spares.length === 0 ? <p className="mt-2 text-quiet">Nothing yet.</p> : null}
        <ol ref={list} className="mt-3 grid grid-cols-1 gap-4">
          {[...rows, ...spares].map((row, at) => (
            <FindingRow
              key={row.key}
              row={row}
              number={at + 1}
              paths={listings.map(({ path }) => path)}
              rules={rules}
              isReview={isReview}
              onPlace={(place) => setRows(rows.map((one) => (one.key === row.key ? { ...one, ...place } : one)))}
              onRemove={hydrated ? () => setRows(rows.filter(({ key }) => key !== row.key)) : null}
            />
          ))}
        </ol>
        {hydrated ? null : (
          <p className="mt-3 text-sm text-quiet">When these are full, save what you have: then there are more.</p>
        )}
      </section>
    </>
  )
}

function placesOf(rows: readonly Row[]): MarkedPlace[] {
  return rows.flatMap(({ path, ...lines }, at) => {
    const from = Number.parseInt(lines.from, 10)
    const to = lines.to === '' ? from : Number.parseInt(lines.to, 10)
    if (!(from >= 1 && to >= 1)) return []
    return [{ number: at + 1, path, from: Math.min(from, to), to: Math.max(from, to) }]
  })
}
