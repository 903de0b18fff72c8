import { textIn, textsIn } from '~/lib/forms'
import { paths } from '~/lib/paths'
import { neighbours, type StepId } from './journey-steps'

type Sent = {
  form: FormData
  step: StepId
  /** What the fields held when they were drawn. */
  offered: () => Promise<Record<string, string>>
  save: () => Promise<unknown>
}

/**
 * Saves a step and says where to go: on, or back. Without scripts, Back is a button that sends the form, so that nothing in
 * it is lost. A form that nobody touched goes back unsaved, and without a complaint about what is still empty.
 */
export async function saveAndGo({ form, step, offered, save }: Sent): Promise<string> {
  const { before, after } = neighbours(step)
  const goesBack = textIn(form, 'intent') === 'back'
  if (!goesBack || !isUntouched(form, await offered())) await save()
  return (goesBack ? before : after)?.to ?? paths.onboarding.start
}

function isUntouched(form: FormData, offered: Readonly<Record<string, string>>): boolean {
  // A form sends its line ends as CR LF, whatever they were.
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return Object.entries(offered).every(([name, text]) => plain(textsIn(form, name).join('\n')) === plain(text))
}
