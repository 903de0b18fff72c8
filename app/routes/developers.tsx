import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '~/components/ui/page'
import { PageHeader } from '~/components/ui/page-header'
import { Contents } from '~/features/developers/contents'
import { Guide } from '~/features/developers/guide'
import { groupByRouter } from '~/features/developers/procedure'
import { ProcedureEntry } from '~/features/developers/procedure-entry'
import program from '../../docs/examples/read-my-ledger.ts?raw'

export const meta: MetaFunction = () => [
  { title: 'For developers · Guildhall' },
  {
    name: 'description',
    content: 'The typed procedures of this house: what each takes and gives, who may call it, and how to.',
  },
]

/** The schemas stay behind: the page shows types. */
export async function loader({ context: { api, origin } }: LoaderFunctionArgs) {
  const { version, procedures, errors } = await api.system.describe()
  const shown = procedures.map(({ input, output, ...rest }) => ({
    ...rest,
    input: input?.type ?? null,
    output: output.type,
  }))
  return { version, errors, origin, program, groups: groupByRouter(shown) }
}

export default function Developers() {
  const { version, errors, origin, program: example, groups } = useLoaderData<typeof loader>()
  const count = groups.reduce((sum, { procedures }) => sum + procedures.length, 0)
  return (
    <Page>
      <PageHeader
        title="For developers"
        intro={`The pages of this house do everything through ${count} typed procedures. A program of yours calls the same ones, under the same rules.`}
        aside={<span className="annotation">Guildhall {version}</span>}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <div className="min-w-0">
          <Guide origin={origin} program={example} errors={errors} />
          <h2 className="text-2xl">Procedures</h2>
          {groups.map(({ name, procedures }) => (
            <section key={name} aria-labelledby={`router-${name}`} className="mt-8">
              <h3 id={`router-${name}`} className="mb-4 scroll-mt-4 text-xl">
                {name}
              </h3>
              {procedures.map((procedure) => (
                <ProcedureEntry key={procedure.path} procedure={procedure} origin={origin} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
