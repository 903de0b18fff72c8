import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { AppError, httpStatus } from '../platform/errors'
import { toTrpcError } from '../trpc/errors'
import { plainPage } from './plain-page'
import { isApi, type RequestScope } from './request-scope'

type Page = { title: string; link?: { href: string; text: string }; reloadAfterSeconds?: number }

/** An answer by this layer itself, in the form that whoever asked can read: a procedure's error, page data, or a page. */
export function refuse(scope: RequestScope, error: AppError, page: Page): Response {
  const status = httpStatus[error.code]
  const retry: Record<string, string> =
    error.retryAfterSeconds === undefined ? {} : { 'retry-after': String(error.retryAfterSeconds) }
  const answer = (type: string, body: string) =>
    new Response(body, { status, headers: { 'content-type': type, ...retry } })

  if (isApi(scope.path)) return answer('application/json', JSON.stringify(procedureError(scope, error, status)))
  if (scope.path.endsWith('.data')) return answer('text/x-script', pageDataError(scope, error, status, page.title))
  const html = plainPage({
    ...page,
    text: error.userMessage,
    nonce: scope.nonce,
    note: `Request ${scope.requestId}`,
  })
  return answer('text/html; charset=utf-8', html)
}

/** The shape of the error formatter, so that clients need one way to read errors. */
function procedureError(scope: RequestScope, error: AppError, status: number) {
  return {
    error: {
      code: TRPC_ERROR_CODES_BY_KEY[toTrpcError(error).code],
      message: error.userMessage,
      data: {
        code: error.code,
        httpStatus: status,
        fields: null,
        retryAfterSeconds: error.retryAfterSeconds ?? null,
        requestId: scope.requestId,
      },
    },
  }
}

/**
 * What Remix's client decodes into the error that the root boundary shows, in turbo-stream's notation (each number is the
 * place of a value in the list). A reader with JavaScript would else see "unable to decode" in place of the reason.
 */
function pageDataError(scope: RequestScope, error: AppError, status: number, title: string): string {
  const response = (first: number) => ['ErrorResponse', first, first + 1, first + 2]
  const values = [error.userMessage, status, title]
  const reads = scope.method === 'GET' || scope.method === 'HEAD'
  const list = reads
    ? [{ _1: 2 }, 'root', { _3: 4 }, 'error', response(5), ...values]
    : [{ _1: 2 }, 'error', response(3), ...values]
  return `${JSON.stringify(list)}\n`
}

const startingSeconds = 2

export function starting(scope: RequestScope): Response {
  const userMessage = 'It is opening its database and will be here in a moment.'
  return refuse(scope, new AppError('unavailable', { userMessage, retryAfterSeconds: startingSeconds }), {
    title: 'Guildhall is starting',
    reloadAfterSeconds: startingSeconds,
  })
}

export function foreign(scope: RequestScope): Response {
  const userMessage =
    `This came from another address than ${scope.origin}, so it was not done; nothing has changed. Open the page there ` +
    'and try again. If that is where you were, whoever runs this Guildhall has to set PUBLIC_URL or TRUSTED_PROXIES.'
  return refuse(scope, new AppError('forbidden', { userMessage }), {
    title: 'Not from here',
    link: { href: scope.origin, text: `Go to ${scope.origin}` },
  })
}

export function tooLarge(scope: RequestScope, limit: number): Response {
  const most = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${Math.floor(limit / 1024)} KB`
  const userMessage = `What you sent is larger than ${most}, so it was not taken; nothing has changed. Go back and send less.`
  return refuse(scope, new AppError('too_large', { userMessage }), { title: 'Too large' })
}

export function tooSlow(scope: RequestScope): Response {
  const userMessage = 'This took too long, so we stopped waiting. What you saved before is safe; try again in a moment.'
  return refuse(scope, new AppError('unavailable', { userMessage, retryAfterSeconds: 10 }), { title: 'Too slow' })
}

export function failed(scope: RequestScope): Response {
  const userMessage = 'Something went wrong on our side. What you saved before is safe; try again.'
  return refuse(scope, new AppError('internal', { userMessage }), { title: 'That did not work' })
}
