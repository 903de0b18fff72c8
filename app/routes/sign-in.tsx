import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Entrance } from '~/features/account/entrance'
import { DoorPlan } from '~/features/account/entrance-drawings'
import { SignInForm } from '~/features/account/sign-in-form'
import { afterSignIn, visitorsOnly } from '~/features/account/visitors-only'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Sign in · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  await load(request, () => visitorsOnly(request, context))
  return { next: new URL(request.url).searchParams.get('next') ?? undefined }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return submitForm({ request, form, keep: ['login'] }, async () => {
    await context.api.identity.signIn({ login: textIn(form, 'login'), password: textIn(form, 'password') })
    return redirect(afterSignIn(request))
  })
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>()
  return (
    <Entrance
      title="Sign in"
      intro={next ? 'Sign in, and you go on where you were.' : 'Your table is as you left it.'}
      drawing={<DoorPlan />}
      elsewhere={
        <>
          <p>
            You can’t remember the password? <Link to={paths.forgotPassword}>Choose a new one</Link>
          </p>
          <p>
            You are new here? <Link to={paths.signUp({ next })}>Create an account</Link>
          </p>
        </>
      }
    >
      <SignInForm answer={useActionData<typeof action>()} />
    </Entrance>
  )
}
