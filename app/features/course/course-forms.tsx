import { Form, Link } from '@remix-run/react'
import { CopyButton } from '~/components/ui/copy-button'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { keyWords } from '~/features/onboarding/key-words'
import type { FormAnswer } from '~/lib/forms'
import type { CourseStatus } from './status-words'

type Answered = { answer: FormAnswer | undefined }

export function WordsForm({ variables, answer }: Answered & { variables: Record<string, string> }) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <FormError message={answer?.message} fields={answer?.fields} />
      {Object.entries(variables).map(([key, value]) => {
        const name = `word-${key}`
        return (
          <Field
            key={key}
            name={name}
            label={capital(keyWords(key))}
            defaultValue={answer?.typed[name] ?? value}
            error={answer?.fields[name]}
            required
            maxLength={60}
            autoComplete="off"
            autoCapitalize="none"
          />
        )
      })}
      <div>
        <SubmitButton variant="primary" name="intent" value="words">
          Put these words in
        </SubmitButton>
      </div>
    </Form>
  )
}

export function NameForm({ title, answer }: Answered & { title: string }) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <FormError message={answer?.message} fields={answer?.fields} />
      <Field
        name="title"
        label="Name"
        defaultValue={answer?.typed.title ?? title}
        error={answer?.fields.title}
        required
        maxLength={200}
        autoComplete="off"
      />
      <div>
        <SubmitButton name="intent" value="name">
          Rename
        </SubmitButton>
      </div>
    </Form>
  )
}

export function ShareForm({ address, answer }: Answered & { address: string | null }) {
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <FormError message={answer?.message} />
      {address ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link to={new URL(address).pathname} className="min-w-0 wrap-anywhere">
            {address}
          </Link>
          <CopyButton text={address} variant="quiet" />
        </p>
      ) : null}
      <div>
        {address ? (
          <SubmitButton name="intent" value="unshare">
            Take the page back
          </SubmitButton>
        ) : (
          <SubmitButton name="intent" value="share">
            Give it a public page
          </SubmitButton>
        )}
      </div>
    </Form>
  )
}

export function RestForms({ status, answer }: Answered & { status: CourseStatus }) {
  const isResting = status === 'paused' || status === 'archived'
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <FormError message={answer?.message} />
      <div className="flex flex-wrap gap-4">
        {isResting ? (
          <SubmitButton name="intent" value="resume">
            {status === 'paused' ? 'Resume' : 'Take it out of the archive'}
          </SubmitButton>
        ) : null}
        {status === 'active' ? (
          <SubmitButton name="intent" value="pause">
            Pause
          </SubmitButton>
        ) : null}
        {status === 'archived' ? null : (
          <SubmitButton name="intent" value="archive">
            Put it into the archive
          </SubmitButton>
        )}
      </div>
    </Form>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
