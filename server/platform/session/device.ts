import type { DeviceInfo } from './session-store'

/** First match wins: every Chromium browser also says Chrome, every WebKit one Safari. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?Chrom(e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/\bcurl\//, 'curl'],
]

const systems: [RegExp, string][] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Enough for a person to recognise their own device; not a fingerprint. */
export function describeDevice(userAgent: string | null): DeviceInfo {
  const text = (userAgent ?? '').slice(0, 512)
  return { browser: firstMatch(browsers, text, 'Unknown browser'), system: firstMatch(systems, text, 'unknown system') }
}

function firstMatch(table: [RegExp, string][], text: string, otherwise: string): string {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise
}
