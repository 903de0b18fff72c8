import { paths } from '../app/lib/paths'
import { expect, test as withScripts } from './support/fixtures'
import {
  admitNotKnowing,
  answerWho,
  choosePace,
  confirmWords,
  passion,
  readLesson,
  signUpOnTheWay,
  tellPassion,
} from './support/journey-pages'
import { test as withoutScripts } from './support/without-javascript'
import { passExercises } from './support/workbench-pages'

const ways = [
  // Reading every page for soundness takes its time, so one of them does it on each.
  { name: 'with scripts, on a desk', test: withScripts, viewport: { width: 1280, height: 800 }, readsAll: true },
  { name: 'with scripts, on a phone', test: withScripts, viewport: { width: 390, height: 844 }, readsAll: false },
  { name: 'without scripts', test: withoutScripts, viewport: { width: 1280, height: 800 }, readsAll: false },
]

for (const { name, test, viewport, readsAll } of ways)
  test.describe(name, () => {
    test.use({ viewport })
    test('from the landing page, without an account, to the end of the first module', async ({
      page,
      newcomer,
      expectSound,
    }) => {
      test.setTimeout(180_000)
      await page.goto(paths.landing())
      await page.getByLabel('What could you talk about for hours?').fill('rare sneakers')
      await page.getByRole('button', { name: 'Draw my plan' }).click()
      await page.getByRole('button', { name: 'Make this my course' }).click()
      await expect(page.getByText('Question 1 of 6')).toBeVisible()
      if (readsAll) await expectSound(page)
      await answerWho(page)
      await expect(page.getByLabel('Its name')).toHaveValue('rare sneakers')
      if (readsAll) await expectSound(page)
      await tellPassion(page, { domain: 'rare sneakers', text: passion })

      await expect(page.locator('mark', { hasText: 'sneakers' })).toBeVisible()
      if (readsAll) await expectSound(page)
      await confirmWords(page)
      await expect(page.getByRole('heading', { name: 'How do you want to learn?' })).toBeVisible()
      if (readsAll) await expectSound(page)
      await choosePace(page)
      await expect(page.getByRole('heading', { name: 'What do you know already?' })).toBeVisible()
      if (readsAll) await expectSound(page)
      await admitNotKnowing(page)
      await expect(page.getByRole('heading', { name: 'Your course about rare sneakers' })).toBeVisible()
      if (readsAll) await expectSound(page)
      await signUpOnTheWay(page, newcomer)

      await page.getByRole('button', { name: 'Make this course' }).click()
      await expect(page.getByRole('heading', { name: 'The modules' })).toBeVisible({ timeout: 30_000 })
      await expect(page.getByRole('main')).toContainText('encapsulating the sneaker')
      if (readsAll) await expectSound(page)

      await page.getByRole('link', { name: /^Begin/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('sneaker')
      if (readsAll) await expectSound(page)
      await passExercises(page.request, /courses\/([^/]+)/.exec(page.url())?.[1] ?? '')
      await page.reload()
      await readLesson(page)
      await expect(page.getByRole('main')).toContainText('Module complete')
      if (readsAll) await expectSound(page)

      await page.goto(paths.courses)
      await expect(page.getByRole('main')).toContainText('1 of 7 modules done')
    })
  })

withScripts('what was said is there again after leaving, and back loses nothing', async ({ page }) => {
  await page.goto(paths.onboarding.start)
  await page.getByLabel('What could you talk about for hours?').fill(passion)
  await page.getByRole('button', { name: 'Begin' }).click()
  await answerWho(page)
  await page.getByLabel('Its name').fill('rare sneakers')
  await page.getByRole('button', { name: 'Find my words' }).click()
  await page.getByRole('link', { name: 'Back: what you love' }).click()
  await expect(page.getByLabel('Its name')).toHaveValue('rare sneakers')
  await expect(page.getByLabel('Tell it')).toHaveValue(passion)
  await page.goto(paths.landing())
  await page.goto(paths.onboarding.start)
  await expect(page).toHaveURL(/\/onboarding\/(words|pace)$/)
})

withScripts('what was typed and not sent is still there after going back', async ({ page }) => {
  await page.goto(paths.onboarding.passion)
  const station = (name: string) => page.getByRole('navigation', { name: 'Onboarding' }).getByRole('link', { name })
  await expect(page.getByRole('link', { name: 'Back: who you are' })).toBeVisible()
  await page.getByLabel('Its name').fill('rare sneakers')
  await page.getByLabel('Tell it').fill(passion)
  await page.getByRole('link', { name: 'Back: who you are' }).click()
  await answerWho(page)
  await expect(page.getByLabel('Its name')).toHaveValue('rare sneakers')
  await expect(page.getByLabel('Tell it')).toHaveValue(passion)
  await page.getByRole('button', { name: 'Find my words' }).click()

  await expect(page.getByRole('link', { name: 'Back: what you love' })).toBeVisible()
  const thing = page.locator('#f-word-entity_primary')
  await thing.fill('trainer')
  await station('What you love').click()
  await expect(page.getByLabel('Tell it')).toHaveValue(passion)
  await page.getByRole('button', { name: 'Find my words' }).click()
  await expect(thing).toHaveValue('trainer')

  await station('Your pace').click()
  await page.getByRole('radio', { name: /^Some/ }).check()
  await page.getByLabel('What helps you most').selectOption('visual')
  await page.getByLabel('Evenings').check()
  await page.getByRole('link', { name: 'Back: your words' }).click()
  await page.goto(paths.onboarding.pace)
  await expect(page.getByRole('radio', { name: /^Some/ })).toBeChecked()
  await expect(page.getByLabel('What helps you most')).toHaveValue('visual')
  await expect(page.getByLabel('Evenings')).toBeChecked()

  await page.goto(paths.onboarding.ready)
  await page.getByText('Begin anew', { exact: true }).click()
  await page.getByRole('button', { name: 'Forget it and begin anew' }).click()
  await expect(page).toHaveURL(paths.onboarding.start)
  await page.goto(paths.onboarding.pace)
  await expect(page.getByRole('link', { name: 'Back: your words' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Some/ })).not.toBeChecked()
})

withoutScripts('without scripts, going back sends what was typed', async ({ page }) => {
  await page.goto(paths.onboarding.passion)
  await page.getByRole('button', { name: 'Back: who you are' }).click()
  await answerWho(page)
  await page.getByLabel('Its name').fill('rare sneakers')
  await page.getByRole('button', { name: 'Back: who you are' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Its name')).toHaveValue('rare sneakers')
  await expect(page.getByRole('link', { name: 'Back without keeping this: who you are' })).toBeVisible()
  await tellPassion(page, { domain: 'rare sneakers', text: passion })
  await page.getByRole('button', { name: 'Back: what you love' }).click()
  await page.getByLabel('Tell it').fill(`${passion} Most of all the old ones.`)
  await page.getByRole('button', { name: 'Back: who you are' }).click()
  await expect(page).toHaveURL(paths.onboarding.who())
  await page.goto(paths.onboarding.passion)
  await expect(page.getByLabel('Tell it')).toHaveValue(`${passion} Most of all the old ones.`)
})

withScripts('the questions can be answered again, one after the other', async ({ page }) => {
  await page.goto(paths.onboarding.who())
  await answerWho(page)
  await page.goto(paths.onboarding.who({ choose: '1' }))
  await page.getByRole('link', { name: 'Answer the questions again' }).click()
  await answerWho(page)
})

withScripts('each step is read aloud from its heading, and the words lead to their fields', async ({ page }) => {
  await page.goto(paths.onboarding.who())
  await answerWho(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tellPassion(page, { domain: 'rare sneakers', text: passion })
  await expect(page.getByRole('heading', { name: 'Are these your words?' })).toBeFocused()
  await page.getByRole('link', { name: 'sneakers' }).click()
  await expect(page.locator('#f-word-entity_primary')).toBeFocused()
})

withScripts('a key that is held and a double click answer one question', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URLSearchParams(request.postData() ?? '').get('question') ?? '')
  })
  await page.goto(paths.onboarding.who())
  const answer = page.locator('[data-answer-key="1"]')
  // Before the scripts are there, nobody hears a key.
  await page.waitForLoadState('networkidle')
  await expect(async () => {
    await page.keyboard.up('1')
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('1')
    await expect(page.getByText('Question 2 of 6')).toBeVisible({ timeout: 15_000 })
  }).toPass()
  await expect(answer).toBeEnabled()
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('1')
  await page.keyboard.up('1')
  await answer.dblclick()
  await expect(page.getByText('Question 3 of 6')).toBeVisible()
  await answer.click()
  await expect(page.getByText('Question 4 of 6')).toBeVisible()
  expect(new Set(sent).size).toBe(3)
})

withScripts('keys answer the questions', async ({ page }) => {
  await page.goto(paths.onboarding.who())
  for (let question = 1; question <= 6; question += 1) {
    await expect(page.getByText(`Question ${question} of 6`)).toBeVisible()
    // Until the question has settled, keys are not heard.
    await expect(page.locator('[data-answer-key="2"]')).toBeEnabled()
    await page.keyboard.press('2')
  }
  await expect(page.getByRole('heading', { name: 'Which of these are you?' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Your answers sound like')
})

withScripts('what cannot be made into a course is said so, and stays in the field', async ({ page, expectSound }) => {
  await page.goto(paths.onboarding.passion)
  await tellPassion(page, { domain: '🎉', text: '🎉🎉🎉' })
  await expect(page.getByRole('alert')).toContainText('in words')
  await expect(page.getByLabel('Tell it')).toHaveValue('🎉🎉🎉')
  await expectSound(page)
  await tellPassion(page, { domain: 'x', text: '<script>alert(1)</script> I build model trains' })
  await expect(page).toHaveURL(paths.onboarding.words)
})

withScripts('a program may ask about a passion that is longer than an address can be', async ({ request }) => {
  const long = `${passion} ${'I could go on about it for hours. '.repeat(580)}`.slice(0, 20_000)
  const asked = await request.post('/api/trpc/onboarding.extractVariables', { data: { passion: long } })
  expect(asked.ok(), await asked.text()).toBe(true)
  const { variables } = (await asked.json()).result.data
  expect(variables).toContainEqual(expect.objectContaining({ key: 'entity_primary', value: 'sneaker' }))
})
