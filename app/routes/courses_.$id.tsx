import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { classNames } from '~/components/ui/class-names'
import { FormError } from '~/components/ui/form-error'
import { Page } from '~/components/ui/page'
import { CourseHead } from '~/features/course/course-head'
import { CourseMap } from '~/features/course/course-map'
import { GenerationProgress } from '~/features/course/generation-progress'
import { hasKeptWords, keepWords, tryOtherWords } from '~/features/course/kept-words'
import { ModuleList } from '~/features/course/module-list'
import { isUnmade, UnmadeCourse } from '~/features/course/unmade-course'
import { formHeaders, pickDeed, readForm, submitForm } from '~/lib/forms'
import { renderInline, renderMarkdown } from '~/lib/markdown.server'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.course.title} · Guildhall` : 'Course · Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  const course = await load(request, () => api.courses.read({ id })).catch(notThere)
  const found = isUnmade(course) ? null : await load(request, () => api.tutor.plan({ courseId: id }))
  // At rest nothing is due.
  const plan = found?.isPaused ? null : found
  const due = new Map(plan?.entries.map((entry) => [entry.concept, entry.dueOn]))
  const { generation } = course
  const isKept = generation.purpose === 'rewrite' && generation.state === 'failed' && hasKeptWords(request, id)
  return {
    course: {
      ...course,
      generation: isKept ? { ...generation, state: 'done' as const, notice: null } : generation,
      description: unfold(course.description),
      modules: course.modules.map((module) => ({
        ...module,
        description: renderInline(module.description),
        due: due.get(module.concept) ?? null,
      })),
    },
    plan: plan === null ? null : { finishesOn: plan.finishesOn, notice: isNew(plan) ? plan.reason : null },
  }
}

const newsDays = 7

/** That dates were moved is news for a week. */
const isNew = ({ madeOn, today }: { madeOn: string | null; today: string }): boolean =>
  madeOn !== null && Date.parse(today) - Date.parse(madeOn) <= newsDays * 86_400_000

/** The first paragraph, and what comes after it. */
function unfold(description: string) {
  const [lead = '', ...rest] = description.split(/\n{2,}/)
  return {
    lead: renderMarkdown(lead, { under: 1 }),
    rest: rest.length === 0 ? null : renderMarkdown(rest.join('\n\n'), { under: 1 }),
  }
}

/** Answers with the cookie that goes with it. */
type Deed = (id: string, api: ActionFunctionArgs['context']['api']) => Promise<string | null>

const deeds: Record<string, Deed> = {
  retry: async (id, api) => {
    await api.courses.retryGeneration({ id })
    return tryOtherWords(id)
  },
  keep: async (id, api) => {
    await api.courses.generation({ id })
    return keepWords(id)
  },
  archive: async (id, api) => {
    await api.courses.setStatus({ id, status: 'archived' })
    return null
  },
  resume: async (id, api) => {
    await api.courses.setStatus({ id, status: 'active' })
    return null
  },
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const id = params.id ?? ''
  return submitForm({ request, form }, async () => {
    const cookie = await deed(id, api)
    return redirect(paths.course(id), cookie === null ? {} : { headers: { 'set-cookie': cookie } })
  })
}

export default function Course() {
  const { course, plan } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { generation, map } = course
  if (isUnmade(course))
    return (
      <Page>
        <UnmadeCourse course={course} problem={answer?.message} />
      </Page>
    )
  return (
    <Page>
      <CourseHead course={course} plan={plan} />
      <FormError message={answer?.message} />
      {generation.state === 'done' ? null : (
        <div className="mt-8">
          <GenerationProgress courseId={course.id} generation={generation} />
        </div>
      )}
      <div className={classNames('mt-12 grid items-start gap-x-14 gap-y-10', map && 'lg:grid-cols-[5fr_7fr]')}>
        {map ? (
          <section aria-labelledby="map" className="min-w-0 lg:sticky lg:top-6">
            <h2 id="map" className="mb-4 text-xl">
              The map
            </h2>
            <CourseMap courseId={course.id} map={map} modules={course.modules} />
          </section>
        ) : null}
        <section aria-labelledby="modules" className="min-w-0">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="modules" className="text-xl">
              The modules
            </h2>
            <Link to={paths.coursePlan(course.id)} className="text-sm">
              Your plan
            </Link>
          </div>
          <ModuleList courseId={course.id} modules={course.modules} />
        </section>
      </div>
      <p className="mt-12 border-t border-rule pt-4">
        <ButtonLink to={paths.courseSettings(course.id)}>Words, name, sharing, pause</ButtonLink>
      </p>
    </Page>
  )
}
