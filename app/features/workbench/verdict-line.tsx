import { classNames } from '~/components/ui/class-names'
import type { ShownTest } from './present-result'

const inks: Record<ShownTest['status'], string> = {
  passed: 'mark-passed',
  failed: 'mark-failed',
  errored: 'mark-failed',
  timed_out: 'mark-failed',
  not_run: 'mark-not-run',
}

/** The verdict as a line of marks, one a test: a full stroke passed, a broken one failed, a dot was not run. */
export function VerdictLine({ tests }: { tests: readonly Pick<ShownTest, 'name' | 'status'>[] }) {
  if (tests.length === 0) return null
  return (
    <div aria-hidden="true" className="verdict-line">
      {tests.map(({ name, status }) => (
        <span key={name} title={name} className={classNames('verdict-mark', inks[status])} />
      ))}
    </div>
  )
}
