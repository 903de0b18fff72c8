import { StateMark } from '~/components/ui/state-mark'
import type { ShownTest } from './present-result'
import { TestName } from './test-name'
import { ValueDiff } from './value-diff'
import { testWords } from './workbench-words'

type TestListProps = {
  tests: readonly ShownTest[]
  /** Null where there are no scripts, and nowhere to jump. */
  onJump: ((path: string, line: number, column: number | null) => void) | null
}

/** What failed, the first of it open; what passed is folded up below. */
export function TestList({ tests, onJump }: TestListProps) {
  const failed = tests.filter(({ status }) => status !== 'passed')
  const passed = tests.filter(({ status }) => status === 'passed')
  return (
    <>
      {failed.length > 0 ? (
        <ol className="grid grid-cols-1">
          {failed.map((test, at) => (
            <li key={test.name}>
              <FailedTest test={test} isFirst={at === 0} onJump={onJump} />
            </li>
          ))}
        </ol>
      ) : null}
      {passed.length > 0 ? <PassedTests tests={passed} /> : null}
    </>
  )
}

function FailedTest({ test, isFirst, onJump }: { test: ShownTest; isFirst: boolean } & Pick<TestListProps, 'onJump'>) {
  const { name, status, message, at, output, comparison } = test
  // Values of many lines stand in the message as well, and there nothing shows where they differ.
  const isSaidBelow = comparison !== null && message.includes('\n')
  return (
    <details open={isFirst} className="lesson-fold failed-test border-t border-rule">
      <summary data-failure className="-outline-offset-2 flex min-h-11 items-baseline gap-2 py-2">
        <StateMark state={testWords[status].state} className="shrink-0">
          <span className="sr-only">{testWords[status].word}: </span>
        </StateMark>
        <span className="min-w-0 wrap-anywhere">
          <TestName name={name} />
        </span>
        {status === 'failed' ? null : (
          <span className="ml-auto shrink-0 text-sm text-quiet">{testWords[status].word}</span>
        )}
      </summary>
      <div className="pb-4 pl-6">
        {message === '' || isSaidBelow ? null : (
          <p className="max-h-60 overflow-y-auto text-sm whitespace-pre-wrap">{message}</p>
        )}
        {comparison === null ? null : <ValueDiff comparison={comparison} />}
        {output === '' ? null : <Printed text={output} label="What it printed" />}
        {at === null ? null : (
          <p className="mt-2 text-sm text-quiet">
            {onJump === null ? (
              <>
                {at.path}, line {at.line}
              </>
            ) : (
              <button
                type="button"
                className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-copper touch:min-h-11"
                onClick={() => onJump(at.path, at.line, at.column ?? null)}
              >
                Go to line {at.line} of {at.path}
              </button>
            )}
          </p>
        )}
      </div>
    </details>
  )
}

/** Names alone: what passed needs no more. */
function PassedTests({ tests }: { tests: readonly ShownTest[] }) {
  return (
    <details className="lesson-fold border-t border-rule">
      <summary className="flex min-h-11 items-center gap-2 text-sm">
        <svg viewBox="0 0 8 10" className="fold-mark w-2 shrink-0 transition-transform" aria-hidden="true">
          <path className="pen" d="M1.5 1l5 4-5 4" />
        </svg>
        {tests.length === 1 ? 'The one that passed' : `The ${tests.length} that passed`}
      </summary>
      <ul className="grid grid-cols-1 gap-1 pb-3 pl-4 text-sm">
        {tests.map(({ name }) => (
          <li key={name} className="flex items-baseline gap-2">
            <StateMark state="passed" className="shrink-0">
              <span className="sr-only">passed: </span>
            </StateMark>
            <span className="min-w-0">
              <TestName name={name} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Output as it was printed. It scrolls in itself, however long it is. */
export function Printed({ text, label }: { text: string; label: string }) {
  return (
    <div className="mt-3">
      <p className="annotation">{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside. */}
      <section aria-label={label} tabIndex={0} className="mt-1 max-h-72 overflow-auto border border-rule bg-sunk">
        <pre className="w-max min-w-full px-3 py-2 text-[0.8rem] leading-normal">{text}</pre>
      </section>
    </div>
  )
}
