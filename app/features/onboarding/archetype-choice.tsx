import { Form } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { SubmitButton } from '~/components/ui/submit-button'
import { useKeptForm } from './use-kept-form'

type Category = {
  slug: string
  name: string
  description: string
  archetypes: { slug: string; name: string; description: string }[]
}

type ArchetypeChoiceProps = {
  categories: readonly Category[]
  /** From the questions. */
  suggestion: { slug: string; name: string; because: string[] } | null
  /** From what they said they love. */
  heard: { slug: string; reason: string; confidence: number } | null
  chosen: string | null
}

/** All archetypes by their rooms, with the one that was found out chosen already, and why. */
export function ArchetypeChoice({ categories, suggestion, heard, chosen }: ArchetypeChoiceProps) {
  const kept = useKeptForm('who')
  const nameOf = (slug: string) =>
    categories.flatMap(({ archetypes }) => archetypes).find((archetype) => archetype.slug === slug)?.name
  const sounds = heard !== null && heard.confidence >= 0.5 ? heard : null
  const preset = chosen ?? suggestion?.slug ?? sounds?.slug ?? null
  return (
    <Form method="post" ref={kept} className="grid gap-8">
      {suggestion || sounds ? (
        <div className="border-l-2 border-copper py-1 pl-4">
          {suggestion ? (
            <>
              <p className="text-lg">
                Your answers sound like <strong className="font-serif font-semibold">{suggestion.name}</strong>.
              </p>
              <p className="mt-1 text-sm text-quiet">You {suggestion.because.map(trimDot).join('; you ')}.</p>
            </>
          ) : null}
          {sounds ? (
            <p className={classNames('text-sm text-quiet', suggestion && 'mt-2')}>
              What you love sounds like <strong>{nameOf(sounds.slug)}</strong>: {sounds.reason}
            </p>
          ) : null}
        </div>
      ) : null}
      {categories.map((category) => (
        <fieldset key={category.slug} className="min-w-0">
          <legend className="font-serif text-xl">{category.name}</legend>
          <p className="mt-0.5 mb-3 text-sm text-quiet">{category.description}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            {category.archetypes.map((archetype) => (
              <label
                key={archetype.slug}
                className="grid cursor-pointer grid-cols-[auto_1fr] items-start gap-3 rounded border border-line bg-sheet px-4 py-3 hover:border-ink has-checked:border-ink has-checked:inset-ring-1 has-checked:inset-ring-ink"
              >
                <input
                  type="radio"
                  name="archetype"
                  value={archetype.slug}
                  required
                  defaultChecked={archetype.slug === preset}
                  className="mt-1 size-5"
                />
                <span>
                  <span className="block font-medium">{archetype.name}</span>
                  <span className="block text-sm text-quiet">{archetype.description}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="sticky bottom-0 -mx-4 border-t border-rule bg-ground px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:px-0">
        <SubmitButton variant="primary" name="intent" value="who">
          That is me
        </SubmitButton>
      </div>
    </Form>
  )
}

/** An answer goes on from "You…" and ends in a full stop of its own. */
const trimDot = (text: string) => text.replace(/\.$/, '')
