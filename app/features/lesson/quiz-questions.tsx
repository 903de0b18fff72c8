import { Markup } from '~/components/ui/markup'
import { questionWords } from './lesson-words'
import type { ShownExercise } from './present-lesson.server'

/** Questions to think about. The answers are not in the page. */
export function QuizQuestions({ questions }: { questions: ShownExercise['questions'] }) {
  return (
    <ol className="mt-6 grid grid-cols-1 gap-7">
      {questions.map(({ id, kind, prompt, options }, at) => (
        <li key={id} className="grid max-w-measure grid-cols-[1.8rem_minmax(0,1fr)]">
          <span aria-hidden="true" className="font-serif text-quiet tabular-nums">
            {at + 1}
          </span>
          <div className="min-w-0">
            <Markup html={prompt} className="prose" />
            <p className="annotation mt-2">{questionWords[kind]}</p>
            {options.length > 0 ? (
              <ul className="mt-1 grid gap-1.5">
                {options.map((option, letter) => (
                  <li key={option.id} className="grid grid-cols-[1.6rem_minmax(0,1fr)] leading-snug">
                    <span className="text-quiet">{String.fromCharCode(97 + letter)}</span>
                    <Markup as="span" html={option.text} className="objective min-w-0" />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
