import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Page } from '~/components/ui/page'
import { PlanDrawing } from '~/features/plan/plan-drawing'
import { PlanForm, TakeUpForm } from '~/features/plan/plan-form'
import { PlanHead } from '~/features/plan/plan-head'
import { DoneList, PlanList } from '~/features/plan/plan-list'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Plan of ${data.plan.course.title} · Guildhall` : 'Plan · Guildhall' },
]

export const headers = formHeaders

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const plan = await load(request, () => api.tutor.plan({ courseId: params.id ?? '' })).catch(notThere)
  if (plan.course.status === 'draft') throw redirect(paths.course(plan.course.id))
  return { plan }
}

type Asked = { id: string; form: FormData; api: ActionFunctionArgs['context']['api'] }
type Deed = (asked: Asked) => Promise<string>

const deeds: Record<string, Deed> = {
  replan: async ({ id, form, api }) => {
    const hours = textIn(form, 'hoursPerWeek').replace(',', '.').trim()
    await api.tutor.replan({ courseId: id, hoursPerWeek: Number(hours || Number.NaN) })
    return 'Your plan begins anew today.'
  },
  resume: async ({ id, api }) => {
    await api.courses.setStatus({ id, status: 'active' })
    return 'The course goes on where you were, with dates from today.'
  },
}

export async function action({ request, params, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  const id = params.id ?? ''
  return submitForm({ request, form, keep: ['hoursPerWeek'] }, async () => {
    const text = await deed({ id, form, api })
    return redirect(paths.coursePlan(id), { headers: toastHeaders({ tone: 'ok', text }) })
  })
}

export default function CoursePlan() {
  const { plan } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { course, today, entries, done, isPaused } = plan
  const planned = new Set(entries.map(({ concept }) => concept))
  const doneBefore = done.filter(({ concept }) => !planned.has(concept))
  return (
    <Page>
      <PlanHead plan={plan} />
      {entries.length === 0 ? (
        <EmptyState
          title={course.status === 'completed' ? 'Nothing left to plan' : 'Nothing to plan yet'}
          next={<ButtonLink to={paths.course(course.id)}>To the course</ButtonLink>}
        >
          {course.status === 'completed'
            ? 'The course stays open: read on in it whenever you like.'
            : 'As soon as this course has modules, their dates stand here.'}
        </EmptyState>
      ) : (
        <>
          <PlanDrawing entries={entries} today={today} isPaused={isPaused} />
          <div className="mt-12 grid items-start gap-x-14 gap-y-10 lg:grid-cols-[7fr_5fr]">
            <section aria-labelledby="dates" className="min-w-0">
              <h2 id="dates" className="mb-4 text-xl">
                {isPaused ? 'As it would be' : 'The dates'}
              </h2>
              <PlanList courseId={course.id} entries={entries} done={done} today={today} />
            </section>
            <section aria-labelledby="change" className="min-w-0">
              <h2 id="change" className="mb-2 text-xl">
                {isPaused ? 'Take it up again' : 'Other dates'}
              </h2>
              <p className="mb-5 max-w-measure text-quiet">
                {isPaused
                  ? 'The dates begin on the day on which you take the course up again.'
                  : 'The dates move on by themselves when a module is late. They never move because you are early, unless you ask.'}
              </p>
              {isPaused ? (
                <TakeUpForm isArchived={course.status === 'archived'} answer={answer} />
              ) : (
                <PlanForm hoursPerWeek={plan.hoursPerWeek} answer={answer} />
              )}
            </section>
          </div>
        </>
      )}
      {doneBefore.length === 0 ? null : (
        <section aria-labelledby="done" className="mt-12 max-w-[46rem]">
          <h2 id="done" className="mb-4 text-xl">
            Done
          </h2>
          <DoneList courseId={course.id} done={doneBefore} today={today} />
        </section>
      )}
    </Page>
  )
}
