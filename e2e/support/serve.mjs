// The built server as people run it, on a new embedded database that is gone afterwards. PORT comes from playwright.config.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const data = mkdtempSync(join(tmpdir(), 'guildhall-e2e-'))
process.on('exit', () => rmSync(data, { recursive: true, force: true }))

Object.assign(process.env, {
  HOST: '127.0.0.1',
  GUILDHALL_DATA: data,
  GUILDHALL_DEMO: 'on',
  // Lets each test come from an address of its own (fixtures.ts), so that the real limits stand and never collide.
  TRUSTED_PROXIES: '127.0.0.1',
  LOG_LEVEL: 'warn',
  DATABASE_URL: '',
  DIRECT_DATABASE_URL: '',
  PUBLIC_URL: '',
  SMTP_URL: '',
})

await import('../../scripts/start.mjs')
