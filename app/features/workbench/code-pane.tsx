import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { classNames } from '~/components/ui/class-names'
import { Fold } from '~/features/lesson/fold'
import { useHydrated } from '~/lib/use-hydrated'
import { EditedFile } from './edited-file'
import type { CodeFile } from './exercise-types'
import { FileTabs } from './file-tabs'
import { lineId, NumberedLines } from './numbered-lines'
import type { Mark } from './open-editor'
import type { ShownListing } from './present-workbench.server'

export type CodeHandle = { jump: (path: string, line: number, column: number | null) => void }

type CodePaneProps = {
  files: readonly CodeFile[]
  tests: readonly ShownListing[]
  marks: ReadonlyMap<string, readonly Mark[]>
  onEdit: () => void
  handle: Ref<CodeHandle>
}

type Jump = { path: string; line: number; column: number | null }

const none: readonly Mark[] = []

/** The files that are written and the tests that are read: tabs with scripts, one below the other without. */
export function CodePane({ files, tests, marks, onEdit, handle }: CodePaneProps) {
  const hydrated = useHydrated()
  const [shown, setShown] = useState(files[0]?.path ?? tests[0]?.path ?? '')
  const [jump, setJump] = useState<Jump | null>(null)
  const editors = useRef(new Map<string, { jump: (line: number, column: number | null) => void }>())
  const register = useCallback(
    (path: string, editor: { jump: (line: number, column: number | null) => void } | null) => {
      if (editor === null) editors.current.delete(path)
      else editors.current.set(path, editor)
    },
    [],
  )
  useImperativeHandle(handle, () => ({
    jump(path, line, column) {
      setShown(path)
      setJump({ path, line, column })
    },
  }))
  // After the tab has changed: what is hidden can't be scrolled to.
  useEffect(() => {
    if (jump === null) return
    const editor = editors.current.get(jump.path)
    if (editor === undefined) revealLine(jump)
    else editor.jump(jump.line, jump.column)
  }, [jump])
  useEffect(onEdit, [onEdit])
  const all = [
    ...files.map(({ path }) => ({ path, isTest: false })),
    ...tests.map(({ path }) => ({ path, isTest: true })),
  ]
  return (
    <div data-fields className="flex min-h-0 grow flex-col">
      {hydrated ? <FileTabs files={all} shown={shown} marks={marks} onShow={setShown} /> : null}
      {files.map((file, at) => (
        <EditedFile
          key={file.path}
          file={file}
          at={at}
          isShown={shown === file.path}
          marks={marks.get(file.path) ?? none}
          onEdit={onEdit}
          register={register}
        />
      ))}
      {tests.map((listing) => (
        <div key={listing.path} hidden={hydrated && shown !== listing.path} className="min-h-0 overflow-auto">
          {hydrated ? (
            <NumberedLines listing={listing} name={`Tests: ${listing.path}`} />
          ) : (
            <div className={classNames('code-file border-t border-rule px-4 py-1')}>
              <Fold title={<code>{listing.path}</code>}>
                <NumberedLines listing={listing} name={`Tests: ${listing.path}`} />
              </Fold>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

function revealLine({ path, line }: Jump) {
  const found = document.getElementById(lineId(path, line))
  for (const other of document.querySelectorAll('.code-line[aria-current]')) other.removeAttribute('aria-current')
  found?.setAttribute('aria-current', 'true')
  found?.scrollIntoView({ block: 'center' })
  found?.closest<HTMLElement>('section[tabindex]')?.focus({ preventScroll: true })
}
