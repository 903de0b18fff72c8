import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '~/components/ui/button-link'
import { CodeBlock } from '~/components/ui/code-block'
import { type Column, Table } from '~/components/ui/table'
import { paths } from '~/lib/paths'
import { chapters } from './contents'
import { errorAnswer, liveProgram, shellCalls } from './snippets'

export type ErrorRow = { code: string; httpStatus: number; meaning: string }

type GuideProps = { origin: string; program: string; errors: readonly ErrorRow[] }

export function Guide({ origin, program, errors }: GuideProps) {
  return (
    <>
      <Chapter id="start">
        <ol className="grid gap-6">
          <Step number={1} title="Make a token">
            <p>
              In your <Link to={paths.settings.tokens}>settings</Link>. It is shown once, does what you tick and no
              more, and you can revoke it at any time. A program sends it with each call as{' '}
              <code>Authorization: Bearer …</code>.
            </p>
          </Step>
          <Step number={2} title="Take the types along">
            <p>
              One file with what each procedure takes and gives, written by this server. A call that is wrong then does
              not compile. It holds the procedures that a program can call.
            </p>
            <p className="mt-3">
              <ButtonLink variant="primary" to={paths.developersTypes} reloadDocument download="guildhall.d.ts">
                Download guildhall.d.ts
              </ButtonLink>
            </p>
          </Step>
          <Step number={3} title="Call it">
            <p>
              With the client of tRPC, version 11, and nothing of ours. The example below needs these, and{' '}
              <code>tsx</code> to run it.
            </p>
          </Step>
        </ol>
        <CodeBlock code="npm install @trpc/client@11 @trpc/server@11 tsx" label="In a shell" copy />
      </Chapter>
      <Chapter id="example">
        <p>
          Save it as <code>read-my-ledger.ts</code> beside the types. This very file is type-checked and run against the
          server by its tests.
        </p>
        <CodeBlock code={program} label="read-my-ledger.ts" copy />
      </Chapter>
      <Chapter id="any-language">
        <p>
          Procedures are plain HTTP with JSON. A query carries its input in the address, a mutation in the body; both
          answer <code>{'{ "result": { "data": … } }'}</code>. Times are ISO 8601 in UTC, ids are text.
        </p>
        <CodeBlock code={shellCalls(origin)} label="Two calls with curl" copy />
        <p>
          <code>system.describe</code> gives this whole page as data, with a JSON Schema for every input and output.
        </p>
      </Chapter>
      <Chapter id="errors">
        <p>Every refusal has one shape. The message is written for a person, the code for a program.</p>
        <CodeBlock code={errorAnswer} label="The answer to a call that was refused" />
        <Table caption="Codes" captionHidden columns={errorColumns} rows={errors} rowKey={({ code }) => code} />
      </Chapter>
      <Chapter id="limits">
        <p>
          Some procedures count calls, by account or by network address; below each one stands how many. What was used
          up comes back evenly over the time. Past it a call is refused with <code>too_many</code>, nothing is changed,
          and <code>retryAfterSeconds</code> says when to come again.
        </p>
        <p>
          Calls made in the same moment travel together: <code>httpBatchLink</code> takes <code>maxItems: 20</code>,
          which is as many as one request may hold.
        </p>
      </Chapter>
      <Chapter id="live">
        <p>
          A subscription is a stream of server-sent events. Each has an id, and a stream that names the last one it saw
          goes on after it, so a connection that broke loses nothing. Browsers have <code>EventSource</code>; elsewhere
          the package of that name can send the token along.
        </p>
        <CodeBlock code={liveProgram(origin)} label="Following your ledger" copy />
      </Chapter>
    </>
  )
}

const errorColumns: readonly Column<ErrorRow>[] = [
  { key: 'code', header: 'Code', cell: ({ code }) => <code>{code}</code> },
  { key: 'status', header: 'HTTP', cell: ({ httpStatus }) => httpStatus },
  { key: 'meaning', header: 'What it says', cell: ({ meaning }) => <WithCode text={meaning} /> },
]

/** Sets what stands between backticks as code. */
function WithCode({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))
}

function Chapter({ id, children }: { id: (typeof chapters)[number]['id']; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mb-12 grid gap-4 [&>p]:max-w-measure">
      <h2 id={id} className="scroll-mt-4 text-xl">
        {chapters.find((chapter) => chapter.id === id)?.label}
      </h2>
      {children}
    </section>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2.5rem_1fr]">
      <span
        aria-hidden="true"
        className="grid size-7 place-items-center rounded-full border border-line font-serif tabular-nums"
      >
        {number}
      </span>
      <div className="max-w-measure min-w-0">
        <h3 className="text-lg">{title}</h3>
        {children}
      </div>
    </li>
  )
}
