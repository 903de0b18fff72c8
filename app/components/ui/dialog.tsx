import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode }

/**
 * The browser's modal dialog: it traps and returns focus, closes on Escape and lies in the top layer by itself. It needs
 * scripts, so what it asks must be reachable without it too: let its trigger be a link to a page, or use ConfirmForm.
 */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={heading} className="text-xl">
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" className="-mt-2 -mr-2 grid size-11 place-items-center rounded hover:bg-sunk">
            <svg viewBox="0 0 12 12" className="size-3.5" aria-hidden="true">
              <path className="pen pen-bold" d="M1 1l10 10M11 1L1 11" />
            </svg>
            <span className="sr-only">Close</span>
          </button>
        </form>
      </div>
      {children}
    </dialog>
  )
}
