import { Form, Link, useRevalidator } from '@remix-run/react'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { FormError } from '~/components/ui/form-error'
import { paths } from '~/lib/paths'
import { useHydrated } from '~/lib/use-hydrated'
import { ActionBar } from './action-bar'
import type { Away } from './answer-or-away'
import { BriefPane } from './brief-pane'
import type { CodeHandle } from './code-pane'
import { workFormId } from './form-deed'
import { showNextFailure } from './next-failure'
import { placeMarks } from './place-marks'
import type { ShownWorkbench } from './present-workbench.server'
import { ResultsPane } from './results-pane'
import { Splitter } from './splitter'
import { useDraft } from './use-draft'
import { usePanes } from './use-panes'
import { useTrial } from './use-trial'
import { useView } from './use-view'
import { useWorkbenchKeys } from './use-workbench-keys'
import { ViewTabs } from './view-tabs'
import type { WorkFields } from './work-fields'
import { WorkPane } from './work-pane'
import type { WorkbenchAnswer } from './workbench-deeds.server'
import { WorkbenchHead } from './workbench-head'

// What few pages show comes when one does; the server has it in its place in any case.
const ClockBar = lazy(async () => ({ default: (await import('./clock-bar')).ClockBar }))
const ConflictNotice = lazy(async () => ({ default: (await import('./conflict-notice')).ConflictNotice }))
const KeyList = lazy(async () => ({ default: (await import('./key-list')).KeyList }))

type WorkbenchPageProps = {
  workbench: ShownWorkbench
  /** What came of a form that was sent without scripts. */
  answer: WorkbenchAnswer | Away | undefined
  username: string
}

/** Brief, work and results side by side; on a phone one at a time. */
export function WorkbenchPage({ workbench, answer, username }: WorkbenchPageProps) {
  const { shape, standing, course } = workbench
  const hydrated = useHydrated()
  const form = useRef<HTMLFormElement>(null)
  const code = useRef<CodeHandle>(null)
  const [areKeysShown, setKeysShown] = useState(false)
  const { revalidate } = useRevalidator()
  const panes = usePanes()
  const { view, setView } = useView(answer?.kind === 'ran' || workbench.isOldAttempt ? 'results' : 'brief')

  // What the fields begin with; they keep what is typed in them by themselves.
  const [start, setStart] = useState({
    fields: answer === undefined || answer.kind === 'away' ? workbench.fields : answer.fields,
    round: 0,
  })
  const putIn = useCallback((fields: WorkFields) => setStart(({ round }) => ({ fields, round: round + 1 })), [])
  const draft = useDraft({ form, workbench, username, onFields: putIn })
  const { trial, run, submit, again, stop } = useTrial({
    workbench,
    username,
    read: draft.read,
    onSubmitted: (_submitted, fields) => {
      draft.settle(fields)
      revalidate()
    },
  })
  const known = answer?.kind === 'ran' ? answer.result : workbench.result
  const result = trial.kind === 'over' ? trial.result : known
  const marks = useMemo(() => placeMarks(result), [result])

  const canWork = !course.isAtRest && (standing.clock === null || isRunning(standing.clock))
  const canRun = shape === 'files'
  const go = (deed: () => void) => {
    if (!canWork) return
    setView('results')
    deed()
  }
  const deeds = {
    run: () => (canRun ? go(run) : undefined),
    submit: () => go(submit),
    nextFailure: () => {
      setView('results')
      showNextFailure()
    },
    showKeys: () => setKeysShown(true),
  }
  useWorkbenchKeys(deeds)
  /** What the page does by itself; every other button sends the form. */
  const scripted: Record<string, () => void> = {
    run: deeds.run,
    submit: deeds.submit,
    save: () => void draft.save(),
    'begin-anew': () => putIn(beginning(workbench)),
  }
  const jump = (path: string, line: number, column: number | null) => {
    setView('code')
    if (shape === 'files') code.current?.jump(path, line, column)
    else document.getElementById(`line-${path}-${line}`)?.scrollIntoView({ block: 'center' })
  }
  const conflict = draft.conflict ?? (answer?.kind === 'conflict' ? { mine: answer.fields, ...answer } : null)

  return (
    <div className="mx-auto w-full max-w-[110rem] px-4 py-5 sm:px-6">
      {/* Enter in a field presses the first button of the form: let it be this one. */}
      <button type="submit" form={workFormId} name="intent" value="save" hidden tabIndex={-1} />
      <WorkbenchHead workbench={workbench} />
      {answer?.kind === 'refused' || answer?.kind === 'away' ? (
        <div className="mt-4">
          <FormError message={answer.message} />
        </div>
      ) : null}
      {course.isAtRest ? <RestNote courseId={course.id} /> : null}
      {standing.clock === null || course.isAtRest ? null : (
        <Suspense>
          <ClockBar clock={standing.clock} servedAt={workbench.servedAt} onEnd={revalidate} />
        </Suspense>
      )}
      {draft.isRestored ? (
        <p role="status" className="mt-4 border-l-2 border-moss pl-4 text-sm">
          What you wrote in this browser and had not saved yet is back.
        </p>
      ) : null}
      {conflict === null ? null : (
        <Suspense>
          <ConflictNotice
            mine={conflict.mine}
            theirs={conflict.theirs}
            changes={answer?.kind === 'conflict' ? answer.changes : null}
            onChoose={hydrated && draft.conflict !== null ? draft.resolve : null}
          />
        </Suspense>
      )}
      <ViewTabs shape={shape} view={view} onView={setView} />
      <div ref={panes.frame} className="workbench" data-view={view}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside. */}
        <section id="brief" aria-label="Brief" tabIndex={0} className="pane pane-brief">
          <BriefPane workbench={workbench} canWork={canWork} />
        </section>
        <Splitter side="brief" label="Width of the brief" panes={panes} />
        <section id="code" aria-label={shape === 'files' ? 'Code' : 'Your work'} className="pane pane-code">
          <Form
            ref={form}
            id={workFormId}
            method="post"
            action={paths.exercise({ id: course.id, concept: workbench.module.concept, slug: workbench.slug })}
            preventScrollReset
            onInput={draft.note}
            className="flex min-h-0 grow flex-col"
            onSubmit={(event) => {
              const sender = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
              const intent = sender instanceof HTMLButtonElement ? sender.value : ''
              const own = scripted[intent]
              if (own === undefined) return
              event.preventDefault()
              own()
            }}
          >
            <FormFields workbench={workbench} answer={answer} version={draft.version.current} isScripted={hydrated} />
            <div key={start.round} className="contents">
              <WorkPane
                workbench={workbench}
                fields={start.fields}
                result={result}
                marks={marks}
                onEdit={draft.note}
                handle={code}
              />
            </div>
          </Form>
        </section>
        <Splitter side="results" label="Width of the results" panes={panes} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it the arrow keys cannot scroll what lies outside. */}
        <section id="results" aria-label="Results" tabIndex={0} className="pane pane-results">
          <ResultsPane
            trial={trial}
            result={result}
            workbench={workbench}
            onJump={hydrated ? jump : null}
            onStop={stop}
            onAgain={again}
          />
        </section>
      </div>
      <ActionBar
        canWork={canWork}
        canRun={canRun}
        isRunning={trial.kind === 'under-way'}
        saveState={hydrated ? draft.state : null}
        onKeys={hydrated ? deeds.showKeys : null}
      />
      {areKeysShown ? (
        <Suspense>
          <KeyList onClose={() => setKeysShown(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

type FormFieldsProps = Pick<WorkbenchPageProps, 'workbench' | 'answer'> & { version: number; isScripted: boolean }

/** What a form has to say beside what is typed. */
function FormFields({ workbench, answer, version, isScripted }: FormFieldsProps) {
  const known = answer?.kind === 'conflict' ? answer.version : version
  return (
    <>
      <input type="hidden" name="exerciseId" value={workbench.id} />
      <input type="hidden" name="shape" value={workbench.shape} />
      <input type="hidden" name="submissionKey" value={workbench.submissionKey} />
      <input type="hidden" name="version" value={isScripted ? version : known} />
      {isScripted ? <input type="hidden" name="stay" value="yes" /> : null}
    </>
  )
}

function RestNote({ courseId }: { courseId: string }) {
  return (
    <p className="mt-4 border-l-2 border-ochre pl-4 text-sm">
      This course rests, so nothing is run or counted.{' '}
      <Link to={paths.course(courseId)}>Take it up again on its page</Link>
    </p>
  )
}

const beginning = ({ files }: ShownWorkbench): WorkFields => ({ files, answers: {}, findings: [] })

const isRunning = ({ startedAt, isOver }: { startedAt: string | null; isOver: boolean }) =>
  startedAt !== null && !isOver
