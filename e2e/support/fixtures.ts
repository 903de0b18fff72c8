import { test as base, type Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { type Newcomer, newcomer, signUp } from './people'
import { expectNoSidewaysScroll } from './sideways-scroll'

/** Playwright's way: what a test needs comes from one file. */
export { expect } from '@playwright/test'

type Fixtures = {
  /** Not signed up yet. */
  newcomer: Newcomer
  /** Signed up, and signed in in `page`. */
  person: Newcomer
  /** What every page has to stand: axe in both themes, and no scrolling sideways on a narrow phone. Not for tests with scripts off. */
  expectSound: (page: Page) => Promise<void>
}

export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({}, use, { workerIndex }) => {
    await use({ 'x-forwarded-for': ownAddress(workerIndex) })
  },
  newcomer: async ({}, use) => {
    await use(newcomer())
  },
  person: async ({ page, newcomer }, use) => {
    await signUp(page.request, newcomer)
    await use(newcomer)
  },
  expectSound: async ({}, use) => {
    await use(async (page) => {
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  },
})

let tests = 0

/** From the block of addresses that is set aside for measuring: a new one for each test. */
function ownAddress(worker: number): string {
  tests += 1
  return `198.18.${worker % 256}.${tests % 256}`
}
