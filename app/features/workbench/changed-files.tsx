import { Badge } from '~/components/ui/badge'
import { classNames } from '~/components/ui/class-names'
import type { ChangedLine, FileChange } from './file-changes'

const stateWords: Record<FileChange['state'], string> = {
  same: 'the same',
  changed: 'changed',
  new: 'new',
  gone: 'gone',
}

/** Files beside what they were: a minus for what went out, a plus for what came in. */
export function FileChanges({ changes }: { changes: readonly FileChange[] }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      {changes.map(({ path, state, hunks, isTooMuch }) => (
        <section
          key={path}
          aria-label={`${path}: ${stateWords[state]}`}
          className="min-w-0 border border-line bg-sheet"
        >
          <p className="flex flex-wrap items-baseline gap-3 border-b border-rule px-4 py-1.5">
            <code>
              <bdi>{path}</bdi>
            </code>
            <Badge>{stateWords[state]}</Badge>
          </p>
          {isTooMuch ? (
            <p className="px-4 py-3 text-sm text-quiet">So much differs that showing where would help nobody.</p>
          ) : null}
          {hunks.length > 0 ? <Hunks path={path} hunks={hunks} /> : null}
        </section>
      ))}
    </div>
  )
}

function Hunks({ path, hunks }: { path: string; hunks: readonly ChangedLine[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside.
    <section aria-label={`Changes in ${path}`} tabIndex={0} className="max-h-[36rem] overflow-auto">
      <ol className="w-max min-w-full py-2 font-mono text-[0.8rem] leading-relaxed">
        {hunks.map((lines, hunk) =>
          lines.map((line, at) => (
            <li
              key={`${line.sign}${line.before}:${line.after}`}
              className={classNames('changed-line', `changed-${line.sign}`, hunk > 0 && at === 0 && 'changed-gap')}
            >
              <span className="sr-only">{spoken[line.sign]}</span>
              <span aria-hidden="true" className="changed-number">
                {line.before}
              </span>
              <span aria-hidden="true" className="changed-number">
                {line.after}
              </span>
              <span aria-hidden="true">{signs[line.sign]}</span>
              <code className="text-[1em] whitespace-pre">{line.text}</code>
            </li>
          )),
        )}
      </ol>
    </section>
  )
}

const signs: Record<ChangedLine['sign'], string> = { same: ' ', out: '−', in: '+' }
const spoken: Record<ChangedLine['sign'], string> = { same: '', out: 'Out: ', in: 'In: ' }
