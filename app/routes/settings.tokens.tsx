import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '~/components/ui/empty-state'
import { FormError } from '~/components/ui/form-error'
import { PageHeader } from '~/components/ui/page-header'
import { NewToken } from '~/features/account/new-token'
import { SettingsSection } from '~/features/account/settings-section'
import { TokenForm } from '~/features/account/token-form'
import { TokenList } from '~/features/account/token-list'
import { lifetimeDays, tokenState } from '~/features/account/token-state'
import { formHeaders, pickDeed, readForm, submitForm, textIn, textsIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Your API tokens · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { tokens, scopes } = await load(request, () => context.api.identity.tokens())
  const now = new Date()
  return { scopes, tokens: tokens.map((token) => ({ ...token, state: tokenState(token, now) })) }
}

type Api = ActionFunctionArgs['context']['api']

type Done = ReturnType<typeof redirect> | { created: { name: string; token: string } }

const deeds: Record<string, (form: FormData, api: Api) => Promise<Done>> = {
  create: async (form, api) => {
    const name = textIn(form, 'name').trim()
    const ticked = textsIn(form, 'scopes')
    const { scopes } = await api.identity.tokens()
    const { token } = await api.identity.createToken({
      name,
      scopes: scopes.map((scope) => scope.name).filter((scope) => ticked.includes(scope)),
      expiresInDays: lifetimeDays(textIn(form, 'expires')),
    })
    // In this answer and nowhere else: an address or a cookie would keep it.
    return { created: { name, token } }
  },
  revoke: async (form, api) => {
    await api.identity.revokeToken({ id: textIn(form, 'id') })
    return redirect(paths.settings.tokens, { headers: toastHeaders({ tone: 'ok', text: 'The token is revoked.' }) })
  },
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  return submitForm({ request, form, keep: ['name', 'scopes', 'expires'] }, () => deed(form, api))
}

export default function TokenSettings() {
  const { tokens, scopes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const created = answer && 'created' in answer ? answer.created : undefined
  const refused = answer && 'message' in answer ? answer : undefined
  return (
    <>
      <PageHeader
        title="Your API tokens"
        intro={
          <>
            A token lets a program of yours in, to do what you tick and no more. What there is to call stands on the{' '}
            <Link to={paths.developers}>developers’ pages</Link>.
          </>
        }
      />
      {created ? <NewToken name={created.name} token={created.token} /> : null}
      <SettingsSection
        title="Make a token"
        intro="Treat it like a password. It is shown once, right after you made it."
      >
        <TokenForm scopes={scopes} answer={refused?.intent === 'create' ? refused : undefined} />
      </SettingsSection>
      <SettingsSection title="Made so far">
        <div className="grid gap-4">
          <FormError message={refused?.intent === 'revoke' ? refused.message : undefined} />
          {tokens.length === 0 ? (
            <EmptyState title="No tokens yet">
              The first one appears here, with what it may do and when it was last used.
            </EmptyState>
          ) : null}
          <TokenList tokens={tokens} />
        </div>
      </SettingsSection>
    </>
  )
}
