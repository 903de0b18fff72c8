import { classNames } from '~/components/ui/class-names'
import { ScrollRegion } from '~/components/ui/scroll-region'
import type { ShownTest } from './present-result'

/** What was expected above what came, with what differs marked by line and colour. */
export function ValueDiff({ comparison }: { comparison: NonNullable<ShownTest['comparison']> }) {
  return (
    <dl className="mt-3 grid gap-2">
      <Side label="Expected" text={comparison.expected} side="expected" parts={comparison.parts} />
      <Side label="Yours" text={comparison.actual} side="actual" parts={comparison.parts} />
    </dl>
  )
}

type SideProps = {
  label: string
  text: string
  side: 'expected' | 'actual'
  parts: NonNullable<ShownTest['comparison']>['parts']
}

function Side({ label, text, side, parts }: SideProps) {
  const own = parts?.filter(({ kind }) => kind === 'same' || kind === side) ?? [{ kind: side, text }]
  return (
    <div className={classNames('border-l-2 bg-sheet', side === 'expected' ? 'border-moss' : 'border-brick')}>
      <dt className="annotation px-3 pt-1.5">{label}</dt>
      <dd>
        <ScrollRegion label={label}>
          <pre className="w-max max-w-full px-3 pt-0.5 pb-2 text-[0.8rem] leading-normal whitespace-pre-wrap">
            {own.map((part, at) =>
              part.kind === 'same' || parts === null ? (
                part.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order
                <mark key={at} className={side === 'expected' ? 'part-expected' : 'part-actual'}>
                  {part.text}
                </mark>
              ),
            )}
            {text === '' ? <span className="text-quiet italic">nothing</span> : null}
          </pre>
        </ScrollRegion>
      </dd>
    </div>
  )
}
