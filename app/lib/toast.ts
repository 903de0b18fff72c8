import { readCookie } from './read-cookie'

export type ToastMessage = { tone: 'ok' | 'warn' | 'error'; text: string }

// A cookie holds 4,096 bytes, and encoding can treble a character.
const longest = 300

/** Headers for the redirect of an action: the next page says this once. */
export function toastHeaders(toast: ToastMessage): Headers {
  const value = encodeURIComponent(
    JSON.stringify({ tone: toast.tone, text: Array.from(toast.text).slice(0, longest).join('') }),
  )
  return new Headers({ 'set-cookie': `toast=${value}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly` })
}

/** What the last action had to say, or null. The cookie is a stranger's input: anything odd in it is nothing. */
export function readToast(request: Request): ToastMessage | null {
  const value = readCookie(request, 'toast')
  if (value === null) return null
  try {
    const parsed: unknown = JSON.parse(value)
    if (typeof parsed !== 'object' || parsed === null) return null
    const tone = 'tone' in parsed ? parsed.tone : undefined
    const text = 'text' in parsed ? parsed.text : undefined
    if (tone !== 'ok' && tone !== 'warn' && tone !== 'error') return null
    return typeof text === 'string' && text !== '' ? { tone, text: Array.from(text).slice(0, longest).join('') } : null
  } catch {
    return null
  }
}

export const clearToast = 'toast=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly'
