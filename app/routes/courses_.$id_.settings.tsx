import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { PageHeader } from '~/components/ui/page-header'
import { SettingsSection } from '~/features/account/settings-section'
import { NameForm, RestForms, ShareForm, WordsForm } from '~/features/course/course-forms'
import { tryOtherWords } from '~/features/course/kept-words'
import { isUnmade } from '~/features/course/unmade-course'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Settings of ${data.course.title} · Guildhall` : 'Course settings · Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api, origin } }: LoaderFunctionArgs) {
  const course = await load(request, () => api.courses.read({ id: params.id ?? '' })).catch(notThere)
  if (isUnmade(course)) throw redirect(paths.course(course.id))
  const { id, title, status, variables, shareSlug, archetype } = course
  return {
    course: { id, title, status, variables, shareSlug, archetype },
    shareAddress: shareSlug === null ? null : `${origin}${paths.sharedCourse(shareSlug)}`,
  }
}

type Asked = { id: string; form: FormData; api: ActionFunctionArgs['context']['api'] }
type Deed = (asked: Asked) => Promise<{ text: string; to: string; cookie?: string }>

const deeds: Record<string, Deed> = {
  words: async ({ id, form, api }) => {
    const keys = [...new Set(form.keys())].filter((name) => name.startsWith('word-'))
    const variables = Object.fromEntries(keys.map((name) => [name.slice('word-'.length), textIn(form, name).trim()]))
    await api.courses.rewrite({ id, variables })
    return {
      text: 'Your new words are being put in. Your progress stays.',
      to: paths.course(id),
      cookie: tryOtherWords(id),
    }
  },
  name: async ({ id, form, api }) => {
    await api.courses.rename({ id, title: textIn(form, 'title') })
    return { text: 'The course has its new name.', to: paths.courseSettings(id) }
  },
  share: async ({ id, api }) => {
    await api.courses.share({ id, isShared: true })
    return { text: 'The course has a public page now.', to: paths.courseSettings(id) }
  },
  unshare: async ({ id, api }) => {
    await api.courses.share({ id, isShared: false })
    return { text: 'The public page is gone.', to: paths.courseSettings(id) }
  },
  pause: async ({ id, api }) => {
    await api.courses.setStatus({ id, status: 'paused' })
    return { text: 'The course is paused. Nothing is due until you resume it.', to: paths.course(id) }
  },
  resume: async ({ id, api }) => {
    await api.courses.setStatus({ id, status: 'active' })
    return { text: 'The course goes on where you were.', to: paths.course(id) }
  },
  archive: async ({ id, api }) => {
    await api.courses.setStatus({ id, status: 'archived' })
    return { text: 'The course is in the archive.', to: paths.courses }
  },
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const keep = ['title', ...[...new Set(form.keys())].filter((name) => name.startsWith('word-'))]
  const rename = (fields: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, text]) => [
        key === 'title' ? key : `word-${key.replace(/^variables\./, '')}`,
        text,
      ]),
    )
  return submitForm({ request, form, keep, rename }, async () => {
    const { text, to, cookie } = await deed({ id: params.id ?? '', form, api })
    const headers = toastHeaders({ tone: 'ok', text })
    if (cookie !== undefined) headers.append('set-cookie', cookie)
    return redirect(to, { headers })
  })
}

export default function CourseSettings() {
  const { course, shareAddress } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const about = (intent: string) => (answer?.intent === intent ? answer : undefined)
  return (
    <Page>
      <p className="mb-2 text-sm">
        <Link to={paths.course(course.id)}>{course.title}</Link>
      </p>
      <PageHeader title="Words, name, sharing, pause" />
      <SettingsSection
        title="Words"
        intro="Other words, the same course: every lesson, example and exercise is written anew with them, and your progress stays. They are kept in your profile too; your other courses stay as they are."
      >
        <WordsForm variables={course.variables} answer={about('words')} />
      </SettingsSection>
      <SettingsSection title="Name" intro="What the course is called on your pages, and on the public one.">
        <NameForm title={course.title} answer={about('name')} />
      </SettingsSection>
      <SettingsSection
        title="Sharing"
        intro="A page for whoever has its address: what the course is about and what is in it. Nobody sees how far you are, and from there they can start their own."
      >
        <ShareForm address={shareAddress} answer={about('share') ?? about('unshare')} />
      </SettingsSection>
      <SettingsSection
        title="Rest"
        intro="A pause stops the plan. In the archive a course stands at the end of your courses, apart from those that are going on. Both keep everything."
      >
        <RestForms status={course.status} answer={about('pause') ?? about('resume') ?? about('archive')} />
      </SettingsSection>
    </Page>
  )
}
