import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type Page, PageTree } from './page-tree'
import { createShellWriter } from './shell-writer'

/**
 * Resolves with the page's stream as soon as everything outside of Suspense is rendered; rejects when that fails. Errors
 * after that are `onError`'s: the page is on its way, and the browser renders the rest.
 */
export function streamPage(
  page: Page,
  run: { signal: AbortSignal; abortAfterMs: number; onError: (error: unknown) => void },
): Promise<ReadableStream<Uint8Array>> {
  return new Promise((resolve, reject) => {
    // Until the shell is there an error may be what it fails with, which the caller then hears of; or not, see below.
    const early: unknown[] = []
    let report = (error: unknown): void => {
      early.push(error)
    }
    const { pipe, abort } = renderToPipeableStream(<PageTree {...page} />, {
      nonce: page.nonce,
      onShellReady() {
        report = run.onError
        early.forEach(report)
        const output = new PassThrough()
        resolve(createReadableStreamFromReadable(output))
        pipe(createShellWriter(output, page.nonce))
      },
      onShellError(error) {
        settle()
        reject(error)
      },
      onAllReady: () => settle(),
      onError: (error) => report(error),
    })
    const stop = () => abort(run.signal.reason)
    const timer = setTimeout(abort, run.abortAfterMs, new Error('the page took too long to render'))
    run.signal.addEventListener('abort', stop, { once: true })
    const settle = () => {
      clearTimeout(timer)
      run.signal.removeEventListener('abort', stop)
    }
  })
}
