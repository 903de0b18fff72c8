import type { ReactNode } from 'react'
import { Badge } from '~/components/ui/badge'
import { CodeBlock } from '~/components/ui/code-block'
import { DimensionLine } from '~/components/ui/dimension-line'
import { PlaceLinks } from './place-links'
import type { ShownRemark } from './present-work.server'
import { QuotedWords } from './quoted-words'
import { axisWords, measuredWords, pointWords } from './review-words'

type RemarkListProps = {
  remarks: readonly ShownRemark[]
  /** What may be done about each: where somebody may dispute it. */
  below?: (remark: ShownRemark) => ReactNode
}

/** Each remark with what it rests on, why it matters, and how it would be better. */
export function RemarkList({ remarks, below }: RemarkListProps) {
  return (
    <ol className="grid grid-cols-1">
      {remarks.map((remark) => (
        <li
          key={remark.anchor}
          id={remark.anchor}
          data-remark={remark.number}
          tabIndex={-1}
          className="review-remark grid grid-cols-[1.8rem_minmax(0,1fr)] border-t border-rule py-4 pl-2"
        >
          <span aria-hidden="true" className="font-serif text-xl leading-snug text-copper tabular-nums">
            {remark.number}
          </span>
          <div className="min-w-0">
            <RemarkBody remark={remark} />
            {below?.(remark)}
          </div>
        </li>
      ))}
    </ol>
  )
}

function RemarkBody({ remark }: { remark: ShownRemark }) {
  const { number, name, axis, text, why, measured, places, example, cost, by, kind } = remark
  return (
    <>
      <h3 className="text-lg leading-snug">
        <span className="sr-only">Remark {number}: </span>
        {name}
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-quiet">
        <span>{axisWords[axis]}</span>
        {kind === 'weakness' && cost > 0 ? <span className="tabular-nums">takes {pointWords(cost)}</span> : null}
        {by === 'model' ? <Badge>worded by a model</Badge> : null}
        <PlaceLinks places={places} />
      </p>
      <p className="mt-2 max-w-measure whitespace-pre-wrap">
        <QuotedWords text={text} />
      </p>
      {measured === null ? null : (
        <DimensionLine className="mt-2 max-w-measure normal-case tracking-normal">
          {measuredWords(measured)}
        </DimensionLine>
      )}
      {why === '' ? null : <p className="mt-2 max-w-measure text-sm text-quiet">{why}</p>}
      {example === null ? null : (
        <div className="mt-3 max-w-[46rem]">
          <CodeBlock
            code={example}
            label={`${kind === 'weakness' ? 'A better way' : 'An example'}, remark ${number}`}
          />
        </div>
      )}
    </>
  )
}
