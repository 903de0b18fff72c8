/** The seal of the house: a pair of dividers standing in a ring, drawing its arc. */
export function SiteMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <circle cx="16" cy="16" r="14.5" className="pen" />
      <circle cx="16" cy="7.5" r="2" className="pen" />
      <path className="pen" d="M15.2 9.4L9.5 24M16.8 9.4L22.5 24M16 5.5V3.6" />
      <path className="pen pen-copper pen-bold" d="M8.6 20.4a11 11 0 0 0 14.8 0" />
    </svg>
  )
}
