const widths = ['w-full', 'w-11/12', 'w-3/5'] as const

/** Construction lines where text will be. Only while waiting is real (a deferred part of a page), never for show. */
export function Skeleton({ label = 'Loading' }: { label?: string }) {
  return (
    <div role="status" className="grid gap-4 py-1">
      <span className="sr-only">{label}</span>
      {widths.map((width) => (
        <span key={width} className={`block border-b border-dashed border-line ${width}`} />
      ))}
    </div>
  )
}
