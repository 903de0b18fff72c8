import type { ReactNode } from 'react'
import { classNames } from '~/components/ui/class-names'

const columns = ['1', '2', '3', '4', '5', '6', '7', '8']
const rows = ['A', 'B', 'C', 'D']

/** A drawing sheet with the zone marks along its edges that let people say "look at C4" over the telephone. */
export function Sheet({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={classNames('grid border border-line bg-sheet sm:grid-cols-[20px_1fr]', className)}>
      <div aria-hidden="true" className="zone-marks col-span-full flex h-5 border-b border-line sm:pl-5">
        {columns.map((column, index) => (
          <span key={column} className={classNames('zone-mark', index > 3 && 'max-sm:hidden')}>
            {column}
          </span>
        ))}
      </div>
      <div aria-hidden="true" className="hidden flex-col border-r border-line sm:flex">
        {rows.map((row) => (
          <span key={row} className="zone-mark zone-mark-row">
            {row}
          </span>
        ))}
      </div>
      <div className="drafting-grid flex min-w-0 flex-col">{children}</div>
    </div>
  )
}
