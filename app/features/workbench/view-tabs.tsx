import { type View, views } from './use-view'

const words: Record<View, string> = { brief: 'Brief', code: 'Code', results: 'Results' }

/** On a phone: one of the three at a time. Without scripts they stand one below the other, and these lead to them. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
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
          {words[one]}
        </a>
      ))}
    </nav>
  )
}
