import { useEffect, useRef } from 'react'
import { useHydrated } from '~/lib/use-hydrated'
import type { CodeFile } from './exercise-types'
import type { Editor, Mark } from './open-editor'
import { fieldNames } from './work-fields'

type EditedFileProps = {
  file: CodeFile
  at: number
  isShown: boolean
  marks: readonly Mark[]
  onEdit: () => void
  /** Where others find the editor, to jump to a line. */
  register: (path: string, editor: Pick<Editor, 'jump'> | null) => void
}

/**
 * A file in its text field, which is what is sent. With scripts an editor takes the field's place and writes into it;
 * where the editor can't be loaded, the field stays.
 */
export function EditedFile({ file: { path, text }, at, isShown, marks, onEdit, register }: EditedFileProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const newest = useRef({ marks, onEdit })
  newest.current = { marks, onEdit }
  const hydrated = useHydrated()
  const wasShown = useRef(false)
  if (isShown) wasShown.current = true
  const isWanted = hydrated && wasShown.current

  useEffect(() => {
    const [field, parent] = [area.current, room.current]
    if (!isWanted || field === null || parent === null) return
    register(path, { jump: (line) => jumpInField(field, line) })
    let isGone = false
    const open = async () => {
      const { openEditor } = await import('./open-editor')
      if (isGone) return
      const hadFocus = document.activeElement === field
      const opened = openEditor({
        parent,
        path,
        text: field.value,
        nonce: pageNonce(),
        onChange: (next) => {
          field.value = next
          newest.current.onEdit()
        },
      })
      editor.current = opened
      field.hidden = true
      parent.hidden = false
      opened.mark(newest.current.marks)
      register(path, opened)
      if (hadFocus) opened.jump(1, null)
    }
    open().catch(() => undefined)
    return () => {
      isGone = true
      editor.current?.close()
      editor.current = null
      field.hidden = false
      parent.hidden = true
      register(path, null)
    }
  }, [isWanted, path, register])

  useEffect(() => editor.current?.mark(marks), [marks])

  const id = `f-file-${at}`
  return (
    <div
      className="code-file flex min-h-0 grow flex-col"
      hidden={hydrated && !isShown}
      data-first={at === 0 || undefined}
    >
      <input type="hidden" name={fieldNames.path} value={path} />
      <label htmlFor={id} className={hydrated ? 'sr-only' : 'annotation normal-case px-4 pt-3 pb-1 tracking-normal'}>
        {path}
      </label>
      <textarea
        ref={area}
        id={id}
        name={fieldNames.text}
        defaultValue={text}
        rows={Math.min(30, text.split('\n').length + 2)}
        wrap="off"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        className="code-field"
      />
      <div ref={room} hidden className="editor-room" />
    </div>
  )
}

/** Scripts may read the nonce of a script that the page came with; style sheets are let in by the same. */
const pageNonce = (): string => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''

function jumpInField(field: HTMLTextAreaElement, line: number) {
  const before = field.value.split('\n').slice(0, line - 1)
  const from = before.reduce((sum, { length }) => sum + length + 1, 0)
  field.focus()
  field.setSelectionRange(from, from)
}
