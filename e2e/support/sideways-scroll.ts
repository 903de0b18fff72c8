import { expect, type Page } from '@playwright/test'

const narrowest = 360

/** Nothing is wider than the narrowest phone; when something is, it is named. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: narrowest, height: 740 })
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} px`, ...beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
  })
  expect(wide, `${new URL(page.url()).pathname} at ${narrowest} px`).toEqual([])
  if (before !== null) await page.setViewportSize(before)
}
