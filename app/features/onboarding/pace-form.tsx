import { Form } from '@remix-run/react'
import { Checkbox, Fieldset } from '~/components/ui/choice'
import { Field, SelectField, TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import type { paceAnswers } from './pace-answers'
import { useKeptForm } from './use-kept-form'

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

type PaceFormProps = { id: string; offered: ReturnType<typeof paceAnswers>; answer: FormAnswer | undefined }

export function PaceForm({ id, offered, answer }: PaceFormProps) {
  const kept = useKeptForm('pace')
  const value = (name: keyof typeof offered) => answer?.typed[name] ?? offered[name]
  const isChosen = (name: keyof typeof offered, choice: string) => value(name) === choice
  const chosenTimes = value('preferredTimes').split('\n')
  return (
    <Form method="post" id={id} ref={kept} className="grid gap-8">
      <FormError message={answer?.message} fields={answer?.fields} />
      <Fieldset legend="How much have you programmed?" id="f-skillLevel" error={answer?.fields.skillLevel}>
        <div className="grid gap-3 sm:grid-cols-2">
          {levels.map(({ value: level, label, hint }) => (
            <Radio
              key={level}
              name="skillLevel"
              value={level}
              label={label}
              hint={hint}
              checked={isChosen('skillLevel', level)}
            />
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
          defaultValue={value('hoursPerWeek')}
          error={answer?.fields.hoursPerWeek}
        />
        <SelectField
          name="learningStyle"
          label="What helps you most"
          optional
          defaultValue={value('learningStyle')}
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
            checked={isChosen('rigor', 'standard')}
          />
          <Radio
            name="rigor"
            value="advanced"
            label="Advanced"
            hint="One more section and one more exercise in each module."
            checked={isChosen('rigor', 'advanced')}
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
            checked={isChosen('codeLanguage', 'typescript')}
          />
          <Radio
            name="codeLanguage"
            value="python"
            label="Python"
            hint="Where you build something; the rest is in TypeScript."
            checked={isChosen('codeLanguage', 'python')}
          />
        </div>
      </Fieldset>
      <Fieldset legend="When do you like to learn?" hint="As many as you like, or none." id="f-preferredTimes">
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
          {times.map(({ value: time, label }) => (
            <Checkbox
              key={time}
              name="preferredTimes"
              value={time}
              label={label}
              defaultChecked={chosenTimes.includes(time)}
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
        defaultValue={value('goals')}
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
