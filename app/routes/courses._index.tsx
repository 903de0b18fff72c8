import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Page } from '~/components/ui/page'
import { PageHeader } from '~/components/ui/page-header'
import { CourseCards } from '~/features/course/course-cards'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Your courses · Guildhall' }]

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  return load(request, () => api.courses.list())
}

export default function Courses() {
  const { courses } = useLoaderData<typeof loader>()
  const going = courses.filter(({ status }) => status !== 'archived')
  const archived = courses.filter(({ status }) => status === 'archived')
  return (
    <Page>
      <PageHeader
        title="Your courses"
        intro="The one you read in last comes first."
        aside={courses.length > 0 ? <ButtonLink to={paths.onboarding.start}>Make another</ButtonLink> : null}
      />
      {going.length > 0 ? (
        <section aria-labelledby="going">
          <h2 id="going" className="sr-only">
            Those that are going on
          </h2>
          <CourseCards courses={going} />
        </section>
      ) : (
        <EmptyState
          title={archived.length > 0 ? 'Nothing is going on' : 'No course yet'}
          next={
            <ButtonLink variant="primary" to={paths.onboarding.start}>
              Make one from what you love
            </ButtonLink>
          }
        >
          A course takes about ten minutes to find its words, and is yours from then on.
        </EmptyState>
      )}
      {archived.length > 0 ? (
        <section aria-labelledby="archive" className="mt-14">
          <h2 id="archive" className="mb-4 text-xl">
            The archive
          </h2>
          <CourseCards courses={archived} />
        </section>
      ) : null}
    </Page>
  )
}
