import type { Answers } from './kept-answers'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** `offered`: as the page drew it, whatever was typed since; `typed`: as it stands. */
export function readAnswers(form: HTMLFormElement, as: 'offered' | 'typed'): Answers {
  const answers = new Map<string, string[]>()
  for (const control of controlsOf(form))
    answers.set(control.name, [...(answers.get(control.name) ?? []), ...valuesOf(control, as)])
  return answers
}

export function writeAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const control of controlsOf(form)) {
    const values = answers.get(control.name)
    if (values === undefined) continue
    if (isTicked(control)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
}

function valuesOf(control: Control, as: 'offered' | 'typed'): string[] {
  if (isTicked(control)) return (as === 'typed' ? control.checked : control.defaultChecked) ? [control.value] : []
  if (as === 'typed') return [plainLines(control.value)]
  if (!(control instanceof HTMLSelectElement)) return [plainLines(control.defaultValue)]
  const preset = [...control.options].find((option) => option.defaultSelected) ?? control.options[0]
  return preset === undefined ? [] : [preset.value]
}

/** A form sends its line ends as CR LF, and so they come back; a field knows only LF. */
const plainLines = (text: string): string => text.replaceAll('\r\n', '\n')

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && element.type !== 'hidden') ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )
}
