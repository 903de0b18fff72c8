import type { Page } from '@playwright/test'
import { paths } from '../app/lib/paths'
import { expect, test } from './support/fixtures'
import { openWorkshop } from './support/outside-program'
import { test as withoutJavaScript } from './support/without-javascript'

type Described = { path: string; summary: string; forPrograms: boolean }

async function describeAll(page: Page): Promise<Described[]> {
  const answer = await (await page.request.get('/api/trpc/system.describe')).json()
  return answer.result.data.procedures
}

withoutJavaScript(
  'every procedure stands on the page, with an anchor, and the types can be fetched',
  async ({ page, expectSound }) => {
    await page.goto(paths.developers)
    const entries = new Map(
      (
        await page
          .getByRole('article')
          .all()
          .then((all) => Promise.all(all.map((one) => one.innerText())))
      ).map((text) => [text.trim().split('\n')[0] ?? '', text]),
    )
    const described = await describeAll(page)
    expect([...entries.keys()].sort()).toEqual(described.map(({ path }) => path).sort())
    for (const { path, summary, forPrograms } of described) {
      expect(entries.get(path), path).toContain(summary)
      expect(entries.get(path)?.includes('Example calls'), path).toBe(forPrograms)
    }
    const calls = page.getByRole('article', { name: 'ledger.mine' })
    await calls.getByText('Example calls').click()
    await expect(calls.locator('pre').first()).toBeVisible()
    await expectSound(page)

    await page.goto(`${paths.developers}#ledger.live`)
    await expect(page.getByRole('heading', { name: 'ledger.live' })).toBeInViewport()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download guildhall.d.ts' }).click()
    expect((await download).suggestedFilename()).toBe('guildhall.d.ts')
  },
)

test('the page stands on a phone too', { tag: '@phone' }, async ({ page, expectSound }) => {
  await page.goto(paths.developers)
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeVisible()
  await expectSound(page)
})

/** As a developer does it: the scopes that the example asks for, and the token from the page. */
async function makeToken(page: Page, scopes: string[]): Promise<string> {
  await page.goto(paths.settings.tokens)
  await page.getByLabel('Name', { exact: true }).fill('an outside program')
  for (const scope of scopes) await page.locator(`input[name="scopes"][value="${scope}"]`).check()
  await page.getByRole('button', { name: 'Make the token' }).click()
  return (await page.getByRole('status').locator('code').textContent()) ?? ''
}

const wrongUses = `import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from './guildhall'
const guildhall = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '' })] })
export const wrong = [
  guildhall.identity.saveProfile.mutate({ firstName: 'Ada' }),
  guildhall.ledger.mine.query({ limit: 'five' }),
  guildhall.identity.deleteAccount.mutate({ password: '' }),
  guildhall.identity.profile.query().then((profile) => profile.nickname),
  guildhall.ledger.live.subscribe({}, { onData: (event) => event.data.seq * 2 }),
]
`

test('the example programs compile and run outside the repository, and a wrong use does not compile', async ({
  page,
  person,
  baseURL,
}) => {
  test.slow() // it compiles and starts programs
  const token = await makeToken(page, ['profile:read', 'profile:write', 'ledger:read'])
  const courseToken = await makeToken(page, ['courses:read', 'courses:write'])
  const weakToken = await makeToken(page, ['profile:read'])
  const types = await (await page.request.get(paths.developersTypes)).text()
  const workshop = await openWorkshop(types)
  try {
    expect(await workshop.check('read-my-ledger.ts', 'make-a-course.ts')).toEqual({ code: 0, output: '' })

    await workshop.write('wrong.ts', wrongUses)
    const { code, output } = await workshop.check('wrong.ts')
    expect(code).not.toBe(0)
    const lines = [...output.matchAll(/^wrong\.ts\((\d+),\d+\): error/gm)].map((match) => Number(match[1]))
    expect(lines).toEqual([5, 6, 7, 8, 9])

    const run = (secret: string) =>
      workshop.run('read-my-ledger.ts', ['night trains'], { GUILDHALL_URL: baseURL ?? '', GUILDHALL_TOKEN: secret })
    const done = await run(token)
    expect(done.output).toContain(`${person.username} loves night trains`)
    expect(done.output).toContain("joined { username: '")
    expect(done.code).toBe(0)
    await page.goto(paths.settings.profile)
    await expect(page.getByLabel('What you love')).toHaveValue('night trains')

    const made = await workshop.run('make-a-course.ts', ['night trains', 'explorer', 'night train'], {
      GUILDHALL_URL: baseURL ?? '',
      GUILDHALL_TOKEN: courseToken,
    })
    expect(made.output).toMatch(/^made /)
    expect(made.output).toContain('encapsulating the night train (available)')
    expect(made.code).toBe(0)

    const refused = await run(weakToken)
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringContaining('forbidden This token does not have the scope ledger:read'),
    })
  } finally {
    await workshop.close()
  }
})
