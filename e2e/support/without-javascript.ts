import type { Browser, Page } from '@playwright/test'
import { test as base } from './fixtures'

/** Scripts are off in `page`; whether it is sound is measured in a copy of it, because axe itself is a script. */
export const test = base.extend({
  javaScriptEnabled: false,
  expectSound: async ({ browser, expectSound }, use) => {
    await use((page) => readCopy({ browser, page, read: expectSound }))
  },
})

/** The same markup at the same address, in a browser with scripts that the page's own scripts never reach. */
async function readCopy(options: { browser: Browser; page: Page; read: (copy: Page) => Promise<void> }): Promise<void> {
  const { browser, page, read } = options
  const context = await browser.newContext({ javaScriptEnabled: true })
  const copy = await context.newPage()
  const body = await page.content()
  await copy.route('**/*', (route) => {
    const type = route.request().resourceType()
    if (type === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    return type === 'script' ? route.abort() : route.continue()
  })
  await copy.goto(page.url())
  await read(copy)
  await context.close()
}
