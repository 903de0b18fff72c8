import { useEffect } from 'react'
import { Markup } from '~/components/ui/markup'
import { StateMark } from '~/components/ui/state-mark'
import { questionWords } from '~/features/lesson/lesson-words'
import { OrderQuestion } from './order-question'
import type { ShownResult } from './present-result'
import type { ShownWorkbench } from './present-workbench.server'
import { fieldNames } from './work-fields'

export type ShownQuestion = ShownWorkbench['questions'][number]
type QuestionProps = { question: ShownQuestion; number: number; given: readonly string[]; onEdit: () => void }

/** Questions with their answers, as fields of the form. */
export function QuizPane({
  questions,
  answers,
  issues,
  onEdit,
}: {
  questions: readonly ShownQuestion[]
  answers: Record<string, string[]>
  issues: ShownResult['issues']
  onEdit: () => void
}) {
  useEffect(onEdit, [onEdit])
  return (
    <ol data-fields className="grid grid-cols-1 px-4 sm:px-5">
      {questions.map((question, at) => (
        <li key={question.id} className="border-t border-rule py-6 first:border-t-0">
          <Question question={question} number={at + 1} given={answers[question.id] ?? []} onEdit={onEdit} />
          {issues
            .filter(({ about }) => about === question.id)
            .map(({ text, good }) => (
              <p key={text} className="mt-3 ml-[1.8rem] flex max-w-measure items-baseline gap-2 text-sm">
                <StateMark state={good ? 'passed' : 'failed'}>
                  <span className="sr-only">{good ? 'Right: ' : 'Not right: '}</span>
                </StateMark>
                <span className="min-w-0">{text}</span>
              </p>
            ))}
        </li>
      ))}
    </ol>
  )
}

function Question({ question, number, given, onEdit }: QuestionProps) {
  const promptId = `question-${question.id}`
  return (
    <fieldset aria-labelledby={promptId} className="min-w-0">
      <div className="grid max-w-measure grid-cols-[1.8rem_minmax(0,1fr)]">
        <span aria-hidden="true" className="font-serif text-lg leading-snug text-quiet tabular-nums">
          {number}
        </span>
        <div className="min-w-0">
          <div id={promptId}>
            <Markup html={question.prompt} className="prose" />
          </div>
          <p className="annotation mt-2">{questionWords[question.kind]}</p>
          <div className="mt-2">
            <Answer question={question} given={given} onEdit={onEdit} />
          </div>
        </div>
      </div>
    </fieldset>
  )
}

function Answer({ question, given, onEdit }: Omit<QuestionProps, 'number'>) {
  if (question.kind === 'order') return <OrderQuestion question={question} given={given} onEdit={onEdit} />
  if (question.kind === 'fill-in') return <Gaps question={question} given={given} />
  return <Options question={question} given={given} />
}

type FieldsProps = { question: ShownQuestion; given: readonly string[] }

function Options({ question: { id, kind, options }, given }: FieldsProps) {
  return (
    <div className="grid grid-cols-1">
      {options.map((option) => (
        <label
          key={option.id}
          className="answer-option grid grid-cols-[1.6rem_minmax(0,1fr)] items-baseline gap-2 border-t border-rule px-1 py-2 first:border-t-0 touch:py-3"
        >
          <input
            type={kind === 'single' ? 'radio' : 'checkbox'}
            name={fieldNames.answer(id)}
            value={option.id}
            defaultChecked={given.includes(option.id)}
            className="size-5 translate-y-1"
          />
          <Markup as="span" html={option.text} className="objective min-w-0 leading-snug" />
        </label>
      ))}
    </div>
  )
}

function Gaps({ question: { id, gaps }, given }: FieldsProps) {
  return (
    <div className="grid max-w-form gap-2">
      {Array.from({ length: gaps }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a gap is known by its place in the sentence
        <label key={at} className="flex items-center gap-3">
          <span className="annotation w-14 shrink-0">Gap {at + 1}</span>
          <input
            name={fieldNames.answer(id)}
            defaultValue={given[at] ?? ''}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="min-h-11 w-full rounded border border-line bg-sheet px-3 font-mono text-sm hover:border-ink"
          />
        </label>
      ))}
    </div>
  )
}
