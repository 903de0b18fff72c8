import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { CodeBlock } from '~/components/ui/code-block'
import { paths } from '~/lib/paths'

const holes = [
  { hole: '{ENTITY}', result: 'loaf' },
  { hole: '{ENTITY|a}', result: 'a loaf' },
  { hole: '{ENTITY|plural}', result: 'loaves' },
  { hole: '{ENTITY|pascal}', result: 'Loaf' },
]

const typedCall = `import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from './guildhall'

const house = createTRPCClient<AppRouter>({
  links: [httpBatchLink({
    url: 'https://academy.example/api/trpc',
    headers: { authorization: \`Bearer \${token}\` },
  })],
})

const { id } = await house.courses.create.mutate({
  domain: 'rare sneakers',
  archetype: 'collector',
  variables: {
    entity_primary: 'sneaker',
    metric: 'resale price',
    container: 'vault',
    action: 'trade',
    actor: 'collector',
  },
  key: 'my-first-course',
})`

const commands = `git clone <the repository> guildhall
cd guildhall && npm start`

/** Three doors beside the learner's own: who writes the courses, who calls them, who runs the house. */
export function Doors() {
  return (
    <div className="mx-auto grid w-full max-w-page gap-y-20 px-4 sm:px-6">
      <Door letter="A" title="For instructors" drawing={<Holes />}>
        <p>
          Write a course once, as a template. Its sentences have holes with a grammar of their own, and the house fills
          them for a baker, a chess player and a collector of synthesizers alike.
        </p>
        <p>The tests are part of the template, so a course proves the same skill whoever takes it.</p>
      </Door>
      <Door
        letter="B"
        title="For developers"
        drawing={<CodeBlock label="A typed call" code={typedCall} copy />}
        flipped
      >
        <p>
          The pages of this house call typed procedures, and your own programs may call the very same ones: one set of
          rules, one set of types, a token that can do only what you let it.
        </p>
        <p>
          <Link to={paths.developers}>Every procedure, with its types</Link>
        </p>
      </Door>
      <Door letter="C" title="Run it yourself" drawing={<CodeBlock label="Two commands" code={commands} copy />}>
        <p>
          Node 20.19 or later is all it asks for. The database comes with it and lives in one directory; set{' '}
          <code>DATABASE_URL</code> when you want PostgreSQL instead, and nothing else changes.
        </p>
        <p>
          No key, no cloud, no call home: the built-in engine writes every course on your own machine. Name an endpoint
          and a model, and the openings of the modules are theirs, checked before you see them.
        </p>
      </Door>
    </div>
  )
}

type DoorProps = { letter: string; title: string; drawing: ReactNode; flipped?: boolean; children: ReactNode }

function Door({ letter, title, drawing, flipped = false, children }: DoorProps) {
  return (
    <section aria-labelledby={`door-${letter}`} className="grid items-start gap-x-14 gap-y-6 lg:grid-cols-12">
      <div className={flipped ? 'lg:order-last lg:col-span-4' : 'lg:col-span-5'}>
        <div className="flex items-center gap-4 border-b border-line pb-3">
          <span
            aria-hidden="true"
            className="grid size-10 place-items-center rounded-full border border-ink font-serif text-lg"
          >
            {letter}
          </span>
          <h2 id={`door-${letter}`} className="text-2xl">
            {title}
          </h2>
        </div>
        <div className="prose mt-4">{children}</div>
      </div>
      <div className={flipped ? 'min-w-0 lg:col-span-8' : 'min-w-0 lg:col-span-7'}>{drawing}</div>
    </section>
  )
}

function Holes() {
  return (
    <div className="drafting-grid border border-line p-5 sm:p-8">
      <p className="annotation">What falls through a hole, for “my aunt’s bakery”</p>
      <dl className="mt-4 grid gap-y-3">
        {holes.map(({ hole, result }) => (
          <div key={hole} className="flex items-center gap-3">
            <dt className="shrink-0">
              <span className="template-hole">{hole}</span>
            </dt>
            <span aria-hidden="true" className="min-w-6 grow border-b border-dashed border-line" />
            <dd className="w-24 shrink-0 font-serif text-lg">
              <span className="inked-word">{result}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
