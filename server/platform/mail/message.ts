import { AppError } from '../errors'

export type MailMessage = { userId: string | null; to: string; subject: string; body: string }

/** One bare address: nothing that a mail program could read as a second one, a name or another header. */
const bareAddress = /^[^\s\p{Cc}<>(),;:"\\[\]@]+@[^\s\p{Cc}<>(),;:"\\[\]@]+$/u
/** A subject is one line. Line breaks begin a new header; the two Unicode ones do so in careless relays. */
const severalLines = /[\p{Cc}\u2028\u2029]/u

/** The lengths are those of the columns in `mails`. */
export function checkMessage({ to, subject }: MailMessage): void {
  if (to.length > 255 || !bareAddress.test(to)) {
    throw new AppError('invalid', {
      message: 'not a bare address',
      userMessage: 'We can’t send mail to this address. Check it for typing errors.',
    })
  }
  if (subject.length > 200 || severalLines.test(subject)) {
    throw new AppError('invalid', {
      message: 'the subject is not one short line',
      userMessage: 'This message can’t be sent: its subject has to be one line.',
    })
  }
}

/** For the log: enough to recognise one's own, too little to write to. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, Math.min(1, at))}***${address.slice(at)}`
}
