import { useRef } from 'react'
import { classNames } from '~/components/ui/class-names'
import { useHydrated } from '~/lib/use-hydrated'
import { readWords } from './lesson-words'

export type ContentsProps = {
  sections: readonly { id: string; title: string }[]
  read: ReadonlySet<string>
  /** The id of the part that is being read, as in the address. */
  inView: string | null
  /** What comes after the sections. */
  others: readonly { id: string; title: string }[]
}

/** What the module holds, in the margin where there is one. */
export function MarginContents(props: ContentsProps) {
  return (
    <nav
      aria-label="Contents"
      className="max-lg:hidden lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
    >
      <p className="annotation mb-2">Contents</p>
      <ReadingLine {...props} />
      <p className="mt-2 mb-3 text-sm text-quiet tabular-nums">{readWords(props.read.size, props.sections.length)}</p>
      <ContentsList {...props} />
    </nav>
  )
}

/** On a phone the same is folded up; with scripts the fold stays in sight at the top, and closes behind who follows a link. */
export function FoldedContents(props: ContentsProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const hydrated = useHydrated()
  const close = () => {
    if (fold.current !== null) fold.current.open = false
  }
  return (
    <details
      ref={fold}
      className={classNames(
        'lesson-fold z-10 -mx-4 border-b border-rule bg-ground px-4 sm:-mx-6 sm:px-6 lg:hidden',
        hydrated && 'sticky top-0',
      )}
    >
      <summary className="grid min-h-11 content-center pb-1 text-sm">
        <span className="flex items-center justify-between gap-4 py-2">
          <span className="flex items-center gap-2">
            <svg viewBox="0 0 8 10" className="fold-mark w-2 transition-transform" aria-hidden="true">
              <path className="pen" d="M1.5 1l5 4-5 4" />
            </svg>
            Contents
          </span>
          <span className="text-quiet tabular-nums">{readWords(props.read.size, props.sections.length)}</span>
        </span>
        <ReadingLine {...props} />
      </summary>
      <nav aria-label="Contents" className="max-h-[60dvh] overflow-y-auto pb-4">
        <ContentsList {...props} onFollow={close} />
      </nav>
    </details>
  )
}

/** A thin line, one stretch a section: dashed, and inked in when it is read. The words beside it say the same. */
function ReadingLine({ sections, read }: ContentsProps) {
  return (
    <span aria-hidden="true" className="flex gap-1">
      {sections.map(({ id }) => (
        <span key={id} className={classNames('reading-stretch', read.has(id) && 'reading-stretch-inked')} />
      ))}
    </span>
  )
}

function ContentsList({ sections, read, inView, others, onFollow }: ContentsProps & { onFollow?: () => void }) {
  const shared = { inView, onFollow }
  return (
    <ol className="grid">
      {sections.map(({ id, title }) => (
        <Entry key={id} id={`section-${id}`} title={title} isRead={read.has(id)} {...shared} />
      ))}
      {others.map(({ id, title }) => (
        <Entry key={id} id={id} title={title} {...shared} />
      ))}
    </ol>
  )
}

type EntryProps = {
  id: string
  title: string
  isRead?: boolean
  inView: string | null
  onFollow: (() => void) | undefined
}

function Entry({ id, title, isRead, inView, onFollow }: EntryProps) {
  const isHere = inView === id
  return (
    <li>
      <a
        href={`#${id}`}
        onClick={onFollow}
        aria-current={isHere ? 'location' : undefined}
        className={classNames(
          'grid min-h-9 grid-cols-[0.9rem_1fr] items-baseline gap-2.5 border-l-2 py-1.5 pl-3 text-sm leading-snug no-underline hover:text-ink hover:underline touch:min-h-11 touch:py-2.5',
          isHere ? 'border-copper text-ink' : 'border-transparent text-quiet',
        )}
      >
        <svg viewBox="0 0 14 14" className="size-[0.8rem] translate-y-[0.1em]" aria-hidden="true">
          {isRead === undefined ? null : <ReadMark isRead={isRead} />}
        </svg>
        <span className="min-w-0">
          {title}
          {isRead ? <span className="sr-only"> (read)</span> : null}
        </span>
      </a>
    </li>
  )
}

function ReadMark({ isRead }: { isRead: boolean }) {
  if (!isRead) return <circle cx="7" cy="7" r="5.4" className="pen pen-quiet pen-dashed" />
  return (
    <>
      <circle cx="7" cy="7" r="6" className="fill-moss" />
      <path d="M4.2 7.2l2 2 3.6-4.2" className="fill-none stroke-sheet stroke-[1.6]" />
    </>
  )
}
