import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { BeginForm } from '~/features/landing/begin-form'
import { Doors } from '~/features/landing/doors'
import { Hydration } from '~/features/landing/hydration'
import { Loop } from '~/features/landing/loop'
import { PassionForm } from '~/features/landing/passion-form'
import { Plan } from '~/features/landing/plan'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import type { loader as rootLoader } from '~/root'

// One field, one limit: the same as the procedure's. A longer address was not made by the form.
const longestPassion = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
  const passion = (new URL(request.url).searchParams.get('passion') ?? '').trim().slice(0, longestPassion)
  if (passion !== '') {
    const preview = await load(request, () => context.api.onboarding.preview({ passion }))
    if (preview.ok) return { passion, plan: preview, samples: [], refusal: null }
    return { passion, plan: null, samples: (await context.api.onboarding.samples()).domains, refusal: preview }
  }
  return { passion, plan: null, samples: (await context.api.onboarding.samples()).domains, refusal: null }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data?.plan
      ? `A plan for ${data.passion} · Guildhall`
      : 'Guildhall: learn to build software from what you love',
  },
  {
    name: 'description',
    content: 'A self-hosted academy: courses made from what you already love, proven by code that runs.',
  },
]

export default function Landing() {
  const { passion, plan, samples, refusal } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <div className="grid gap-y-24 pb-24">
      {plan ? (
        <section className="mx-auto grid w-full max-w-page gap-y-10 px-4 pt-10 sm:px-6 sm:pt-14">
          <div className="grid items-end gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
            <h1 className="max-w-[20ch] text-3xl sm:text-4xl">Seven modules, drawn from {passion}</h1>
            <PassionForm passion={passion} quiet />
          </div>
          <Plan
            passion={passion}
            entity={plan.entity}
            titles={plan.titles}
            code={plan.code}
            signedIn={Boolean(root?.viewer)}
          />
        </section>
      ) : (
        <section className="mx-auto grid w-full max-w-page items-stretch gap-x-14 gap-y-12 px-4 pt-10 sm:px-6 sm:pt-14 lg:grid-cols-[5fr_7fr]">
          <div className="flex flex-col justify-center gap-10">
            <h1 className="text-4xl sm:text-5xl lg:max-xl:text-4xl">
              Courses drawn from what you already love, proven by code that runs.
            </h1>
            <div className="grid gap-3">
              <PassionForm passion={passion} error={refusal?.reason} />
              {refusal && refusal.suggestions.length > 0 ? <Suggestions words={refusal.suggestions} /> : null}
              {refusal ? (
                <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-quiet">
                  Or say more about it first:
                  <BeginForm passion={passion} variant="secondary">
                    Begin with these words
                  </BeginForm>
                </div>
              ) : null}
            </div>
          </div>
          <Hydration samples={samples} />
        </section>
      )}
      <Loop />
      <Doors />
    </div>
  )
}

function Suggestions({ words }: { words: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {words.map((word) => (
        <li key={word}>
          <Link
            to={paths.landing({ passion: word })}
            className="inline-flex min-h-11 items-center rounded border border-line bg-sheet px-4 no-underline hover:border-ink"
          >
            {word}
          </Link>
        </li>
      ))}
    </ul>
  )
}
