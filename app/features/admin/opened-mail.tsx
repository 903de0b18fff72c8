import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PageHeader } from '~/components/ui/page-header'
import { Time } from '~/components/ui/time'
import { paths } from '~/lib/paths'
import { MailState, type MailStatus } from './mail-state'

export type OpenMail = { to: string; subject: string; body: string; status: MailStatus; createdAt: string }

/** A letter on its sheet: head, text as it was sent, and what became of it. */
export function OpenedMail({ mail }: { mail: OpenMail }) {
  return (
    <>
      <PageHeader title={mail.subject} />
      <article className="max-w-[46rem] border border-line bg-sheet">
        <dl className="grid border-b border-line text-sm sm:grid-cols-3">
          <Fact label="To">
            <span className="break-all">{mail.to}</span>
          </Fact>
          <Fact label="Written">
            <Time at={mail.createdAt} />
          </Fact>
          <Fact label="State">
            <MailState status={mail.status} />
          </Fact>
        </dl>
        <p className="px-5 py-6 break-words whitespace-pre-wrap">{mail.body}</p>
      </article>
      <p className="mt-5">
        <Link to={paths.admin.outbox} className="text-quiet">
          Back to the outbox
        </Link>
      </p>
    </>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 border-line px-5 py-2.5 not-first:border-t sm:not-first:border-t-0 sm:not-first:border-l">
      <dt className="annotation">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
