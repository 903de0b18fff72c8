import { lazy, memo, type Ref, Suspense } from 'react'
import { type CodeHandle, CodePane } from './code-pane'
import type { placeMarks } from './place-marks'
import type { ShownResult } from './present-result'
import type { ShownWorkbench } from './present-workbench.server'
import type { WorkFields } from './work-fields'

// An exercise has one of the three. The server has it in its place in any case.
const FindingsPane = lazy(async () => ({ default: (await import('./findings-pane')).FindingsPane }))
const QuizPane = lazy(async () => ({ default: (await import('./quiz-pane')).QuizPane }))

type WorkPaneProps = {
  workbench: ShownWorkbench
  fields: WorkFields
  result: ShownResult | null
  marks: ReturnType<typeof placeMarks>
  onEdit: () => void
  handle: Ref<CodeHandle>
}

/**
 * Files, questions, or code to be looked through. Remembered: a change around it, before its script is there, would make
 * React draw it anew, and what was typed until then would be gone.
 */
export const WorkPane = memo(function WorkPane({ workbench, fields, result, marks, onEdit, handle }: WorkPaneProps) {
  if (workbench.shape === 'files')
    return <CodePane files={fields.files} tests={workbench.tests} marks={marks} onEdit={onEdit} handle={handle} />
  return (
    <Suspense>
      {workbench.shape === 'answers' ? (
        <QuizPane
          questions={workbench.questions}
          answers={fields.answers}
          issues={result?.issues ?? none}
          onEdit={onEdit}
        />
      ) : (
        <FindingsPane workbench={workbench} findings={fields.findings} onEdit={onEdit} />
      )}
    </Suspense>
  )
})

const none: ShownResult['issues'] = []
