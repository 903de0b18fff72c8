import { expect } from '@playwright/test'
import { test as base } from './fixtures'
import { signInAsDemo } from './people'

type Mail = { id: string; to: string; subject: string }
type LinkInMail = (mail: { to: string; about: string }) => Promise<string>

/** For days on which somebody gets a mail: an admin's outbox is the mailbox of a house without a mail server. */
export const test = base.extend<object, { linkInMail: LinkInMail }>({
  // One admin a worker: signing in for each mail would run into the limit of that account.
  linkInMail: [
    async ({ playwright }, use, { project }) => {
      const baseURL = project.use.baseURL ?? ''
      const admin = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
      await signInAsDemo(admin, 'alma')

      await use(async ({ to, about }) => {
        const find = async () => {
          const answer = await admin.get('/api/trpc/admin.outbox?input={}')
          const mails: Mail[] = (await answer.json()).result.data.mails
          return mails.find((mail) => mail.to === to && mail.subject.includes(about))
        }
        await expect.poll(find, { message: `a mail to ${to} about “${about}”` }).toBeDefined()
        const opened = await admin.post('/api/trpc/admin.openMail', { data: { id: (await find())?.id } })
        const body: string = (await opened.json()).result.data.body
        const link = /https?:\/\/\S+/.exec(body)?.[0] ?? ''
        const { pathname, search } = new URL(link)
        return pathname + search
      })
      await admin.dispose()
    },
    { scope: 'worker' },
  ],
})
