import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { Markup } from '~/components/ui/markup'
import { Page } from '~/components/ui/page'
import { TitleBlock } from '~/components/ui/title-block'
import { timeWords } from '~/features/course/status-words'
import { renderInline, renderMarkdown } from '~/lib/markdown.server'
import { load, notThere } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Guildhall` : 'A shared course · Guildhall' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context: { api } }: LoaderFunctionArgs) {
  const course = await load(request, () => api.courses.shared({ slug: params.slug ?? '' })).catch(notThere)
  return {
    ...course,
    description: renderMarkdown(course.description, { under: 1 }),
    modules: course.modules.map((module) => ({ ...module, description: renderInline(module.description) })),
  }
}

export default function SharedCourse() {
  const course = useLoaderData<typeof loader>()
  const { formMethod, formData } = useNavigation()
  return (
    <Page>
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <div className="min-w-0">
          <p className="annotation">A course of {course.owner}</p>
          <h1 className="mt-2 text-3xl wrap-break-word sm:text-4xl">{course.title}</h1>
          <Markup html={course.description} className="prose mt-3 max-w-measure text-quiet" />
          <Form method="post" action={paths.onboarding.begin} className="mt-7">
            <input type="hidden" name="blueprint" value={course.blueprint?.slug ?? 'universal'} />
            {/* The form goes to another page's action, so the button can't know by itself that it is being sent. */}
            <Button
              type="submit"
              variant="primary"
              pending={formMethod === 'POST' && formData?.has('blueprint') === true}
            >
              Start your own, about what you love
            </Button>
          </Form>
        </div>
        <TitleBlock
          what={course.domain}
          facts={[
            { label: 'Made by', value: course.owner },
            { label: 'As', value: course.archetype?.name ?? 'anybody' },
            {
              label: 'Blueprint',
              value: course.blueprint ? `${course.blueprint.title}, version ${course.blueprint.version}` : 'none',
            },
            { label: 'Hours', value: course.estimatedHours ?? 'open' },
          ]}
        />
      </div>
      <h2 className="mt-12 mb-4 text-xl">What is in it</h2>
      <ol>
        {course.modules.map((module, index) => (
          <li key={module.concept} className="grid grid-cols-[2.5rem_1fr] border-t border-rule py-5">
            <span className="font-serif text-2xl leading-none text-quiet tabular-nums">{index + 1}</span>
            <div className="min-w-0">
              <h3 className="text-lg leading-snug">{module.title}</h3>
              <Markup html={module.description} className="mt-1 max-w-measure text-quiet" />
              {module.minutes ? <p className="mt-1 text-sm text-quiet">about {timeWords(module.minutes)}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </Page>
  )
}
