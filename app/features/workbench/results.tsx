import type { ReactNode } from 'react'
import { classNames } from '~/components/ui/class-names'
import { StateMark } from '~/components/ui/state-mark'
import type { ShownResult } from './present-result'
import { Printed, TestList } from './test-list'
import { VerdictLine } from './verdict-line'
import { countWords, outcomeWords, placeWords, points, sizeWords } from './workbench-words'

type ResultsProps = {
  result: ShownResult
  /** What its remarks are about, by id: "Question 3". */
  names?: ReadonlyMap<string, string>
  onJump: ((path: string, line: number, column: number | null) => void) | null
}

/** Everything that a run or an attempt came to. */
export function Results({ result, names, onJump }: ResultsProps) {
  const { attempt, outcome, summary, tests, diagnostics, output, outputCut } = result
  return (
    <div className="grid grid-cols-1 gap-5">
      <div>
        <p className="annotation">
          {attempt === null ? 'A run, of which nothing is kept' : `Attempt ${attempt.number}`}
        </p>
        <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4">
          <StateMark state={outcomeWords[outcome].state} className="font-serif text-xl">
            {outcomeWords[outcome].word}
          </StateMark>
          {attempt === null || attempt.score === null ? null : (
            <span className="font-serif text-xl tabular-nums">
              {points(attempt.score)}
              <span className="text-sm text-quiet"> of 100</span>
            </span>
          )}
        </p>
        <VerdictLine tests={tests} />
        <p className="mt-2 whitespace-pre-wrap">{summary}</p>
        <Figures result={result} />
      </div>
      <Metrics metrics={result.metrics} />
      {diagnostics.length > 0 ? (
        <Part title="In the files">
          <ul className="grid grid-cols-1">
            {diagnostics.map(({ path, line, column, code, message }) => (
              <li key={`${path}:${line}:${column}:${code}:${message}`} className="border-t border-rule py-2 text-sm">
                <p className="whitespace-pre-wrap">{message}</p>
                <Place path={path} line={line} column={column} onJump={onJump} note={code} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {tests.length > 0 ? <TestList tests={tests} onJump={onJump} /> : null}
      <Issues result={result} names={names} onJump={onJump} />
      {result.suggestions.length > 0 ? (
        <Part title="What to try">
          <ul className="grid grid-cols-1 gap-2 text-sm">
            {result.suggestions.map(({ text }) => (
              <li key={text} className="border-l-2 border-copper pl-3">
                {text}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {output === '' ? null : (
        <div>
          <Printed text={output} label="Console" />
          {outputCut ? (
            <p className="mt-1 text-sm text-quiet">More was printed than is kept. This is the beginning.</p>
          ) : null}
        </div>
      )}
    </div>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="annotation mb-1">{title}</h3>
      {children}
    </section>
  )
}

/** What it cost. Work is counted, not timed, so that it is the same on every machine. */
function Figures({ result: { figures } }: { result: ShownResult }) {
  if (figures === null) return null
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet tabular-nums">
      {[
        ['Time', `${countWords(figures.ms)} ms`],
        // Python has room to begin with, which small programs never outgrow.
        ...(figures.memoryBytes === 0 ? [] : [['Memory', sizeWords(figures.memoryBytes)]]),
        ['Work', `${countWords(figures.workUnits)} units`],
      ].map(([label, value]) => (
        <div key={label} className="flex gap-1.5">
          <dt>{label}</dt>
          <dd className="text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Of a refactoring: what had to get better, and whether it did. */
function Metrics({ metrics }: Pick<ShownResult, 'metrics'>) {
  if (metrics.length === 0) return null
  return (
    <Part title="What had to get better">
      <table className="w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">What is counted</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ name, before, after, isBetter }) => (
            <tr key={name} className="border-t border-rule">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal first-letter:uppercase">
                {name}
              </th>
              <td className="py-1.5 pr-3 text-right text-quiet">{before}</td>
              <td className="py-1.5 pr-3 text-right font-medium">{after}</td>
              <td className="py-1.5">
                <StateMark state={isBetter ? 'passed' : 'failed'}>{isBetter ? 'better' : 'not better'}</StateMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

/** Findings and answers, each with what is to be said about it. Tests say their own above. */
function Issues({ result: { issues, tests }, names, onJump }: ResultsProps) {
  const said = issues.filter(({ kind }) => tests.length === 0 || (kind !== 'test' && kind !== 'type'))
  if (said.length === 0) return null
  return (
    <Part title="What was found">
      <ul className="grid grid-cols-1">
        {said.map(({ text, at, good, about }) => (
          <li
            key={`${about}:${text}:${at?.path}:${at?.from}`}
            className={classNames('grid grid-cols-[1.4rem_minmax(0,1fr)] border-t border-rule py-2.5')}
          >
            <StateMark state={good ? 'passed' : 'failed'}>
              <span className="sr-only">{good ? 'Right: ' : 'Not right: '}</span>
            </StateMark>
            <div className="min-w-0 text-sm">
              {names?.has(about ?? '') ? <p className="text-quiet">{names.get(about ?? '')}</p> : null}
              <p className="whitespace-pre-wrap">{text}</p>
              {at === null ? null : (
                <Place
                  path={at.path}
                  line={at.from}
                  column={null}
                  onJump={onJump}
                  words={`${at.path}, ${placeWords(at)}`}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

type PlaceProps = {
  path: string
  line: number
  column: number | null
  note?: string
  words?: string
  onJump: ResultsProps['onJump']
}

function Place({ path, line, column, note, words = `${path}, line ${line}`, onJump }: PlaceProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-quiet">
      {onJump === null ? (
        words
      ) : (
        <button
          type="button"
          onClick={() => onJump(path, line, column)}
          className="min-h-8 text-left underline decoration-line underline-offset-4 hover:decoration-copper touch:min-h-11"
        >
          {words}
        </button>
      )}
      {note === undefined ? null : <code>{note}</code>}
    </p>
  )
}
