import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Entrance } from '~/features/account/entrance'
import { NewTable } from '~/features/account/entrance-drawings'
import { SignUpForm } from '~/features/account/sign-up-form'
import { afterSignIn, visitorsOnly } from '~/features/account/visitors-only'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'
import { toastHeaders } from '~/lib/toast'

export const meta: MetaFunction = () => [{ title: 'Create an account · Guildhall' }]

export const headers = formHeaders

// The same as the procedure's: an interest is a few words, while onboarding takes a sentence.
const longestInterest = 60

export async function loader({ request, context }: LoaderFunctionArgs) {
  await load(request, () => visitorsOnly(request, context))
  // Who comes out of onboarding has said it already.
  const draft = await load(request, () => context.api.onboarding.draft())
  const passion = Array.from(draft?.domain ?? '')
    .slice(0, longestInterest)
    .join('')
    .trim()
  return { passion, next: new URL(request.url).searchParams.get('next') ?? undefined }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const passion = textIn(form, 'passion').trim()
  const rename = ({ 'interests.0': aboutPassion, ...fields }: Record<string, string>) =>
    aboutPassion ? { ...fields, passion: aboutPassion } : fields
  return submitForm({ request, form, keep: ['email', 'username', 'passion'], rename }, async () => {
    await context.api.identity.signUp({
      email: textIn(form, 'email'),
      username: textIn(form, 'username'),
      password: textIn(form, 'password'),
      timezone: textIn(form, 'timezone'),
      interests: passion === '' ? [] : [passion],
    })
    return redirect(afterSignIn(request), {
      headers: toastHeaders({ tone: 'ok', text: 'Your account is ready, and you are signed in.' }),
    })
  })
}

export default function SignUp() {
  const { passion, next } = useLoaderData<typeof loader>()
  return (
    <Entrance
      title="Create an account"
      intro="An address, a name and a password. That is all this house needs to keep your work."
      drawing={<NewTable passion={passion} />}
      elsewhere={
        <p>
          You have an account? <Link to={paths.signIn({ next })}>Sign in</Link>
        </p>
      }
    >
      <SignUpForm answer={useActionData<typeof action>()} passion={passion} />
    </Entrance>
  )
}
