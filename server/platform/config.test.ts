import { expect, test } from 'vitest'
import { ConfigError, parseConfig } from './config'

const parse = (environment: Record<string, string>) => parseConfig(environment, '1.2.3')

test('nothing set: embedded, loopback, demo on', () => {
  expect(parse({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseKind: 'embedded',
    demo: true,
    mode: 'production',
    version: '1.2.3',
  })
})

test('an empty variable counts as not set', () => {
  expect(parse({ PORT: '', DATABASE_URL: '', GUILDHALL_DEMO: '' })).toMatchObject({
    port: 3000,
    databaseKind: 'embedded',
  })
})

test('a server that others can reach has no demo accounts unless told so', () => {
  expect(parse({ HOST: '0.0.0.0' }).demo).toBe(false)
  expect(parse({ HOST: '0.0.0.0', GUILDHALL_DEMO: 'on' }).demo).toBe(true)
  expect(parse({ HOST: '127.0.0.1', GUILDHALL_DEMO: 'off' }).demo).toBe(false)
})

test('DATABASE_URL switches the engine and stands in for the direct one', () => {
  const config = parse({ DATABASE_URL: 'postgresql://u:p@h/db' })
  expect(config).toMatchObject({ databaseKind: 'postgresql', directDatabaseUrl: 'postgresql://u:p@h/db' })
})

test('a path behind PUBLIC_URL is dropped: origins have none', () => {
  expect(parse({ PUBLIC_URL: 'https://guild.example.org/app/' }).publicUrl).toBe('https://guild.example.org')
})

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://x'],
  ['GUILDHALL_DEMO', 'yes'],
  ['PUBLIC_URL', 'ftp://x'],
  ['TRUSTED_PROXIES', '10.0.0.0/99'],
  ['TRUSTED_PROXIES', 'everyone'],
  ['SMTP_URL', 'mail.example.org'],
  ['MAIL_FROM', 'x@y\r\nBcc: z@z'],
  ['LOG_LEVEL', 'loud'],
  ['NODE_ENV', 'staging'],
  ['OPENAI_MODEL', '  '],
  ['OPENAI_MODEL', 'x'.repeat(101)],
])('%s=%s is refused by name, with what it must be', (name, value) => {
  expect(() => parse({ [name]: value })).toThrow(ConfigError)
  expect(() => parse({ [name]: value })).toThrow(new RegExp(`${name} must`))
})

test('a model is on when it has a name', () => {
  expect(parse({ OPENAI_API_KEY: 'k', OPENAI_MODEL: ' gpt-x ' }).model).toMatchObject({ name: 'gpt-x' })
  expect(parse({ OPENAI_API_KEY: 'k', OPENAI_MODEL: '' }).model).toBeNull()
})

test('mails need an address for their links that no request can choose', () => {
  expect(() => parse({ SMTP_URL: 'smtp://mail.example.org' })).toThrow(/PUBLIC_URL must be set/)
  expect(parse({ SMTP_URL: 'smtp://mail.example.org', PUBLIC_URL: 'https://guild.example.org' }).linkOrigin).toBe(
    'https://guild.example.org',
  )
  expect(parse({ PORT: '4000' }).linkOrigin).toBe('http://localhost:4000')
})

test('a refused address does not put the password into the message', () => {
  expect(() => parse({ DATABASE_URL: 'mysql://root:hunter2@h/x' })).toThrow(expect.not.stringContaining('hunter2'))
})

test('learners’ code: ceilings that fit the machine unless they are set, and only sensible ones', () => {
  const usual = parse({}).runner
  expect(usual).toMatchObject({ maxWallMs: 30_000, maxCpuMs: 20_000, maxMemoryMb: 256, maxOutputKb: 256 })
  expect(usual.concurrency).toBeGreaterThanOrEqual(1)
  expect(usual.concurrency).toBeLessThanOrEqual(4)
  expect(parse({ RUNNER_CONCURRENCY: '9', RUNNER_MAX_WALL_MS: '5000' }).runner).toMatchObject({
    concurrency: 9,
    maxWallMs: 5_000,
  })
  for (const wrong of ['0', '-1', '2.5', 'many', '1000000000000'])
    expect(() => parse({ RUNNER_CONCURRENCY: wrong })).toThrow(ConfigError)
  expect(() => parse({ RUNNER_MAX_MEMORY_MB: '8' })).toThrow('RUNNER_MAX_MEMORY_MB must be a whole number from 32')
})
