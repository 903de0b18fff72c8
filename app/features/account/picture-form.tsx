import { Form } from '@remix-run/react'
import { type ChangeEvent, useEffect, useState } from 'react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'

const mostBytes = 1_048_576
const tooLarge = 'This picture is larger than 1 MB. Choose a smaller one.'

const fileButton =
  '[&_::file-selector-button]:mr-3 [&_::file-selector-button]:cursor-pointer [&_::file-selector-button]:underline'

type PictureFormProps = { avatarUrl: string | null; answer: FormAnswer | undefined }

/** With scripts the picture is shown before it is sent, and one that is too large isn't sent at all. */
export function PictureForm({ avatarUrl, answer }: PictureFormProps) {
  const [preview, setPreview] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>()
  useEffect(() => () => (preview === null ? undefined : URL.revokeObjectURL(preview)), [preview])

  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0]
    const fits = file === undefined || file.size <= mostBytes
    input.setCustomValidity(fits ? '' : tooLarge)
    setProblem(fits ? undefined : tooLarge)
    setPreview(file !== undefined && fits ? URL.createObjectURL(file) : null)
  }

  const error = problem ?? answer?.fields.picture
  return (
    <div className="flex max-w-form flex-wrap items-start gap-x-6 gap-y-4">
      <Portrait url={preview ?? avatarUrl} />
      <div className="grid min-w-0 grow basis-64 gap-4">
        <Form method="post" encType="multipart/form-data" className="grid gap-4">
          <FormError message={answer?.message} fields={answer?.fields} />
          <Field
            label="Picture"
            name="picture"
            type="file"
            className={fileButton}
            required
            accept="image/png,image/jpeg,image/webp,image/gif"
            hint="PNG, JPEG, WebP or GIF, at most 1 MB. A square one fits best."
            error={error}
            onChange={choose}
          />
          <div>
            <SubmitButton name="intent" value="picture">
              {avatarUrl === null ? 'Use this picture' : 'Replace the picture'}
            </SubmitButton>
          </div>
        </Form>
        {avatarUrl === null ? null : (
          <Form method="post">
            <SubmitButton variant="quiet" size="small" name="intent" value="remove-picture">
              Remove the picture
            </SubmitButton>
          </Form>
        )}
      </div>
    </div>
  )
}

function Portrait({ url }: { url: string | null }) {
  if (url === null) {
    return (
      <svg viewBox="0 0 96 96" className="size-24 shrink-0" aria-hidden="true">
        <circle cx="48" cy="48" r="47" className="pen pen-quiet pen-dashed" />
        <path className="pen pen-quiet" d="M34 40a14 14 0 1 0 28 0 14 14 0 1 0-28 0M20 80a28 24 0 0 1 56 0" />
      </svg>
    )
  }
  return (
    <img
      src={url}
      alt="How others see you"
      width="96"
      height="96"
      className="size-24 shrink-0 rounded-full border border-line bg-sunk object-cover"
    />
  )
}
