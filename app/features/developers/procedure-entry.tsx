import type { ReactNode } from 'react'
import { Badge } from '~/components/ui/badge'
import { classNames } from '~/components/ui/class-names'
import { CodeBlock } from '~/components/ui/code-block'
import { accessWords, limitWords, type Procedure } from './procedure'
import { writeCurlCall, writeTypeScriptCall } from './write-calls'

const roles: Partial<Record<Procedure['access'], string>> = { instructor: 'instructors', admin: 'admins' }

/** One procedure: what it is called, who may, what goes in and what comes out, and a call to copy. */
export function ProcedureEntry({ procedure, origin }: { procedure: Procedure; origin: string }) {
  const { path, kind, access, summary, limits, input, output, forPrograms } = procedure
  const role = roles[access]
  return (
    <article aria-labelledby={path} className="border-t border-rule py-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <h4 id={path} className="scroll-mt-4 font-mono text-base font-medium break-all">
          <a href={`#${path}`} className="no-underline hover:underline">
            {path}
          </a>
        </h4>
        <Badge>{kind}</Badge>
        <Badge>{accessWords(procedure)}</Badge>
        {role ? <Badge>{role}</Badge> : null}
      </div>
      <p className="mt-1.5 max-w-measure">{summary}</p>
      {limits.map((limit) => (
        <p key={limitWords(limit)} className="text-sm text-quiet">
          At most {limitWords(limit)}.
        </p>
      ))}
      <dl className="mt-4 grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <Side label="Takes">{input === null ? 'nothing' : <TypeText text={input} />}</Side>
        <Side label={kind === 'subscription' ? 'Sends, each time' : 'Gives'}>
          <TypeText text={output} />
        </Side>
      </dl>
      {forPrograms ? <ExampleCalls procedure={procedure} origin={origin} /> : null}
    </article>
  )
}

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 border-l border-line pl-4">
      <dt className="annotation">{label}</dt>
      <dd className="text-sm">{children}</dd>
    </div>
  )
}

/** A line that wraps goes on four letters further in than it began, and keeps its own spaces for who copies it. */
const hanging = [
  'pl-[4ch] indent-[-4ch]',
  'pl-[6ch] indent-[-6ch]',
  'pl-[8ch] indent-[-8ch]',
  'pl-[10ch] indent-[-10ch]',
]
const depthOf = (line: string): number => Math.min(line.search(/\S|$/) / 2, hanging.length - 1)

/** Wraps rather than scrolls: it is here to be read, on a phone too. What stands after `//` is quieter. */
function TypeText({ text }: { text: string }) {
  return (
    <pre className="text-[0.82rem] leading-relaxed break-words whitespace-pre-wrap">
      <code className="text-[1em]">
        {text.split('\n').map((line, index) => {
          const at = line.indexOf(' // ')
          const code = at === -1 ? line : line.slice(0, at)
          return (
            // The lines of one type never change place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={index} className={classNames('block', hanging[depthOf(line)])}>
              {code}
              {at === -1 ? null : <span className="text-quiet">{line.slice(at)}</span>}
            </span>
          )
        })}
      </code>
    </pre>
  )
}

function ExampleCalls({ procedure, origin }: { procedure: Procedure; origin: string }) {
  return (
    <details className="group mt-4">
      <summary className="inline-flex min-h-9 items-center gap-2 text-sm text-quiet hover:text-ink touch:min-h-11">
        <svg viewBox="0 0 8 10" className="w-2 transition-transform group-open:rotate-90" aria-hidden="true">
          <path className="pen" d="M1.5 1l5 4-5 4" />
        </svg>
        Example calls<span className="sr-only"> of {procedure.path}</span>
      </summary>
      <div className="mt-2 grid gap-4">
        <CodeBlock code={writeTypeScriptCall(procedure)} label={`${procedure.path} in TypeScript`} copy />
        <CodeBlock code={writeCurlCall(procedure, origin)} label={`${procedure.path} with curl`} copy />
      </div>
    </details>
  )
}
