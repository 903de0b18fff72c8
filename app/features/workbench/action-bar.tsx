import { Button } from '~/components/ui/button'
import { workFormId } from './form-deed'
import { SaveNote } from './save-note'
import type { SaveState } from './use-draft'

type ActionBarProps = {
  canWork: boolean
  canRun: boolean
  isRunning: boolean
  /** Null without scripts: then saving is a button. */
  saveState: SaveState | null
  onKeys: (() => void) | null
}

/** The edge of the table: where the work is kept, and the two things to do with it. In sight on a phone as well. */
export function ActionBar({ canWork, canRun, isRunning, saveState, onKeys }: ActionBarProps) {
  const deed = { type: 'submit', form: workFormId, name: 'intent', disabled: !canWork } as const
  return (
    <div className="action-bar">
      {saveState === null ? null : (
        <div className="flex min-w-0 grow items-center gap-4">
          <SaveNote state={saveState} />
          {onKeys === null ? null : (
            <Button size="small" variant="quiet" onClick={onKeys} aria-label="Keys" className="max-lg:hidden">
              ?
            </Button>
          )}
        </div>
      )}
      <div className="ml-auto flex gap-3 whitespace-nowrap max-sm:gap-2">
        {saveState === null ? (
          <Button {...deed} value="save" variant="quiet">
            Save
          </Button>
        ) : null}
        {canRun ? (
          <Button {...deed} value="run" pending={isRunning}>
            Run the tests
          </Button>
        ) : null}
        <Button {...deed} value="submit" variant="primary" pending={isRunning}>
          Hand it in
        </Button>
      </div>
    </div>
  )
}
