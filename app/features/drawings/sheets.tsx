import type { ReactNode } from 'react'
import { ScrollRegion } from '~/components/ui/scroll-region'

/** The same drawing on one sheet or two: where there is a second, it is the one for narrow places (lesson.css). */
export function Sheets({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="drawing-sheets drafting-grid">
      <ScrollRegion label={`Drawing: ${title}`}>
        <div className="drawing-room">{children}</div>
      </ScrollRegion>
    </div>
  )
}
