import { answerRequests } from './guest/answer-requests'
import { chargeNatives } from './guest/charge-natives'
import { findBrands } from './guest/find-brands'
import { findIntrinsics } from './guest/find-intrinsics'
import { inspectValue } from './guest/inspect-value'
import { installClock } from './guest/install-clock'
import { installConsole } from './guest/install-console'
import { installIntl } from './guest/install-intl'
import { installWeb } from './guest/install-web'
import { joinRealms } from './guest/join-realms'
import { loadModules } from './guest/load-modules'
import { makeRemotes } from './guest/make-remotes'
import { packValues } from './guest/pack-values'
import type { Role } from './guest/realm'
import { refuseEvaluation } from './guest/refuse-evaluation'
import { sortShort } from './guest/sort-short'
import { type RealmParts, startRealm } from './guest/start-realm'
import { takeSnapshots } from './guest/take-snapshots'
import { trackProxies } from './guest/track-proxies'
import { trackRejections } from './guest/track-rejections'
import { harnessParts } from './harness-source'

const realmParts: RealmParts = {
  answerRequests,
  chargeNatives,
  findBrands,
  findIntrinsics,
  inspectValue,
  installClock,
  installConsole,
  installIntl,
  installWeb,
  joinRealms,
  loadModules,
  makeRemotes,
  packValues,
  refuseEvaluation,
  sortShort,
  takeSnapshots,
  trackProxies,
  trackRejections,
}

/**
 * The program of an instance, as text: each part is a closed function, so its own text is all there is to it.
 * `__name` is what bundlers that keep names put around functions.
 */
export function guestSource(role: Role): string {
  const { startHarness, ...others } = harnessParts
  const parts: Record<string, unknown> = role === 'trusted' ? { ...realmParts, ...others } : realmParts
  const table = Object.entries(parts).map(([name, part]) => `${name}: ${String(part)}`)
  const harness = role === 'trusted' ? `;(${String(startHarness)})(realm, parts)` : ''
  return `(function (post, call, compile, entry) {
'use strict'
const __name = (fn) => fn
const parts = {${table.join(',\n')}}
const realm = (${String(startRealm)})('${role}', { post, call, compile }, parts);
${harness}
Object.assign(entry, realm.entry)
})`
}
