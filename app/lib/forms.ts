import { data, type HeadersFunction } from '@remix-run/node'
import { type FormResult, submit } from '~/lib/page-data'

/** What a form gets back when it was not taken: why, which of the page's forms it was, and what was typed in it. */
export type FormAnswer = FormResult & {
  intent: string
  typed: Record<string, string>
  /** The same form may be taken in a moment: too many at once, or too often. */
  passing: boolean
}

/** A body that is no form was not sent by one of our pages, so there is no form to bring it back to. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response('What arrived could not be read as a form. Nothing was changed; go back and send it again.', {
      status: 400,
    })
  }
}

/** A field as text. A file under the name of a text field counts as nothing typed. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Every value under one name: ticked boxes. */
export function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string')
}

/** Which of a page's forms this is, by the name of the button that sent it. */
export function pickDeed<Deed>(deeds: Record<string, Deed>, form: FormData): Deed {
  const intent = textIn(form, 'intent')
  const deed = Object.hasOwn(deeds, intent) ? deeds[intent] : undefined
  if (deed === undefined) throw new Response('This page has no such form. Nothing was changed.', { status: 400 })
  return deed
}

type Submission = {
  request: Request
  form: FormData
  /** Names of the fields that come back filled in. Never a password. */
  keep?: readonly string[]
  /** From the procedure's names of fields to the form's. */
  rename?: (fields: Record<string, string>) => Record<string, string>
}

const oneThing = 'One answer needs another look.'

/** `submit` for pages that must work without scripts: the browser forgets what was typed, so the answer brings it along. */
export async function submitForm<T>(
  { request, form, keep = [], rename = (fields) => fields }: Submission,
  work: () => Promise<T>,
) {
  const answer = await submit(request, async () => ({ done: await work() }))
  if ('done' in answer) return answer.done
  const { fields } = answer.data
  // What a field says itself need not be said above it once more.
  const message = Object.values(fields).includes(answer.data.message) ? oneThing : answer.data.message
  const typed = Object.fromEntries(keep.map((name) => [name, textsIn(form, name).join('\n')]))
  const passing = answer.init?.status === 429 || answer.init?.status === 503
  const refused: FormAnswer = { message, fields: rename(fields), intent: textIn(form, 'intent'), typed, passing }
  return data(refused, answer.init ?? undefined)
}

/** Remix leaves an action's headers out of a document unless the route hands them on: here, when to try again. */
export const formHeaders: HeadersFunction = ({ actionHeaders }) => {
  const headers = new Headers()
  const retryAfter = actionHeaders.get('retry-after')
  if (retryAfter !== null) headers.set('retry-after', retryAfter)
  return headers
}
