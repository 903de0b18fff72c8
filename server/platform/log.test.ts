import { expect, test } from 'vitest'
import { createLog } from './log'

function capture() {
  const lines: string[] = []
  const log = createLog({
    level: 'info',
    write: (line) => lines.push(line),
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  return { log, lines, parsed: () => lines.map((line): unknown => JSON.parse(line)) }
}

test('a line carries time, level, message and what was bound before', () => {
  const { log, parsed } = capture()
  log.with({ requestId: 'r1' }).warn('slow', { ms: 900 })
  expect(parsed()).toEqual([
    { time: '2026-01-02T03:04:05.000Z', level: 'warn', message: 'slow', requestId: 'r1', ms: 900 },
  ])
})

test('nothing below the level is written', () => {
  const { log, lines } = capture()
  log.debug('noise')
  expect(lines).toEqual([])
})

test('secrets are hidden by name at any depth', () => {
  const { log, lines } = capture()
  log.info('x', {
    user: { password: 'hunter2', newPassword: 'hunter3' },
    headers: [{ Authorization: 'Bearer abc' }],
    cookie: 'c=1',
    resetToken: 't',
  })
  expect(lines[0]).not.toMatch(/hunter|Bearer|c=1|"t"/)
  expect(lines[0]).toContain('[hidden]')
})

test('an error keeps name, message and cause; one of Prisma loses the values it quotes', () => {
  const { log, lines } = capture()
  const prisma = new Error('Invalid invocation\n{ email: "a@b.c" }\nUnique constraint failed')
  prisma.name = 'PrismaClientKnownRequestError'
  log.error('x', { error: new Error('outer', { cause: prisma }) })
  expect(lines[0]).toContain('Unique constraint failed')
  expect(lines[0]).not.toContain('a@b.c')
})

test('a circle does not hang it', () => {
  const { log, lines } = capture()
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  log.info('x', { circle })
  expect(lines).toHaveLength(1)
})
