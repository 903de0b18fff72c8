import type { Services } from '../platform/services'
import { type Caller, createCaller } from '../trpc/caller'
import { createContext } from '../trpc/context'
import { requestFacts } from './factories/people'

export type Browser = {
  cookies: Map<string, string>
  /** What was set by the last call, as it went over the wire. */
  lastSet: readonly string[]
  /** One request. */
  ask<T>(work: (api: Caller) => Promise<T>): Promise<T>
}

/** Sends along what it was given before, as a browser does. */
export function openBrowser(services: Services, cookies: Iterable<readonly [string, string]> = []): Browser {
  const browser: Browser = {
    cookies: new Map(cookies),
    lastSet: [],
    async ask(work) {
      const header = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const facts = requestFacts(services, { cookieHeader: header === '' ? null : header })
      try {
        return await work(createCaller(createContext(services, facts)))
      } finally {
        browser.lastSet = facts.setCookies
        for (const line of facts.setCookies) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          browser.cookies.set(name, value)
        }
      }
    },
  }
  return browser
}
