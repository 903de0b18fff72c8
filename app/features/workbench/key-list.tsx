import { useEffect, useRef } from 'react'
import { Button } from '~/components/ui/button'

const keys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Ctrl or ⌘', 'Enter'], does: 'Run the tests' },
  { keys: ['Ctrl or ⌘', 'Shift', 'Enter'], does: 'Hand it in' },
  { keys: ['F8'], does: 'Next failure; also Alt + N' },
  { keys: ['Tab'], does: 'Indent, in the editor' },
  { keys: ['Esc', 'Tab'], does: 'Leave the editor, one after the other' },
  { keys: ['Ctrl or ⌘', 'F'], does: 'Search in the file' },
  { keys: ['Ctrl or ⌘', 'Z'], does: 'Undo' },
  { keys: ['← →'], does: 'Move the line between two panes, when it has the focus' },
  { keys: ['?'], does: 'This list' },
]

/** All keys of the page in one place. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys-heading" className="key-list">
      <h2 id="keys-heading" className="text-lg">
        Keys
      </h2>
      <dl className="mt-3 grid text-sm">
        {keys.map(({ keys: pressed, does }) => (
          <div
            key={does}
            className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-rule py-2"
          >
            <dt>{does}</dt>
            <dd className="flex gap-1.5">
              {pressed.map((key) => (
                <kbd key={key} className="rounded border border-line bg-sunk px-1.5 py-0.5">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4">
        <Button type="submit" size="small">
          Close
        </Button>
      </form>
    </dialog>
  )
}
