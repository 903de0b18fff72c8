import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { LessonPage } from '~/features/lesson/lesson-page'
import { completedWords } from '~/features/lesson/lesson-words'
import { LockedModule } from '~/features/lesson/locked-module'
import { answerOrAway, isOutOfDate, type Marked } from '~/features/lesson/marked'
import { presentLesson } from '~/features/lesson/present-lesson.server'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { renderMarkdown } from '~/lib/markdown.server'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Guildhall` : 'Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const address = addressOf(params)
  const lesson = await load(request, () => api.courses.lesson(address)).catch(notThere)
  if (lesson.isLocked) return { ...lesson, description: renderMarkdown(lesson.description, { under: 1 }) }
  if (lesson.course.status === 'draft') throw redirect(paths.course(lesson.course.id))
  return presentLesson(lesson)
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const address = addressOf(params)
  const mark = { section: textIn(form, 'section'), isRead: textIn(form, 'isRead') === 'yes' }
  return submitForm({ request, form }, async (): Promise<Marked> => {
    const marked = await api.courses.markSection({ ...address, ...mark })
    if (textIn(form, 'stay') === 'yes') return { ...mark, ...marked }
    const page = paths.lesson(address.id, address.concept)
    if (!marked.justCompleted) throw redirect(`${page}#section-${mark.section}`)
    throw redirect(`${page}#way-on`, { headers: toastHeaders({ tone: 'ok', text: completedWords(marked) }) })
  })
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  answerOrAway(() => serverAction<typeof action>())

export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, actionResult, defaultShouldRevalidate }) =>
  formData?.get('stay') === 'yes' ? isOutOfDate(formData, actionResult) : defaultShouldRevalidate

export default function Module() {
  const lesson = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'message' in answer ? answer.message : undefined
  return (
    <Page>
      {lesson.isLocked ? (
        <LockedModule {...lesson} />
      ) : (
        <LessonPage key={`${lesson.course.id}/${lesson.concept}`} lesson={lesson} problem={problem} />
      )}
    </Page>
  )
}

const addressOf = ({ id = '', concept = '' }: LoaderFunctionArgs['params']) => ({ id, concept })
