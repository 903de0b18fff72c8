import { Badge } from '~/components/ui/badge'
import { Markup } from '~/components/ui/markup'
import { timeWords } from '~/features/course/status-words'
import { Annotation } from './annotation'
import { CodeListing } from './code-listing'
import { Fold } from './fold'
import { kindWords, languageWords } from './lesson-words'
import type { ExerciseWithTwins, ShownExercise } from './present-lesson.server'
import { QuizQuestions } from './quiz-questions'

type ExercisesProps = { exercises: readonly ExerciseWithTwins[]; source: string }

/** What there is to do, in place: briefs, files to start from, questions. */
export function Exercises({ exercises, source }: ExercisesProps) {
  return (
    <section id="exercises" aria-labelledby="exercises-heading" className="scroll-mt-16 lg:scroll-mt-6">
      <div className="border-t border-ink pt-4">
        <h2 id="exercises-heading" className="text-2xl">
          Exercises
        </h2>
        <Annotation>{source}</Annotation>
        <p className="mt-3 max-w-measure text-quiet">
          Take the files and the tests to your own editor, side by side in one folder. Answer the questions before you
          read on.
        </p>
      </div>
      {exercises.map((exercise, at) => (
        <article key={exercise.id} aria-labelledby={`exercise-${exercise.id}`} className="mt-10">
          <Head exercise={exercise} number={at + 1} />
          <Task exercise={exercise} />
          {exercise.twins.map((twin) => (
            <Twin key={twin.id} twin={twin} />
          ))}
        </article>
      ))}
    </section>
  )
}

function Head({ exercise, number }: { exercise: ShownExercise; number: number }) {
  const { id, kind, title, language, difficulty, points, minutes, isRequired } = exercise
  const facts = [
    language === null ? null : (languageWords[language] ?? language),
    `difficulty ${difficulty} of 10`,
    `${points} points`,
    minutes === null ? null : timeWords(minutes),
    isRequired ? null : 'as an extra',
  ].filter((fact) => fact !== null)
  return (
    <div className="flex gap-4 border-t border-line pt-4">
      <span aria-hidden="true" className="font-serif text-xl leading-snug text-quiet tabular-nums">
        {number}
      </span>
      <div className="min-w-0">
        <h3 id={`exercise-${id}`} className="text-xl wrap-break-word">
          {title}
        </h3>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-quiet">
          <Badge>{kindWords[kind]}</Badge>
          {facts.join(', ')}
        </p>
      </div>
    </div>
  )
}

function Task({ exercise }: { exercise: ShownExercise }) {
  return (
    <>
      <Markup html={exercise.brief} className="prose lesson-prose mt-4" />
      {exercise.questions.length > 0 ? <QuizQuestions questions={exercise.questions} /> : null}
      <Files files={exercise.files} heading="To begin with" />
      <Files files={exercise.tests} heading="Tests that it has to pass" />
    </>
  )
}

function Files({ files, heading }: { files: ShownExercise['files']; heading: string }) {
  if (files.length === 0) return null
  return (
    <>
      <p className="annotation mt-5 mb-2">{heading}</p>
      <div className="grid grid-cols-1 gap-2">
        {files.map(({ path, code }) => (
          <Fold key={path} title={<code>{path}</code>}>
            <CodeListing code={code} label={path} name={`File: ${path}`} />
          </Fold>
        ))}
      </div>
    </>
  )
}

/** The same exercise for those who would rather do it in the other language. */
function Twin({ twin }: { twin: ShownExercise }) {
  const language = languageWords[twin.language ?? ''] ?? 'another language'
  return (
    <div className="mt-2">
      <Fold title={<span>The same in {language}</span>}>
        <div className="border-l border-line pl-4">
          <Task exercise={twin} />
        </div>
      </Fold>
    </div>
  )
}
