import { Link } from '@remix-run/react'
import { Badge } from '~/components/ui/badge'
import { StateMark } from '~/components/ui/state-mark'
import { timeWords } from '~/features/course/status-words'
import { standingWords } from '~/features/workbench/workbench-words'
import { paths } from '~/lib/paths'
import { Annotation } from './annotation'
import { exercisesWords, kindWords, languageWords } from './lesson-words'
import type { ExerciseWithTwins, ShownExercise, ShownLesson } from './present-lesson.server'

type Lesson = Pick<ShownLesson, 'course' | 'concept' | 'exercises' | 'exercisesPassed' | 'exercisesRequired'>
type ExercisesProps = { lesson: Lesson; source: string }

/** What there is to do, each with how somebody stands with it: the doors to the workbench. */
export function Exercises({ lesson, source }: ExercisesProps) {
  const { course, concept, exercises, exercisesRequired } = lesson
  const pathTo = ({ slug }: ShownExercise) => paths.exercise({ id: course.id, concept, slug })
  return (
    <section id="exercises" aria-labelledby="exercises-heading" className="scroll-mt-16 lg:scroll-mt-6">
      <div className="border-t border-ink pt-4">
        <h2 id="exercises-heading" className="text-2xl">
          Exercises
        </h2>
        <Annotation>{source}</Annotation>
        {exercisesRequired === 0 ? null : (
          <p className="mt-3 max-w-measure text-quiet">
            Here you prove it by doing: code runs against its tests in the page. {exercisesWords(lesson)}
          </p>
        )}
      </div>
      <ol className="mt-6 grid grid-cols-1">
        {exercises.map((exercise, at) => (
          <li key={exercise.id} className="border-t border-line">
            <Entry exercise={exercise} number={at + 1} pathTo={pathTo} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type EntryProps = { exercise: ExerciseWithTwins; number: number; pathTo: (exercise: ShownExercise) => string }

function Entry({ exercise, number, pathTo }: EntryProps) {
  const { id, kind, title, language, difficulty, points, minutes, isRequired, isVariant, twins } = exercise
  const stands = standingWords(exercise.standing)
  const facts = [
    language === null ? null : (languageWords[language] ?? language),
    `${language === null ? 'Difficulty' : 'difficulty'} ${difficulty} of 10`,
    `${points} points`,
    minutes === null ? null : timeWords(minutes),
    isVariant ? 'once more in other words' : null,
    isRequired || isVariant ? null : 'as an extra',
  ].filter((fact) => fact !== null)
  return (
    <article aria-labelledby={`exercise-${id}`} className="flex gap-4 py-4">
      <span aria-hidden="true" className="font-serif text-xl leading-snug text-quiet tabular-nums">
        {number}
      </span>
      <div className="min-w-0 grow">
        <h3 id={`exercise-${id}`} className="text-xl wrap-break-word">
          <Link to={pathTo(exercise)}>
            <bdi>{title}</bdi>
          </Link>
        </h3>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-quiet">
          <Badge>{kindWords[kind]}</Badge>
          {facts.join(', ')}
        </p>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
          <StateMark state={stands.state}>{stands.word}</StateMark>
          {twins.map((twin) => (
            <Twin key={twin.id} twin={twin} to={pathTo(twin)} />
          ))}
        </p>
      </div>
    </article>
  )
}

/** The same exercise for those who would rather do it in the other language. */
function Twin({ twin, to }: { twin: ShownExercise; to: string }) {
  const stands = standingWords(twin.standing)
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <Link to={to} className="inline-block touch:py-2">
        The same in {languageWords[twin.language ?? ''] ?? 'another language'}
      </Link>
      {twin.standing.attempts > 0 ? <StateMark state={stands.state}>{stands.word}</StateMark> : null}
    </span>
  )
}
