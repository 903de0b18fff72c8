import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { FormError } from '~/components/ui/form-error'
import { Page } from '~/components/ui/page'
import { CourseHead } from '~/features/course/course-head'
import { CourseMap } from '~/features/course/course-map'
import { GenerationProgress } from '~/features/course/generation-progress'
import { ModuleList } from '~/features/course/module-list'
import { formHeaders, pickDeed, readForm, submitForm } from '~/lib/forms'
import { renderInline, renderMarkdown } from '~/lib/markdown.server'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.course.title} · Guildhall` : 'Course · Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  const course = await load(request, () => api.courses.read({ id }))
  const found = course.status === 'draft' ? null : await load(request, () => api.tutor.plan({ courseId: id }))
  // At rest nothing is due.
  const plan = found?.isPaused ? null : found
  const due = new Map(plan?.entries.map((entry) => [entry.concept, entry.dueOn]))
  return {
    course: {
      ...course,
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

type Deed = (id: string, api: ActionFunctionArgs['context']['api']) => Promise<unknown>

const deeds: Record<string, Deed> = {
  retry: (id, api) => api.courses.retryGeneration({ id }),
  resume: (id, api) => api.courses.setStatus({ id, status: 'active' }),
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const id = params.id ?? ''
  return submitForm({ request, form }, async () => {
    await deed(id, api)
    return redirect(paths.course(id))
  })
}

export default function Course() {
  const { course, plan } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { generation } = course
  const isOpen = generation.state === 'waiting' || generation.state === 'running'
  if (course.status === 'draft')
    return (
      <Page>
        <h1 className="mb-8 max-w-[24ch] text-3xl sm:text-4xl">A course about {course.domain}</h1>
        <FormError message={answer?.message} />
        <GenerationProgress courseId={course.id} generation={generation} />
        {isOpen ? (
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
        ) : null}
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
      <div className="mt-12 grid items-start gap-x-14 gap-y-10 lg:grid-cols-[5fr_7fr]">
        <section aria-labelledby="map" className="min-w-0 lg:sticky lg:top-6">
          <h2 id="map" className="mb-4 text-xl">
            The map
          </h2>
          <CourseMap courseId={course.id} map={course.map} modules={course.modules} />
        </section>
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
