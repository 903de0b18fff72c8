export const passwordLength = { min: 10, max: 200 }

/**
 * What is wrong with a password, as a sentence, or null. Length does most of the work; the rest refuses what a
 * guesser tries first. No rules about digits and signs: they make passwords worse, not better (NIST SP 800-63B).
 */
export function judgePassword(password: string, about: { email: string; username: string }): string | null {
  if (password.length < passwordLength.min) return `Use at least ${passwordLength.min} characters; a sentence is fine.`
  if (password.length > passwordLength.max) return `Use at most ${passwordLength.max} characters.`
  const plain = password.toLowerCase()
  if (new Set(plain).size < 4) return 'Use more than three different characters.'
  if (isRun(plain)) return 'Use something that does not just count up or down.'
  const local = about.email.toLowerCase().split('@')[0] ?? ''
  const names = [about.username.toLowerCase(), local, 'guildhall', 'password']
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length)
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), plain)
  if (rest.length < 5) return 'Use something that is not your name, your address or the word "password".'
  return null
}

/** "abcdefghij", "9876543210": each character one step from the one before. */
function isRun(text: string): boolean {
  const steps = new Set<number>()
  for (let i = 1; i < text.length; i++) steps.add(text.charCodeAt(i) - text.charCodeAt(i - 1))
  const [step] = steps
  return steps.size === 1 && step !== undefined && Math.abs(step) === 1
}
