import { type KeyboardEvent, useEffect, useRef } from 'react'
import { classNames } from '~/components/ui/class-names'
import type { Mark } from './open-editor'

type FileTabsProps = {
  files: readonly { path: string; isTest: boolean }[]
  shown: string
  marks: ReadonlyMap<string, readonly Mark[]>
  onShow: (path: string) => void
}

/** One tab a file. The arrow keys go from one to the next; what is written is marked by weight, what is read by a word. */
export function FileTabs({ files, shown, marks, onShow }: FileTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  // The strip is scrolled by hand: the page stays where it is.
  useEffect(() => {
    const tab = Array.from(list.current?.querySelectorAll('button') ?? []).find(({ title }) => title === shown)
    if (list.current === null || tab === undefined) return
    const beyond = tab.offsetLeft + tab.offsetWidth - list.current.clientWidth
    list.current.scrollLeft = Math.min(tab.offsetLeft, Math.max(list.current.scrollLeft, beyond))
  }, [shown])
  const move = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const steps: Record<string, number> = {
      ArrowRight: (at + 1) % files.length,
      ArrowLeft: (at - 1 + files.length) % files.length,
      Home: 0,
      End: files.length - 1,
    }
    const next = files[steps[event.key] ?? -1]
    if (next === undefined) return
    event.preventDefault()
    onShow(next.path)
    const tabs = event.currentTarget.closest('[role=tablist]')?.querySelectorAll('button')
    tabs?.[steps[event.key] ?? at]?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label="Files" className="file-tabs">
      {files.map(({ path, isTest }, at) => {
        const isShown = path === shown
        const count = marks.get(path)?.length ?? 0
        return (
          <button
            key={path}
            type="button"
            role="tab"
            aria-selected={isShown}
            tabIndex={isShown ? 0 : -1}
            title={path}
            onClick={() => onShow(path)}
            onKeyDown={(event) => move(event, at)}
            className={classNames('file-tab', isTest && 'text-quiet')}
          >
            <bdi className="max-w-56 truncate">{path}</bdi>
            {isTest ? <span className="annotation normal-case">read only</span> : null}
            {count > 0 && !isTest ? (
              <span className="text-brick tabular-nums">
                <span aria-hidden="true">{count}</span>
                <span className="sr-only">{count === 1 ? '1 mark' : `${count} marks`}</span>
              </span>
            ) : null}
          </button>
        )
      })}
    </div>
  )
}
