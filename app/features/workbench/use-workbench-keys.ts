import { useEffect, useRef } from 'react'

export type KeyDeeds = { run: () => void; submit: () => void; nextFailure: () => void; showKeys: () => void }

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, .cm-editor') !== null

/** The keys of the workbench. They are heard before the editor, which has other uses for some of them. */
export function useWorkbenchKeys(deeds: KeyDeeds) {
  const newest = useRef(deeds)
  newest.current = deeds
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat || deed === 'nextFailure') newest.current[deed]()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** By the place on the board where a letter would be changed: with Alt a Mac writes other signs. */
function deedOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): keyof KeyDeeds | null {
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return shiftKey ? 'submit' : 'run'
  if (key === 'F8' || (altKey && !ctrlKey && !metaKey && code === 'KeyN')) return 'nextFailure'
  if (key === '?' && !ctrlKey && !metaKey && !isTyping(target)) return 'showKeys'
  return null
}
