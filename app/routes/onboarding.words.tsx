import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import { saveAndGo } from '~/features/onboarding/go-back'
import { keyWords, wordField } from '~/features/onboarding/key-words'
import { OwnSentence } from '~/features/onboarding/own-sentence'
import { QuestionPage } from '~/features/onboarding/question-page'
import { useKeptForm } from '~/features/onboarding/use-kept-form'
import { wordsIntro } from '~/features/onboarding/words-intro'
import { formHeaders, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Your words · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const draft = await load(request, () => api.onboarding.draft())
  if (draft === null || draft.archetype === null || draft.passion === '')
    return { missing: draft?.archetype == null ? ('who' as const) : ('passion' as const), passion: '', words: [] }
  return { missing: null, passion: draft.passion, words: draft.words }
}

/** What the fields hold at first; a word that is still open begins empty. */
const offer = (words: readonly { key: string; value: string | null }[]) =>
  Object.fromEntries(words.map(({ key, value }) => [wordField(key), value ?? '']))

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const keys = [...new Set([...form.keys()].filter((name) => name.startsWith(wordField(''))))]
  const rename = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).map(([key, problem]) => [wordField(key), problem]))
  return submitForm({ request, form, keep: keys, rename }, async () => {
    const words = Object.fromEntries(keys.map((name) => [name.slice(wordField('').length), textIn(form, name)]))
    const to = await saveAndGo({
      form,
      step: 'words',
      offered: async () => offer((await api.onboarding.draft())?.words ?? []),
      save: () => api.onboarding.change({ step: 'words', words }),
    })
    return redirect(to)
  })
}

export default function Words() {
  const { missing, passion, words } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept = useKeptForm('words')
  if (missing !== null)
    return (
      <QuestionPage step="words" title="Your words">
        <EmptyState
          title={missing === 'who' ? 'First, who are you?' : 'First, say what you love'}
          next={
            <ButtonLink variant="primary" to={missing === 'who' ? paths.onboarding.who() : paths.onboarding.passion}>
              {missing === 'who' ? 'Choose an archetype' : 'Say it'}
            </ButtonLink>
          }
        >
          Your words are found in what you say. What you have said so far is kept.
        </EmptyState>
      </QuestionPage>
    )
  return (
    <QuestionPage
      step="words"
      title="Are these your words?"
      intro={wordsIntro(words)}
      form={{ id: 'words', answer }}
      aside={<Link to={paths.onboarding.passion}>Tell it differently</Link>}
    >
      <OwnSentence passion={passion} words={words} />
      <Form method="post" id="words" ref={kept} className="mt-8 grid gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        {words.map((word) => {
          const name = wordField(word.key)
          return (
            <Field
              key={word.key}
              name={name}
              label={word.prompt}
              hint={
                <span>
                  {keyWords(word.key)}
                  {word.source === 'found' ? ', found in your words' : null}
                  {word.value === null ? `, for example ${word.suggestions.slice(0, 3).join(', ')}` : null}
                </span>
              }
              list={`${name}-list`}
              defaultValue={answer?.typed[name] ?? word.value ?? ''}
              error={answer?.fields[name]}
              required
              maxLength={60}
              autoComplete="off"
              autoCapitalize="none"
            />
          )
        })}
        {words.map((word) => (
          <datalist key={word.key} id={`${wordField(word.key)}-list`}>
            {word.suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        ))}
        <div>
          <SubmitButton variant="primary">These are my words</SubmitButton>
        </div>
      </Form>
    </QuestionPage>
  )
}
