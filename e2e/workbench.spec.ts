import { paths } from '../app/lib/paths'
import { expect, test as withScripts } from './support/fixtures'
import { concepts, makeCourse } from './support/journey-pages'
import { signUp } from './support/people'
import { test as withoutScripts } from './support/without-javascript'
import { exerciseAt, findSolution, takeHint, verdict, workbenchAt, write } from './support/workbench-pages'

const ways = [
  { name: 'with scripts', test: withScripts, scripted: true },
  { name: 'without scripts', test: withoutScripts, scripted: false },
]

for (const { name, test, scripted } of ways)
  test(`fail, hint, pass, the solution, the history: ${name}`, async ({ page, newcomer, expectSound, playwright }) => {
    test.setTimeout(180_000)
    const elsewhere = await playwright.request.newContext({ baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` })
    const [solution] = await findSolution(elsewhere, 'encapsulate')
    await elsewhere.dispose()
    await signUp(page.request, newcomer)
    const id = await makeCourse(page.request)
    await page.goto(paths.lesson(id, 'atom_state'))
    await page.getByRole('link', { name: /^Build a class that guards/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Build a class')
    await expectSound(page)

    await write(page, '// not yet\nexport class Sneaker {}\n', scripted)
    await page.getByRole('button', { name: 'Run the tests' }).click()
    await verdict(page, 'Not passed yet')
    await expect(page.getByText('A run, of which nothing is kept')).toBeVisible()
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByText('Attempt 1', { exact: true })).toBeVisible({ timeout: 30_000 })
    await verdict(page, 'Not passed yet')
    await expectSound(page)

    await takeHint(page)
    await expect(page.getByText('1 of 3 taken')).toBeVisible()
    await page.reload()
    await expect(page.getByText('1 of 3 taken')).toBeVisible()
    await expect(page.locator(scripted ? '.cm-content' : 'textarea').first()).toContainText('// not yet')

    await write(page, solution?.text ?? '', scripted)
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByText('Attempt 2', { exact: true })).toBeVisible({ timeout: 30_000 })
    await verdict(page, 'Passed')
    await expectSound(page)

    await page.getByRole('link', { name: 'A solution beside yours' }).click()
    await expect(page.getByRole('heading', { name: 'A solution' })).toBeVisible()
    await expectSound(page)
    await page.goto(paths.attempts(exerciseAt(id, 'encapsulate')))
    await expect(page.getByRole('row')).toHaveCount(3)
    await page.getByRole('link', { name: 'Attempt 2' }).click()
    await expect(page.getByRole('heading', { name: 'What you changed since attempt 1' })).toBeVisible()
    await expectSound(page)
    await page.goto(paths.lesson(id, 'atom_state'))
    await expect(page.locator('#exercises')).toContainText('Passed, 100 of 100')
  })

withScripts.describe('with scripts', () => {
  const test = withScripts
  const editor = '.cm-content'
  test.beforeEach(async ({ person }) => {
    expect(person.username).not.toBe('')
  })

  test('a reload in the middle loses nothing, saved or not', async ({ page }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'encapsulate'))
    await write(page, '// saved', true)
    await expect(page.locator('[data-save-state=saved]')).toBeVisible({ timeout: 15_000 })
    await page.reload()
    await expect(page.locator(editor).first()).toHaveText('// saved')
    // The line is cut before the house has it.
    await page.route('**/exercises.saveDraft**', (route) => route.abort())
    await write(page, '// in this browser only', true)
    await page.reload()
    await expect(page.locator(editor).first()).toHaveText('// in this browser only')
    await expect(page.getByText('had not saved yet is back')).toBeVisible()
    await expect(page.getByText('Saved in this browser only')).toBeVisible()
  })

  test('what is handed in without a line is sent when it is back, and counts once', async ({ page, context }) => {
    const id = await makeCourse(page.request)
    await page.goto(workbenchAt(id, 'atom-check'))
    await page.getByRole('radio').first().check()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByText('The house cannot be reached.', { exact: true })).toBeVisible()
    await context.setOffline(false)
    await verdict(page, 'Not passed yet')
    await page.goto(paths.attempts(exerciseAt(id, 'atom-check')))
    await expect(page.getByRole('row')).toHaveCount(2)
  })

  test('two windows: nothing is overwritten before somebody has chosen', async ({ page, context, expectSound }) => {
    const address = workbenchAt(await makeCourse(page.request), 'encapsulate')
    const other = await context.newPage()
    await page.goto(address)
    await other.goto(address)
    await write(other, '// the other', true)
    await expect(other.locator('[data-save-state=saved]')).toBeVisible({ timeout: 15_000 })
    await write(page, '// mine', true)
    await expect(page.getByText('Something else was saved from another window.')).toBeVisible({ timeout: 15_000 })
    await expectSound(page)
    await page.reload()
    await expect(page.locator(editor).first()).toHaveText('// mine')
    await page.getByRole('button', { name: 'Take the other' }).click()
    await expect(page.locator(editor).first()).toHaveText('// the other')
  })

  test('who waits no longer stops it, and can go on', async ({ page, expectSound }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'encapsulate'))
    await write(page, 'for (;;) {}', true)
    await page.getByRole('button', { name: 'Run the tests' }).click()
    await page.getByRole('button', { name: 'Stop waiting' }).click()
    await expect(page.getByText('You stopped waiting. Nothing is kept of a run.')).toBeVisible()
    await expectSound(page)
    await expect(page.locator(editor).first()).toHaveText('for (;;) {}')
    await write(page, 'export const nothing = 1', true)
    await page.getByRole('button', { name: 'Run the tests' }).click()
    await verdict(page, 'Not passed yet')
  })

  test('by keyboard alone', async ({ page }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'encapsulate'))
    await page.locator(editor).first().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('export class Sneaker {')
    await page.keyboard.press('Control+Enter')
    await verdict(page, 'Not passed yet')
    await page.keyboard.press('F8')
    await expect(page.locator('summary[data-failure]').first()).toBeFocused()
    await page.keyboard.press('Alt+n')
    await expect(page.locator('summary[data-failure]').nth(1)).toBeFocused()
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByText('Attempt 1', { exact: true })).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator(editor).first().focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(page.locator(editor).first()).not.toBeFocused()
    const line = page.getByRole('separator', { name: 'Width of the brief' })
    await line.focus()
    await page.keyboard.press('ArrowRight')
    await expect(line).toHaveAttribute('aria-valuenow', '29')
  })

  test('lines are marked by clicks and by keys, and named', async ({ page, expectSound }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'find-the-leaks'))
    const line = (number: number) => page.getByRole('button', { name: `Line ${number}`, exact: true }).first()
    await line(12).click()
    await page.getByRole('button', { name: 'Something is wrong here' }).click()
    await page.getByLabel('What is wrong there').selectOption('shared_mutable_state')
    await line(41).focus()
    await line(41).press('Enter')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('atom.ts, lines 41–43')).toBeVisible()
    await page.getByRole('button', { name: 'Something is wrong here' }).click()
    await page.getByLabel('What is wrong there').nth(1).selectOption('leaked_reference')
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByText(/^You found 2 of 6/)).toBeVisible()
    await expectSound(page)
    await page.reload()
    await expect(page.getByLabel('From line').nth(1)).toHaveValue('41')
  })

  test('a quiz says at each question what was right, and why', async ({ page, expectSound }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'atom-check'))
    await expectSound(page)
    await page.getByRole('radio', { name: 'NaN and Infinity' }).check()
    await page.getByRole('button', { name: 'Move down' }).first().press('ArrowDown')
    await page.getByLabel('Gap 1').fill('===')
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByRole('region', { name: 'Your work' })).toContainText('refuse the rest')
    await expectSound(page)
  })

  test('one part at a time on a phone, and the address knows which', { tag: '@phone' }, async ({ page, isMobile }) => {
    await page.goto(workbenchAt(await makeCourse(page.request), 'encapsulate'))
    const [brief, code] = [page.getByRole('region', { name: 'Brief' }), page.getByRole('region', { name: 'Code' })]
    if (!isMobile) {
      await expect(brief).toBeVisible()
      await expect(code).toBeVisible()
      return
    }
    await expect(code).toBeHidden()
    await page.getByRole('link', { name: 'Code', exact: true }).click()
    await expect(brief).toBeHidden()
    await page.reload()
    await expect(code).toBeVisible()
    await page.getByRole('button', { name: 'Run the tests' }).click()
    await verdict(page, 'Not passed yet')
    await expect(code).toBeHidden()
  })
})

for (const { name, test, scripted } of ways)
  test(`a time limit is begun once, and counts on by the clock of the house: ${name}`, async ({ page, newcomer }) => {
    await signUp(page.request, newcomer)
    const id = await makeCourse(page.request, { knownConcepts: concepts.slice(0, -1) })
    await page.goto(paths.exercise({ id, concept: 'whole_architecture', slug: 'where-it-breaks' }))
    const handIn = page.getByRole('button', { name: 'Hand it in' })
    await expect(page.getByText('You have 45 minutes once you begin.')).toBeVisible()
    await expect(handIn).toBeDisabled()
    await page.getByRole('button', { name: 'Begin the 45 minutes' }).click()
    const left = scripted ? page.getByText(/^4[45] min(utes)?.* left$/) : page.getByText(/^The time runs until/)
    await expect(left).toBeVisible()
    await page.reload()
    await expect(left).toBeVisible()
    await expect(page.getByRole('button', { name: 'Begin the 45 minutes' })).toHaveCount(0)
    await handIn.click()
    await expect(page.getByText('Attempt 1', { exact: true })).toBeVisible({ timeout: 30_000 })
  })

withoutScripts('two windows without scripts: neither is overwritten before somebody has chosen', async (parts) => {
  const { page, newcomer } = parts
  await signUp(page.request, newcomer)
  const address = workbenchAt(await makeCourse(page.request), 'encapsulate')
  const other = await page.context().newPage()
  await page.goto(address)
  await other.goto(address)
  const save = (window: typeof page) => window.getByRole('button', { name: 'Save', exact: true }).click()
  await write(other, '// the other', false)
  await save(other)
  await write(page, '// mine', false)
  await save(page)
  await expect(page.getByText('Something else was saved from another window.')).toBeVisible()
  await expect(page.locator('textarea').first()).toHaveValue('// mine')
  await other.reload()
  await expect(other.locator('textarea').first()).toHaveValue('// the other')
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await page.goto(address)
  await expect(page.locator('textarea').first()).toHaveValue('// mine')
  await write(other, '// the other once more', false)
  await save(other)
  await other.getByRole('button', { name: 'Take the other' }).click()
  await other.goto(address)
  await expect(other.locator('textarea').first()).toHaveValue('// mine')
})
