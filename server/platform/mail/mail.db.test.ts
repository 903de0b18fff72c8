import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDatabase } from '../../testing/database'
import { createJobs, type Jobs } from '../jobs/jobs'
import { createLog } from '../log'
import { emptyOldMails } from './empty-old-mails'
import { type FakeSmtpServer, startFakeSmtpServer } from './fake-smtp-server'
import { createMail } from './mail'

const { db, reset } = await testDatabase()
const now = new Date('2026-05-05T12:00:00Z')
const clock = { now: () => now }
const lines: string[] = []
const log = createLog({ level: 'debug', write: (line) => lines.push(line), now: () => now })
const message = {
  userId: null,
  to: 'ada@example.org',
  subject: 'Reset your password – Guildhall',
  body: 'Hello,\n.\nopen https://guild.example.org/reset/s3cr3t-t0ken\n',
}

let jobs: Jobs | undefined
let smtp: FakeSmtpServer | undefined

beforeEach(async () => {
  await reset()
  lines.length = 0
})
afterEach(async () => {
  await jobs?.stop(1_000)
  await smtp?.close()
  smtp = undefined
  expect(lines.join()).not.toContain('s3cr3t')
})

async function startMail(smtpUrl: string | null) {
  jobs = createJobs({ db, clock, log }, { backoffMs: () => 1 })
  const mail = createMail({ config: { smtpUrl, mailFrom: 'Guildhall <guild@example.org>' }, db, clock, log, jobs })
  await jobs.start()
  return mail
}

const onlyMail = () => db.client.mail.findFirstOrThrow()
const untilStatus = (status: string) =>
  vi.waitFor(async () => expect((await onlyMail()).status).toBe(status), { timeout: 5_000 })

test('without SMTP the message is kept for an admin; the log says so, but not what is in it', async () => {
  const mail = await startMail(null)
  await db.transaction((tx, after) => mail.send(tx, after, message))
  expect(await onlyMail()).toMatchObject({
    status: 'kept',
    toAddress: message.to,
    subject: message.subject,
    body: message.body,
    createdAt: now,
    sentAt: null,
  })
  expect(await db.client.job.count({ where: { queue: 'mail.send' } })).toBe(0)
  const kept = lines.filter((line) => line.includes('mail kept for an admin to pass on'))
  expect(kept).toHaveLength(1)
  expect(kept[0]).toContain('a***@example.org')
})

test('a rolled back transaction sends, keeps and logs nothing', async () => {
  const mail = await startMail(null)
  const work = db.transaction(async (tx, after) => {
    await mail.send(tx, after, message)
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await db.client.mail.count()).toBe(0)
  expect(lines.join()).not.toContain('mail kept')
})

test('with SMTP it goes out, and its body is forgotten', async () => {
  smtp = await startFakeSmtpServer()
  const mail = await startMail(smtp.url)
  await db.transaction((tx, after) => mail.send(tx, after, message))
  await untilStatus('sent')
  const row = await onlyMail()
  expect(row).toMatchObject({ body: '', sentAt: now })
  expect(smtp.received).toHaveLength(1)
  const [received] = smtp.received
  expect(received?.to).toEqual(['RCPT TO:<ada@example.org>'])
  expect(received?.data).toContain('To: ada@example.org\r\n')
  expect(received?.data).toContain('From: Guildhall <guild@example.org>\r\n')
  expect(received?.data).toContain(`Message-ID: <${row.id}@example.org>`)
  expect(received?.data).toContain('open https://guild.example.org/reset/s3cr3t-t0ken')
})

test('a server that is away for a moment only delays it', async () => {
  let visits = 0
  smtp = await startFakeSmtpServer({ greet: () => (++visits < 3 ? '421 come back later' : '220 fake ESMTP') })
  const mail = await startMail(smtp.url)
  await db.transaction((tx, after) => mail.send(tx, after, message))
  await untilStatus('sent')
  expect(visits).toBe(3)
  expect(smtp.received).toHaveLength(1)
})

test('after the last attempt it has failed, and the log knows', async () => {
  smtp = await startFakeSmtpServer({ greet: () => '421 never' })
  const mail = await startMail(smtp.url)
  await db.transaction((tx, after) => mail.send(tx, after, message))
  await vi.waitFor(
    async () =>
      expect(await db.client.job.findFirst({ where: { queue: 'mail.send', failedAt: { not: null } } })).not.toBeNull(),
    { timeout: 10_000 },
  )
  expect(await onlyMail()).toMatchObject({ status: 'failed', body: message.body })
  expect(lines.filter((line) => line.includes('mail could not be delivered'))).toHaveLength(1)
  expect(await db.client.job.findFirst({ where: { queue: 'mail.send' } })).toMatchObject({ attempts: 8 })
})

test('an address that the server refuses for good is not tried again', async () => {
  let visits = 0
  smtp = await startFakeSmtpServer({
    recipient: () => {
      visits += 1
      return '550 no ada@example.org here'
    },
  })
  const mail = await startMail(smtp.url)
  await db.transaction((tx, after) => mail.send(tx, after, message))
  await untilStatus('failed')
  await jobs?.idle()
  expect(visits).toBe(1)
  expect(lines.join()).not.toContain('ada@example.org')
})

test('a job that runs twice sends once', async () => {
  smtp = await startFakeSmtpServer()
  const mail = await startMail(smtp.url)
  await db.transaction(async (tx, after) => {
    await mail.send(tx, after, message)
  })
  await untilStatus('sent')
  const { id } = await onlyMail()
  await db.transaction(async (tx, after) => jobs?.enqueue(tx, after, { queue: 'mail.send', payload: { mailId: id } }))
  await jobs?.idle()
  expect(smtp.received).toHaveLength(1)
})

test('nobody can add a header', async () => {
  const mail = await startMail(null)
  const send = (changes: Partial<typeof message>) =>
    db.transaction((tx, after) => mail.send(tx, after, { ...message, ...changes }))
  await expect(send({ subject: 'Hi\r\nBcc: eve@example.org' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(send({ to: 'ada@example.org\nBcc: eve@example.org' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await db.client.mail.count()).toBe(0)
})

test('bodies are emptied after a week, and what hung for a day has failed', async () => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const row = { toAddress: 'ada@example.org', subject: 's', body: 'b' }
  await db.client.mail.createMany({
    data: [
      { ...row, subject: 'kept-old', status: 'kept', createdAt: daysAgo(7.1) },
      { ...row, subject: 'kept-new', status: 'kept', createdAt: daysAgo(6.9) },
      { ...row, subject: 'failed-old', status: 'failed', createdAt: daysAgo(8) },
      { ...row, subject: 'stuck', status: 'queued', createdAt: daysAgo(1.1) },
      { ...row, subject: 'waiting', status: 'queued', createdAt: daysAgo(0.9) },
    ],
  })
  await emptyOldMails({ db, clock, log })
  const rows = await db.client.mail.findMany({
    select: { subject: true, body: true, status: true },
    orderBy: { subject: 'asc' },
  })
  expect(rows).toEqual([
    { subject: 'failed-old', body: '', status: 'failed' },
    { subject: 'kept-new', body: 'b', status: 'kept' },
    { subject: 'kept-old', body: '', status: 'kept' },
    { subject: 'stuck', body: 'b', status: 'failed' },
    { subject: 'waiting', body: 'b', status: 'queued' },
  ])
})
