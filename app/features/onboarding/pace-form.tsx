import { Form } from '@remix-run/react'
import { Checkbox, Fieldset } from '~/components/ui/choice'
import { Field, SelectField, TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'

export const paceFields = [
  'skillLevel',
  'learningStyle',
  'hoursPerWeek',
  'preferredTimes',
  'goals',
  'rigor',
  'codeLanguage',
]

const levels = [
  { value: 'beginner', label: 'A little', hint: 'Variables, functions, a first class.' },
  { value: 'intermediate', label: 'Some', hint: 'Programs of a few files that do something for you.' },
  { value: 'advanced', label: 'A lot', hint: 'Programs that others use, or work in a team.' },
  { value: 'expert', label: 'For a living', hint: 'You want the reasons behind what you do already.' },
]

const times = [
  { value: 'early_morning', label: 'Before the others are up' },
  { value: 'morning', label: 'Mornings' },
  { value: 'midday', label: 'At midday' },
  { value: 'afternoon', label: 'Afternoons' },
  { value: 'evening', label: 'Evenings' },
  { value: 'night', label: 'At night' },
]

type Profile = {
  skillLevel: string | null
  learningStyle: string | null
  hoursPerWeek: number | null
  preferredTimes: string[]
  goals: string[]
  rigor: string
  codeLanguage: string | null
}

export function PaceForm({ profile, answer }: { profile: Profile | null; answer: FormAnswer | undefined }) {
  const typed = (name: string) => answer?.typed[name]
  const chosenTimes = typed('preferredTimes')?.split('\n') ?? profile?.preferredTimes ?? []
  const level = typed('skillLevel') ?? profile?.skillLevel
  return (
    <Form method="post" className="grid gap-8">
      <FormError message={answer?.message} fields={answer?.fields} />
      <Fieldset legend="How much have you programmed?" id="f-skillLevel" error={answer?.fields.skillLevel}>
        <div className="grid gap-3 sm:grid-cols-2">
          {levels.map(({ value, label, hint }) => (
            <Radio key={value} name="skillLevel" value={value} label={label} hint={hint} checked={level === value} />
          ))}
        </div>
      </Fieldset>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          name="hoursPerWeek"
          label="Hours a week"
          hint="What you can really keep up. Four is common."
          type="text"
          inputMode="decimal"
          defaultValue={typed('hoursPerWeek') ?? profile?.hoursPerWeek ?? 4}
          error={answer?.fields.hoursPerWeek}
        />
        <SelectField
          name="learningStyle"
          label="What helps you most"
          optional
          defaultValue={typed('learningStyle') ?? profile?.learningStyle ?? ''}
          options={[
            { value: '', label: 'No preference' },
            { value: 'visual', label: 'Seeing a drawing' },
            { value: 'reading', label: 'Reading about it' },
            { value: 'kinesthetic', label: 'Trying it myself' },
            { value: 'auditory', label: 'Having it explained' },
          ]}
          error={answer?.fields.learningStyle}
        />
      </div>
      <Fieldset legend="How deep should it go?" id="f-rigor">
        <div className="grid gap-3 sm:grid-cols-2">
          <Radio
            name="rigor"
            value="standard"
            label="Standard"
            hint="The whole course, without the proofs and the hardest exercises."
            checked={(typed('rigor') ?? profile?.rigor ?? 'standard') === 'standard'}
          />
          <Radio
            name="rigor"
            value="advanced"
            label="Advanced"
            hint="One more section and one more exercise in each module."
            checked={(typed('rigor') ?? profile?.rigor) === 'advanced'}
          />
        </div>
      </Fieldset>
      <Fieldset legend="Which language do you want to write?" id="f-codeLanguage">
        <div className="grid gap-3 sm:grid-cols-2">
          <Radio
            name="codeLanguage"
            value="typescript"
            label="TypeScript"
            hint="All exercises."
            checked={(typed('codeLanguage') ?? profile?.codeLanguage ?? 'typescript') !== 'python'}
          />
          <Radio
            name="codeLanguage"
            value="python"
            label="Python"
            hint="Where you build something; the rest is in TypeScript."
            checked={(typed('codeLanguage') ?? profile?.codeLanguage) === 'python'}
          />
        </div>
      </Fieldset>
      <Fieldset legend="When do you like to learn?" hint="As many as you like, or none." id="f-preferredTimes">
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
          {times.map(({ value, label }) => (
            <Checkbox
              key={value}
              name="preferredTimes"
              value={value}
              label={label}
              defaultChecked={chosenTimes.includes(value)}
            />
          ))}
        </div>
      </Fieldset>
      <TextAreaField
        name="goals"
        label="What do you want to be able to do?"
        hint="One goal a line."
        optional
        rows={3}
        defaultValue={typed('goals') ?? profile?.goals.join('\n')}
        error={answer?.fields.goals}
      />
      <div className="flex flex-wrap gap-4">
        <SubmitButton variant="primary" name="intent" value="save">
          Go on
        </SubmitButton>
        <SubmitButton variant="quiet" name="intent" value="skip" formNoValidate>
          Skip this
        </SubmitButton>
      </div>
    </Form>
  )
}

type RadioProps = { name: string; value: string; label: string; hint: string; checked: boolean }

function Radio({ name, value, label, hint, checked }: RadioProps) {
  return (
    <label className="grid cursor-pointer grid-cols-[auto_1fr] items-start gap-3 rounded border border-line bg-sheet px-4 py-3 hover:border-ink has-checked:border-ink has-checked:inset-ring-1 has-checked:inset-ring-ink">
      <input type="radio" name={name} value={value} defaultChecked={checked} required className="mt-1 size-5" />
      <span>
        <span className="block font-medium">{label}</span>
        <span className="block text-sm text-quiet">{hint}</span>
      </span>
    </label>
  )
}
