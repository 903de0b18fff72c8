import { Form } from '@remix-run/react'
import { Field, TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import { TimeZoneField } from './time-zone-field'
import type { ZoneGroup } from './time-zones'

type Profile = {
  firstName: string | null
  lastName: string | null
  bio: string | null
  location: string | null
  website: string | null
  timezone: string
  learningGoals: string[]
  interests: string[]
}

export const profileFields = [
  'firstName',
  'lastName',
  'bio',
  'location',
  'website',
  'timezone',
  'learningGoals',
  'interests',
] as const

type ProfileFormProps = { profile: Profile; zones: readonly ZoneGroup[]; answer: FormAnswer | undefined }

export function ProfileForm({ profile, zones, answer }: ProfileFormProps) {
  const fields = answer?.fields ?? {}
  const typed = answer?.typed
  const saved = (name: keyof Profile) => [profile[name] ?? ''].flat().join('\n')
  const bind = (name: keyof Profile) => ({ name, defaultValue: typed?.[name] ?? saved(name), error: fields[name] })
  return (
    <Form method="post" className="grid max-w-form gap-6">
      <FormError message={answer?.message} fields={answer?.fields} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="First name" optional autoComplete="given-name" maxLength={100} {...bind('firstName')} />
        <Field label="Last name" optional autoComplete="family-name" maxLength={100} {...bind('lastName')} />
      </div>
      <TextAreaField label="About you" optional rows={4} maxLength={2000} {...bind('bio')} />
      <Field label="Where you are" optional autoComplete="address-level2" maxLength={200} {...bind('location')} />
      <Field
        label="Website"
        type="url"
        optional
        autoComplete="url"
        maxLength={500}
        placeholder="https://"
        {...bind('website')}
      />
      <TextAreaField
        label="What you love"
        optional
        rows={3}
        hint="One a line, at most 20. Your courses are drawn from these."
        {...bind('interests')}
      />
      <TextAreaField
        label="What you want to learn"
        optional
        rows={3}
        hint="One goal a line, at most 10."
        {...bind('learningGoals')}
      />
      <TimeZoneField groups={zones} defaultValue={typed?.timezone ?? profile.timezone} error={fields.timezone} />
      <div>
        <SubmitButton variant="primary" name="intent" value="profile">
          Save the profile
        </SubmitButton>
      </div>
    </Form>
  )
}
