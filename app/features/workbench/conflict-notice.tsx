import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { Fold } from '~/features/lesson/fold'
import { FileChanges } from './changed-files'
import type { FileChange } from './file-changes'
import { FormDeed } from './form-deed'
import type { WorkFields } from './work-fields'

type ConflictProps = {
  mine: WorkFields
  theirs: WorkFields
  /** Worked out by the server for who has no scripts. */
  changes: FileChange[] | null
  /** Null without scripts: then the two buttons send the form. */
  onChoose: ((keep: 'mine' | 'theirs') => void) | null
}

/** Two windows wrote: what differs is shown, and nothing is lost before somebody has chosen. */
export function ConflictNotice({ mine, theirs, changes: known, onChoose }: ConflictProps) {
  const [changes, setChanges] = useState(known)
  useEffect(() => {
    if (known !== null) return
    const compare = async () => {
      const { changesBetween } = await import('./file-changes')
      setChanges(changesBetween(theirs.files, mine.files))
    }
    compare().catch(() => undefined)
  }, [known, mine, theirs])
  const differing = changes?.filter(({ state }) => state !== 'same') ?? []
  return (
    <div role="alert" className="mt-4 border-l-2 border-ochre bg-ochre-wash px-4 py-3">
      <p className="font-medium">Something else was saved from another window.</p>
      <p className="mt-1 text-sm">Yours is still here. Choose which of the two goes on.</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {onChoose === null ? (
          <>
            <FormDeed intent="save">Keep mine</FormDeed>
            <FormDeed intent="take-theirs">Take the other</FormDeed>
          </>
        ) : (
          <>
            <Button size="small" onClick={() => onChoose('mine')}>
              Keep mine
            </Button>
            <Button size="small" onClick={() => onChoose('theirs')}>
              Take the other
            </Button>
          </>
        )}
      </div>
      {differing.length === 0 ? null : (
        <div className="mt-3">
          <Fold title={<span className="text-sm">What yours changes in the other</span>}>
            <FileChanges changes={differing} />
          </Fold>
        </div>
      )}
    </div>
  )
}
