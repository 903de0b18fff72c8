import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type Page, PageTree } from './page-tree'
import { createShellWriter } from './shell-writer'

type Run = {
  /** Sent from the moment on that all is rendered outside of Suspense, or all of it: then nothing needs scripts to be seen. */
  from: 'shell' | 'whole'
  signal: AbortSignal
  abortAfterMs: number
  onError: (error: unknown) => void
}

/**
 * Resolves with the page's stream as soon as there is what it begins with; rejects when everything outside of Suspense
 * fails. Errors after that are `onError`'s: the page is on its way, and the browser renders the rest.
 */
export function streamPage(page: Page, run: Run): Promise<ReadableStream<Uint8Array>> {
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
        if (run.from === 'shell') send()
      },
      onShellError(error) {
        settle()
        reject(error)
      },
      onAllReady() {
        settle()
        if (run.from === 'whole') send()
      },
      onError: (error) => report(error),
    })
    const send = () => {
      const output = new PassThrough()
      resolve(createReadableStreamFromReadable(output))
      pipe(createShellWriter(output, page.nonce))
    }
    const stop = () => abort(run.signal.reason)
    const timer = setTimeout(abort, run.abortAfterMs, new Error('the page took too long to render'))
    run.signal.addEventListener('abort', stop, { once: true })
    const settle = () => {
      clearTimeout(timer)
      run.signal.removeEventListener('abort', stop)
    }
  })
}
