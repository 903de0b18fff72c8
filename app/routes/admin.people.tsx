import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { PageHeader } from '~/components/ui/page-header'
import { Pagination } from '~/components/ui/pagination'
import { PeopleTable } from '~/features/admin/people-table'
import { readRole } from '~/features/admin/roles'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'People · Guildhall' }]

export const headers = formHeaders

// The procedure's own limit: a longer query was not made by the form.
const longestQuery = 100

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const query = (search.get('query') ?? '').trim().slice(0, longestQuery)
  const page = await load(request, () => api.admin.people({ query, cursor: search.get('before') }))
  return { ...page, query }
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form }, async () => {
    const role = readRole(textIn(form, 'role'))
    await api.admin.changeRole({ userId: textIn(form, 'userId'), role })
    const { pathname, search } = new URL(request.url)
    return redirect(pathname + search, {
      headers: toastHeaders({ tone: 'ok', text: `The role is ${role} now, and their sessions are ended.` }),
    })
  })
}

export default function People() {
  const { people, nextCursor, query } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader title="People" intro="Everyone with an account here, newest first." />
      <Form method="get" role="search" className="mb-8 flex max-w-form items-end gap-3">
        <Field
          className="grow"
          label="Name or e-mail"
          name="query"
          type="search"
          autoComplete="off"
          maxLength={longestQuery}
          defaultValue={query}
          key={query}
        />
        <Button type="submit">Find</Button>
      </Form>
      <FormError message={answer?.message} />
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <EmptyState title="Nobody found" next={<ButtonLink to={paths.admin.people}>Show everyone</ButtonLink>}>
          {query === '' ? 'Nobody is further back than this.' : `No name and no address has “${query}” in it.`}
        </EmptyState>
      )}
      <Pagination older={nextCursor} noun="people" />
    </>
  )
}
