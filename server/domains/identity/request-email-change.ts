import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import type { SignedInUser } from '../../platform/session/sessions'
import { confirmPassword } from './confirm-password'
import { changeEmailLetter } from './core/letters'
import { issueLink } from './issue-link'

type Options = { services: Services; user: SignedInUser; email: string; password: string }

/** Nothing changes until the link in the new mailbox is opened, so a slip of the finger locks nobody out. */
export async function requestEmailChange({ services, user, email, password }: Options): Promise<void> {
  await confirmPassword({ services, userId: user.id, password, field: 'password' })
  if (email === user.email)
    throw new AppError('invalid', {
      userMessage: 'This is your address already.',
      fields: { email: 'This is your address already.' },
    })
  await services.db.transaction(async (tx, after) => {
    // Whether somebody else has it is not told here: only the owner of the mailbox finds out, by using the link.
    const link = await issueLink({ services, tx, userId: user.id, email, purpose: 'change_email' })
    await services.mail.send(tx, after, { userId: user.id, to: email, ...changeEmailLetter(user.username, link) })
  })
}
