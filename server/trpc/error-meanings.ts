import type { ErrorCode } from '../platform/errors'

/** For developers: what each code says, and what a program does best about it. In the order in which one meets them. */
export const errorMeanings: Record<ErrorCode, string> = {
  invalid: 'The input was refused. `fields` says what is wrong where.',
  unauthenticated: 'No token, or one that expired or was revoked.',
  forbidden: 'The token lacks the scope, the account lacks the role, or only the browser may do this.',
  not_found: 'There is no such thing, or it is not yours.',
  conflict: 'Somebody else has it already, or it changed meanwhile.',
  too_many: 'Too often in a short time. Wait for `retryAfterSeconds`.',
  too_large: 'The request is larger than the house takes.',
  busy: 'Too much at once. Nothing was changed; try again in a moment.',
  unavailable: 'A part of the house is down. Nothing was changed; try again later.',
  internal: 'Something broke on our side. The log knows the call by `requestId`.',
}
