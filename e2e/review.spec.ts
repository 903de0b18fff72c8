import { paths } from '../app/lib/paths'
import { expect, test as withScripts } from './support/fixtures'
import { makeCourse } from './support/journey-pages'
import { signInAsDemo, signUp } from './support/people'
import {
  beReviewed,
  decide,
  dispute,
  followRemarkAndBack,
  remarkCalled,
  reviewAt,
  watchReviewArrive,
  withFlaws,
} from './support/review-pages'
import { test as withoutScripts } from './support/without-javascript'
import { exerciseAt, findSolution, verdict, workbenchAt, write } from './support/workbench-pages'

const ways = [
  { name: 'with scripts', test: withScripts, scripted: true },
  { name: 'without scripts', test: withoutScripts, scripted: false },
]

const nested = 'Blocks inside of blocks'

for (const { name, test, scripted } of ways)
  test(`pass, be reviewed, improve, dispute, be told: ${name}`, async ({
    page,
    browser,
    newcomer,
    expectSound,
    playwright,
  }) => {
    test.setTimeout(240_000)
    const elsewhere = await playwright.request.newContext({ baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` })
    const solution = await findSolution(elsewhere, 'encapsulate')
    await elsewhere.dispose()
    await signUp(page.request, newcomer)
    const id = await makeCourse(page.request)
    const handIn = async (text: string) => {
      await write(page, text, scripted)
      await page.getByRole('button', { name: 'Hand it in' }).click()
      await verdict(page, 'Passed')
      await page.getByRole('link', { name: 'Read the review of your work' }).click()
      await watchReviewArrive(page)
    }

    await page.goto(workbenchAt(id, 'encapsulate'))
    await handIn(withFlaws(solution)[0]?.text ?? '')
    await expectSound(page)
    await followRemarkAndBack(page, remarkCalled(page, nested))

    await page.getByRole('link', { name: 'Improve it' }).click()
    await expect(page.getByRole('button', { name: 'Hand it in' })).toBeVisible()
    await handIn(solution[0]?.text ?? '')
    const change = page.getByRole('region', { name: 'What has changed' })
    await expect(change).toContainText(/Since attempt 1: \+\d/)
    await expect(change).toContainText(nested)
    await expect(remarkCalled(page, nested)).toHaveCount(0)
    await expectSound(page)

    await page.goto(paths.attempts(exerciseAt(id, 'encapsulate')))
    await page.getByRole('link', { name: 'Review of attempt 1' }).click()
    const remark = remarkCalled(page, nested)
    const reason = `The blocks are one question, asked in steps. (${newcomer.username})`
    await dispute(remark, reason)
    await expect(remark).toContainText('Disputed, to be decided')
    await expectSound(page)

    const theirs = await browser.newContext()
    const judge = await theirs.newPage()
    await signInAsDemo(theirs.request, 'ivo')
    await judge.goto(paths.disputes)
    const row = judge.getByRole('row').filter({ hasText: newcomer.username })
    await row.getByRole('link', { name: nested }).click()
    await expect(judge.getByRole('heading', { level: 1 })).toContainText(nested)
    await expect(judge.getByText(reason)).toBeVisible()
    await expectSound(judge)
    const decision = 'Each block asks for something else, but they read as one question here.'
    await decide(judge, decision, 'The learner is right')
    await expect(judge.getByText(decision)).toBeVisible()
    await theirs.close()

    await page.reload()
    await expect(remark).toContainText('Decided: the learner is right')
    await expect(remark).toContainText(decision)
    await page.getByText(/^Code sense: \d+$/).click()
    await expect(page.getByText('Set aside after a dispute: it takes nothing.').first()).toBeVisible()
    await expectSound(page)
  })

withScripts('from remark to remark by keys alone', async ({ page, person }) => {
  expect(person.username).not.toBe('')
  withScripts.setTimeout(120_000)
  const id = await makeCourse(page.request)
  await page.goto(reviewAt(id, await beReviewed(page.request, id)))
  await expect(page.getByText('go from remark to remark')).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator('#r-1')).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.locator('#r-2')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('#r-1')).toBeFocused()
  // In a field they are letters.
  await page.locator('#r-1').getByText('This remark is wrong').click()
  await page.locator('#r-1').getByRole('textbox').pressSequentially('jk')
  await expect(page.locator('#r-1').getByRole('textbox')).toHaveValue('jk')
})

withScripts(
  'notes stand beside their lines, or below them on a phone',
  { tag: '@phone' },
  async ({ page, person, isMobile, expectSound }) => {
    expect(person.username).not.toBe('')
    withScripts.setTimeout(120_000)
    const id = await makeCourse(page.request)
    await page.goto(reviewAt(id, await beReviewed(page.request, id)))
    const note = page.locator('.review-note').filter({ hasText: nested })
    const line = page.locator('.review-stretch').filter({ has: note }).locator('.review-line').first()
    const [notes, lines] = [await note.boundingBox(), await line.boundingBox()]
    if (notes === null || lines === null) throw new Error('Both are on the page.')
    if (isMobile) expect(notes.y).toBeGreaterThanOrEqual(lines.y + lines.height)
    else expect(Math.abs(notes.y - lines.y)).toBeLessThan(lines.height)
    await expectSound(page)
  },
)

withScripts('somebody else’s review is not there', async ({ page, person, browser }) => {
  expect(person.username).not.toBe('')
  withScripts.setTimeout(120_000)
  const id = await makeCourse(page.request)
  const address = reviewAt(id, await beReviewed(page.request, id))
  const theirs = await browser.newContext()
  await signInAsDemo(theirs.request, 'lena')
  const other = await theirs.newPage()
  expect((await other.goto(address))?.status()).toBe(404)
  await theirs.close()
})
