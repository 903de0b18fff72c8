export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_many'
  | 'too_large'
  | 'busy'
  | 'unavailable'
  | 'internal'

/**
 * The one error that domains throw. `userMessage` is for the person (what happened, what is safe, what to do),
 * `message` for the log. How it looks over tRPC or in a page is decided at the edge, once.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly userMessage: string
  /** For a form: what is wrong with which field. */
  readonly fields: Record<string, string> | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    details: {
      userMessage: string
      message?: string
      fields?: Record<string, string>
      retryAfterSeconds?: number
      cause?: unknown
    },
  ) {
    super(details.message ?? details.userMessage, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.userMessage = details.userMessage
    this.fields = details.fields
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

export const httpStatus: Record<ErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  too_large: 413,
  busy: 503,
  unavailable: 503,
  internal: 500,
}
