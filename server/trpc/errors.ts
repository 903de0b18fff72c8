import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { AppError, type ErrorCode } from '../platform/errors'

const trpcCodes: Record<ErrorCode, TRPCError['code']> = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  too_many: 'TOO_MANY_REQUESTS',
  too_large: 'PAYLOAD_TOO_LARGE',
  busy: 'SERVICE_UNAVAILABLE',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
}

export function toTrpcError(error: AppError): TRPCError {
  return new TRPCError({ code: trpcCodes[error.code], message: error.userMessage, cause: error })
}

/** The way back, for the callers in this process, and for the shape that goes over the wire. */
export function toAppError(error: TRPCError): AppError {
  const { cause } = error
  if (cause instanceof AppError) return cause
  if (error.code === 'BAD_REQUEST' && cause instanceof z.core.$ZodError) {
    return new AppError('invalid', {
      userMessage: 'Some of this cannot be right. Look at what is marked.',
      fields: fieldErrors(cause),
      cause,
    })
  }
  const code = appCodes[error.code] ?? 'internal'
  if (code === 'internal') {
    return new AppError('internal', {
      userMessage: 'Something went wrong on our side. What you saved before is safe; try again.',
      message: error.message,
      cause: cause ?? error,
    })
  }
  return new AppError(code, { userMessage: error.message, cause })
}

const appCodes: Partial<Record<TRPCError['code'], ErrorCode>> = {
  BAD_REQUEST: 'invalid',
  PARSE_ERROR: 'invalid',
  UNPROCESSABLE_CONTENT: 'invalid',
  UNSUPPORTED_MEDIA_TYPE: 'invalid',
  METHOD_NOT_SUPPORTED: 'invalid',
  UNAUTHORIZED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
  CONFLICT: 'conflict',
  TOO_MANY_REQUESTS: 'too_many',
  PAYLOAD_TOO_LARGE: 'too_large',
}

/** The first thing wrong with each field, named by its path: "goals.2". */
function fieldErrors(error: z.core.$ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    fields[path] ??= issue.message
  }
  return fields
}
