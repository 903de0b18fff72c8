import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Everything that axe can tell, and in the other theme what its colours change. Needs scripts: without them axe waits for ever. */
export async function expectAccessible(page: Page): Promise<void> {
  // On the way to another page it is neither that nor this one.
  await expect(page.getByRole('progressbar', { name: 'Loading the page' })).toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(settle)
    // What passes is not described, and no second page is opened to gather frames of other origins: there are none.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(ofColours)).analyze()
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    )
    expect(found, `${new URL(page.url()).pathname} in the ${colorScheme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** Which of its rules look at colours; all others see the same page in each theme. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** Colours on their way from one theme to the other would be measured halfway, even when the way takes one frame. */
async function settle(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame() // the new theme is applied, and with it begin the transitions
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel()
    else animation.finish()
  }
  await frame()
}
