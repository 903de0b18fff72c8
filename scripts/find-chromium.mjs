import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A browser that is there already is used, wherever it came from: a download of its own is not possible everywhere. */
const usualPlaces = [
  // The same pages, drawn without a window to be drawn in: a quarter faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @returns {string | null} */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return existsSync(chosen) ? chosen : null
  return [...usualPlaces, downloadedByPlaywright()].find((path) => path !== '' && existsSync(path)) ?? null
}

function downloadedByPlaywright() {
  /** @type {typeof import('playwright-core')} */
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  return chromium.executablePath()
}
