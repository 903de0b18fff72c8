import { Form, useNavigation } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { paths } from '~/lib/paths'

type PassionFormProps = {
  passion: string
  error?: string | undefined
  /** Once there is a plan, the way on is the page's copper button. */
  quiet?: boolean
}

/** One question. A plain GET form: the answer is an address, so a plan can be kept and sent to a friend. */
export function PassionForm({ passion, error, quiet = false }: PassionFormProps) {
  const navigation = useNavigation()
  const drawing = navigation.state === 'loading' && new URLSearchParams(navigation.location.search).has('passion')
  return (
    <Form method="get" action={paths.landing()} className="grid gap-2">
      <label htmlFor="passion" className="font-serif text-lg font-medium">
        What could you talk about for hours?
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="passion"
          name="passion"
          // Another plan is another question: the field starts from what that plan was drawn from.
          key={passion}
          defaultValue={passion}
          required
          maxLength={200}
          autoComplete="off"
          enterKeyHint="go"
          aria-describedby={error ? 'passion-error passion-hint' : 'passion-hint'}
          aria-invalid={error ? true : undefined}
          className="min-h-12 min-w-0 grow basis-52 rounded-none border-b-2 border-ink bg-transparent px-1 text-lg aria-invalid:border-brick"
        />
        <Button type="submit" variant={quiet ? 'secondary' : 'primary'} pending={drawing}>
          {quiet ? 'Draw another' : 'Draw my plan'}
        </Button>
      </div>
      {error ? (
        <p id="passion-error" className="text-sm text-brick">
          {error}
        </p>
      ) : null}
      <p id="passion-hint" className="text-sm text-quiet">
        {quiet
          ? 'Another thing makes another plan. Nothing is kept before you begin.'
          : 'Sneakers, sourdough, night trains: the one thing is enough. No account needed to begin.'}
      </p>
    </Form>
  )
}
