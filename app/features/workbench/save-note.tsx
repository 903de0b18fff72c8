import { classNames } from '~/components/ui/class-names'
import type { SaveState } from './use-draft'

const stateWords: Record<SaveState, string> = {
  saved: 'Saved',
  unsaved: 'Saving soon',
  saving: 'Saving',
  browser: 'Saved in this browser only',
  nowhere: 'Not saved: keep this page open',
}

/** Where what is written is kept. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <p
      role={state === 'browser' || state === 'nowhere' ? 'status' : undefined}
      data-save-state={state}
      className={classNames('text-sm', state === 'nowhere' ? 'text-brick' : 'text-quiet')}
    >
      {stateWords[state]}
    </p>
  )
}
