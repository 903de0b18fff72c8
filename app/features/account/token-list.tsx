import type { ReactNode } from 'react'
import { Badge } from '~/components/ui/badge'
import { buttonStyle } from '~/components/ui/button-style'
import { ConfirmForm } from '~/components/ui/confirm-form'
import { type State, StateMark } from '~/components/ui/state-mark'
import { Time } from '~/components/ui/time'
import type { TokenState } from './token-state'

type TokenRow = {
  id: string
  name: string
  scopes: string[]
  createdAt: string
  lastUsedAt: string | null
  expiresAt: string | null
  revokedAt: string | null
  state: TokenState
}

const marks: Record<TokenState, { state: State; word: string }> = {
  active: { state: 'passed', word: 'In force' },
  expired: { state: 'neutral', word: 'Expired' },
  revoked: { state: 'neutral', word: 'Revoked' },
}

/** Those that open nothing any more are folded away: they only matter to who looks back. */
export function TokenList({ tokens }: { tokens: readonly TokenRow[] }) {
  const active = tokens.filter((token) => token.state === 'active')
  const spent = tokens.filter((token) => token.state !== 'active')
  return (
    <div className="grid gap-4">
      <Tokens tokens={active} />
      {spent.length > 0 ? (
        <details>
          <summary className={buttonStyle('quiet', 'small', 'w-fit underline decoration-line hover:decoration-copper')}>
            {spent.length === 1 ? 'One that is revoked or expired' : `${spent.length} that are revoked or expired`}
          </summary>
          <div className="mt-4">
            <Tokens tokens={spent} />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Tokens({ tokens }: { tokens: readonly TokenRow[] }) {
  return (
    <ul className="grid gap-4 empty:hidden">
      {tokens.map((token) => (
        <li key={token.id} className="rounded border border-rule bg-sheet px-5 py-4">
          <Token token={token} />
        </li>
      ))}
    </ul>
  )
}

function Token({ token }: { token: TokenRow }) {
  const mark = marks[token.state]
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-lg">{token.name}</h3>
        <StateMark state={mark.state}>{mark.word}</StateMark>
      </div>
      <ul aria-label="What it may do" className="flex flex-wrap gap-2">
        {token.scopes.map((scope) => (
          <li key={scope}>
            <Badge>
              <code>{scope}</code>
            </Badge>
          </li>
        ))}
      </ul>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        <Fact label="Made" value={<Time at={token.createdAt} precision="date" />} />
        <Fact label="Last used" value={token.lastUsedAt === null ? 'Never' : <Time at={token.lastUsedAt} />} />
        {token.revokedAt === null ? (
          <Fact
            label={token.state === 'expired' ? 'Expired' : 'Expires'}
            value={token.expiresAt === null ? 'Never' : <Time at={token.expiresAt} precision="date" />}
          />
        ) : (
          <Fact label="Revoked" value={<Time at={token.revokedAt} precision="date" />} />
        )}
      </dl>
      {token.state === 'active' ? (
        <ConfirmForm
          danger
          size="small"
          intent="revoke"
          trigger={
            <>
              Revoke<span className="sr-only"> {token.name}</span>
            </>
          }
          confirm="Revoke it for good"
          consequence="Whatever uses this token is refused from then on. That cannot be undone, but you can make another."
        >
          <input type="hidden" name="id" value={token.id} />
        </ConfirmForm>
      ) : null}
    </div>
  )
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt className="annotation">{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
