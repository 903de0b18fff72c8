import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { FormError } from '~/components/ui/form-error'
import { AnswerList } from '~/features/onboarding/answer-list'
import { ArchetypeChoice } from '~/features/onboarding/archetype-choice'
import { nextQuestion } from '~/features/onboarding/next-question'
import { QuestionPage } from '~/features/onboarding/question-page'
import { formHeaders, pickDeed, readForm, submitForm, textIn } from '~/lib/forms'
import { load } from '~/lib/page-data'
import { paths } from '~/lib/paths'

export const meta: MetaFunction = () => [{ title: 'Who you are · Guildhall' }]

export const headers = formHeaders

export async function loader({ request, context: { api } }: LoaderFunctionArgs) {
  const [draft, { questions }, { categories }] = await load(request, () =>
    Promise.all([api.onboarding.draft(), api.onboarding.quiz(), api.onboarding.archetypes()]),
  )
  const { searchParams } = new URL(request.url)
  const given = draft?.quiz ?? {}
  const asked = searchParams.get('question')
  const open = questions.find(({ id }) => given[id] === undefined)
  const question = searchParams.has('choose') ? undefined : (questions.find(({ id }) => id === asked) ?? open)
  const at = questions.findIndex(({ id }) => id === question?.id)
  // Who has said what they love already gets a second opinion from that.
  const heard =
    draft !== null && draft.passion !== '' && question === undefined
      ? (await load(request, () => api.onboarding.extractVariables({ passion: draft.passion, engine: 'built-in' })))
          .archetype
      : null
  return {
    question: question ?? null,
    number: at + 1,
    count: questions.length,
    before: questions[at - 1]?.id ?? null,
    first: questions[0]?.id,
    chosenAnswer: question === undefined ? null : (given[question.id] ?? null),
    categories: categories.map(({ archetypes, ...category }) => ({
      ...category,
      archetypes: archetypes.map(({ slug, name, description }) => ({ slug, name, description })),
    })),
    suggestion: draft?.suggestion ?? null,
    heard,
    chosen: draft?.archetype?.slug ?? null,
  }
}

type Deed = (form: FormData, api: ActionFunctionArgs['context']['api']) => Promise<string>

const deeds: Record<string, Deed> = {
  quiz: async (form, api) => {
    const [draft, { questions }] = await Promise.all([api.onboarding.draft(), api.onboarding.quiz()])
    const question = textIn(form, 'question')
    const given = draft?.quiz ?? {}
    await api.onboarding.change({ step: 'quiz', answers: { ...given, [question]: textIn(form, 'answer') } })
    const next = nextQuestion({ questions: questions.map(({ id }) => id), given, answered: question })
    return next === null ? paths.onboarding.who({ choose: '1' }) : paths.onboarding.who({ question: next })
  },
  who: async (form, api) => {
    await api.onboarding.change({ step: 'who', archetype: textIn(form, 'archetype') })
    return paths.onboarding.passion
  },
}

export async function action({ request, context: { api } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const deed = pickDeed(deeds, form)
  return submitForm({ request, form }, async () => redirect(await deed(form, api)))
}

export default function Who() {
  const { question, number, count, before, first, chosenAnswer, ...choice } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { formData } = useNavigation()
  const pending = typeof formData?.get('answer') === 'string' ? String(formData.get('answer')) : null
  if (question === null)
    return (
      <QuestionPage
        step="who"
        title="Which of these are you?"
        intro="How you deal with what you love decides which words your course needs. Choose the one that comes closest; you can change it later."
        aside={<Link to={paths.onboarding.who({ question: first })}>Answer the questions again</Link>}
      >
        <FormError message={answer?.message} />
        <ArchetypeChoice {...choice} />
      </QuestionPage>
    )
  return (
    <QuestionPage
      step="who"
      title={question.prompt}
      question={question.id}
      aside={
        <>
          {before ? <Link to={paths.onboarding.who({ question: before })}>The question before</Link> : null}
          <Link to={paths.onboarding.who({ choose: '1' })}>Skip the questions and choose</Link>
        </>
      }
    >
      <p className="annotation mb-4">
        Question {number} of {count}
      </p>
      <FormError message={answer?.message} />
      <Form method="post" key={question.id}>
        <input type="hidden" name="intent" value="quiz" />
        <input type="hidden" name="question" value={question.id} />
        <AnswerList name="answer" answers={question.answers} chosen={chosenAnswer} pending={pending} />
      </Form>
    </QuestionPage>
  )
}
