import type { SignedInUser } from '../../platform/session/sessions'
import { displayName, pictureUrl } from './core/display-name'

/** The signed-in person as the shell of every page shows them. */
export function readViewer({ user }: { user: SignedInUser }) {
  const { id, username, email, role, emailVerified, timezone } = user
  return {
    id,
    username,
    email,
    role,
    emailVerified,
    timezone,
    displayName: displayName(user),
    avatarUrl: pictureUrl(user.avatarFileId),
  }
}
