import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class-names'
import type { Row } from './findings-pane'
import type { ShownWorkbench } from './present-workbench.server'
import { type FindingFields, fieldNames } from './work-fields'

type FindingRowProps = {
  row: Row
  number: number
  paths: readonly string[]
  rules: ShownWorkbench['rules']
  isReview: boolean
  onPlace: (place: Partial<Pick<FindingFields, 'path' | 'from' | 'to'>>) => void
  /** Null without scripts: an empty row is none. */
  onRemove: (() => void) | null
}

const control =
  'block w-full rounded border border-line bg-sheet px-2.5 py-1.5 text-sm text-ink hover:border-ink min-h-9 touch:min-h-11'

/** One finding: the file, its lines, and the name of what is wrong or words of one's own. */
export function FindingRow({ row, number, paths, rules, isReview, onPlace, onRemove }: FindingRowProps) {
  const heading = `finding-${row.key}`
  const field = (name: string) => `f-${name}-${row.key}`
  return (
    <li
      data-row={row.key}
      aria-labelledby={heading}
      className="grid grid-cols-[1.6rem_minmax(0,1fr)] border-t border-rule pt-3 first:border-t-0 first:pt-0"
    >
      <span id={heading} className="font-serif text-lg leading-snug text-copper tabular-nums">
        <span className="sr-only">Finding </span>
        {number}
      </span>
      <div className="grid min-w-0 grid-cols-2 gap-x-3 gap-y-2">
        <label className={classNames('grid gap-1 text-sm', paths.length > 1 ? 'col-span-full' : 'sr-only')}>
          File
          <select
            name={fieldNames.findingPath}
            defaultValue={row.path}
            onChange={(event) => onPlace({ path: event.target.value })}
            className={control}
          >
            {paths.map((path) => (
              <option key={path}>{path}</option>
            ))}
          </select>
        </label>
        <LineField
          name={fieldNames.findingFrom}
          label="From line"
          value={row.from}
          onChange={(from) => onPlace({ from })}
        />
        <LineField name={fieldNames.findingTo} label="To line" value={row.to} onChange={(to) => onPlace({ to })} />
        {isReview ? (
          <input type="hidden" name={fieldNames.findingRule} value={row.rule} />
        ) : (
          <label htmlFor={field('rule')} className="col-span-full grid gap-1 text-sm">
            What is wrong there
            <select
              id={field('rule')}
              name={fieldNames.findingRule}
              data-main={isReview ? undefined : ''}
              defaultValue={row.rule}
              className={control}
            >
              <option value="">Choose its name</option>
              {rules.map(({ id, name, meaning }) => (
                <option key={id} value={id} title={meaning}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label htmlFor={field('text')} className={isReview ? 'col-span-full grid gap-1 text-sm' : 'hidden'}>
          What you would say to whoever wrote it
          <textarea
            id={field('text')}
            name={fieldNames.findingText}
            data-main={isReview ? '' : undefined}
            defaultValue={row.text}
            maxLength={2_000}
            rows={3}
            className={classNames(control, 'resize-y')}
          />
        </label>
        {onRemove === null ? null : (
          <div className="col-span-full">
            <Button size="small" variant="quiet" className="-ml-3" onClick={onRemove}>
              Remove<span className="sr-only"> finding {number}</span>
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

type LineFieldProps = { name: string; label: string; value: string; onChange: (value: string) => void }

function LineField({ name, label, value, onChange }: LineFieldProps) {
  return (
    <label className="grid gap-1 text-sm">
      {label}
      <input
        name={name}
        defaultValue={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={6}
        autoComplete="off"
        className={classNames(control, 'tabular-nums')}
      />
    </label>
  )
}
