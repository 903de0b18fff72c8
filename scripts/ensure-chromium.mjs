import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { findChromium } from './find-chromium.mjs'
import { nodeTool, runQuietly } from './run-tool.mjs'

/** Looked for, else installed, else said clearly. */
export async function ensureChromium() {
  if (findChromium() !== null) return
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) throw new Failure(`CHROMIUM_PATH is ${chosen}, and there is no such file.`)
  try {
    if (isDebianRoot()) await installPackage()
    else await runQuietly(nodeTool('@playwright/test/cli.js', 'install', 'chromium'))
  } catch (error) {
    throw noBrowser(error instanceof Failure ? error.detail : String(error))
  }
  if (findChromium() === null) throw noBrowser('')
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function installPackage() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly(['apt-get', 'update'], { env })
  /** @param {string} name */
  const install = (name) => runQuietly(['apt-get', 'install', '-y', '--no-install-recommends', name], { env })
  await install('chromium-headless-shell').catch(() => install('chromium')) // older Debians have only the second
}

/** @param {string} detail */
function noBrowser(detail) {
  return new Failure(
    'The browser tests need Chromium, and it could not be installed. Install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.',
    detail,
  )
}
