type ProgressProps = {
  label: string
  value: number
  max: number /** Said in words beside the bar: "3 of 7 modules". */
  text: string
}

/** Progress is a line being inked: dashed where there is work left, solid where it is done. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const done = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="text-quiet tabular-nums">{text}</span>
      </div>
      <progress className="sr-only" value={value} max={max} aria-label={label}>
        {text}
      </progress>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-1 h-2 w-full" aria-hidden="true">
        <line className="pen pen-quiet pen-dashed" x1="0" y1="4" x2="100" y2="4" />
        <line className="pen" strokeWidth="4" x1="0" y1="4" x2={done} y2="4" />
        <line className="pen" x1={done} y1="0" x2={done} y2="8" />
      </svg>
    </div>
  )
}
