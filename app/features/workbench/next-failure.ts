/** Opens the failure after the one that has the focus, from the last to the first again, and goes there. */
export function showNextFailure(): void {
  const failures = [...document.querySelectorAll<HTMLElement>('[data-failure]')]
  const here = failures.findIndex((one) => one.parentElement?.contains(document.activeElement))
  const next = failures[(here + 1) % Math.max(1, failures.length)]
  if (next === undefined) return
  if (next.parentElement instanceof HTMLDetailsElement) next.parentElement.open = true
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
