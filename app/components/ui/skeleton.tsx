import { classNames } from './class-names'

/** Construction lines where text will be. Only while waiting is real (a deferred part of a page), never for show. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" className="grid gap-4 py-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classNames('block border-b border-dashed border-line', line === lines - 1 && 'w-3/5')} />
      ))}
    </div>
  )
}
