import { type View, views } from './use-view'
import type { Shape } from './work-fields'

const words: Record<Exclude<View, 'code'>, string> = { brief: 'Brief', results: 'Results' }
const workWords: Record<Shape, string> = { files: 'Code', answers: 'Questions', findings: 'Code' }

/** On a phone: one of the three at a time. Without scripts they stand one below the other, and these lead to them. */
export function ViewTabs({ shape, view, onView }: { shape: Shape; view: View; onView: (view: View) => void }) {
  return (
    <nav aria-label="Parts of the workbench" className="view-tabs">
      {views.map((one) => (
        <a
          key={one}
          href={`#${one}`}
          aria-current={one === view ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault()
            onView(one)
          }}
        >
          {one === 'code' ? workWords[shape] : words[one]}
        </a>
      ))}
    </nav>
  )
}
