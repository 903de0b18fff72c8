import type { answerRequests } from './answer-requests'
import type { chargeNatives } from './charge-natives'
import type { findBrands } from './find-brands'
import type { findIntrinsics } from './find-intrinsics'
import type { inspectValue } from './inspect-value'
import type { installClock } from './install-clock'
import type { installConsole } from './install-console'
import type { installIntl } from './install-intl'
import type { installWeb } from './install-web'
import type { joinRealms } from './join-realms'
import type { loadModules } from './load-modules'
import type { makeRemotes } from './make-remotes'
import type { packValues } from './pack-values'
import type { HostPort, Membrane, Role, Services } from './realm'
import type { refuseEvaluation } from './refuse-evaluation'
import type { sortShort } from './sort-short'
import type { takeSnapshots } from './take-snapshots'
import type { trackProxies } from './track-proxies'
import type { trackRejections } from './track-rejections'

export type RealmParts = {
  trackProxies: typeof trackProxies
  refuseEvaluation: typeof refuseEvaluation
  sortShort: typeof sortShort
  chargeNatives: typeof chargeNatives
  trackRejections: typeof trackRejections
  installClock: typeof installClock
  installConsole: typeof installConsole
  installWeb: typeof installWeb
  installIntl: typeof installIntl
  inspectValue: typeof inspectValue
  findIntrinsics: typeof findIntrinsics
  findBrands: typeof findBrands
  joinRealms: typeof joinRealms
  packValues: typeof packValues
  takeSnapshots: typeof takeSnapshots
  makeRemotes: typeof makeRemotes
  answerRequests: typeof answerRequests
  loadModules: typeof loadModules
}

export type Realm = {
  membrane: Membrane
  clock: ReturnType<typeof installClock>
  inspect: ReturnType<typeof inspectValue>
  services: Services
  load: (path: string) => unknown
  builtIns: Map<string, unknown>
  describe: (error: unknown) => string
  /** What the host calls. */
  entry: { handle: (json: string) => string; control: (json: string) => string; burn: () => void; burnt: () => string }
  onControl: (name: string, handler: (...args: unknown[]) => unknown) => void
  /** For values that have words of their own when they are shown. */
  nameValues: (textFor: (value: object) => string | undefined) => void
}

/** Builds one instance from its parts. The order matters: the same objects must exist on both sides before they are numbered. */
export function startRealm(role: Role, port: HostPort, parts: RealmParts): Realm {
  const { parse, stringify } = JSON
  const services = ((name: string, ...args: unknown[]) => parse(port.call(stringify([name, ...args])))) as Services
  const exotics = parts.trackProxies()
  parts.sortShort()
  const charges = role === 'learner' ? parts.chargeNatives() : { total: () => 0 }
  const rejections = parts.trackRejections(exotics.native)
  const describe = (error: unknown): string => {
    try {
      if (typeof error !== 'object' || error === null) return inspect(error, { depth: 2, characters: 500 })
      const [name, message, stack] = ['name', 'message', 'stack'].map((key) => Reflect.get(error, key))
      const text = typeof message === 'string' ? message : inspect(error, { depth: 2, characters: 500 })
      const trace = typeof stack === 'string' ? stack.slice(0, 2_000) : ''
      return `${typeof name === 'string' ? `${name}: ` : ''}${text.slice(0, 1_000)}\n${trace}`
    } catch {
      return 'An error that cannot be read.'
    }
  }
  const clock = parts.installClock({
    services,
    nativeProxy: exotics.native,
    report: (error) => services('unhandled', describe(error)),
  })
  const late: { membrane: Membrane | null; textFor: (value: object) => string | undefined } = {
    membrane: null,
    textFor: () => undefined,
  }
  const inspect = parts.inspectValue({
    brandOf: (value) => late.membrane?.brandOf(value) ?? 'Object',
    entriesOf: (value) => late.membrane?.entriesOf(value) ?? [],
    textFor: (value) => late.textFor(value),
  })
  parts.installConsole(services, () => inspect)
  parts.installWeb()
  parts.installIntl()
  const intrinsics = parts.findIntrinsics()
  intrinsics.slotFunctions.add(Function.prototype.toString)
  const membrane = parts.joinRealms({
    role,
    port,
    json: { parse, stringify },
    intrinsics,
    brands: parts.findBrands(),
    exotics,
    parts,
  })
  late.membrane = membrane

  if (role === 'trusted') parts.refuseEvaluation(intrinsics, exotics.native)

  const builtIns = new Map<string, unknown>()
  const modules = parts.loadModules({
    role,
    port,
    services,
    loadThere: (path) => membrane.ask('module', 0, path),
    builtIn: (name) => builtIns.get(name),
  })
  if (role === 'learner') {
    membrane.answer('module', (path) => modules.load(String(path)))
    membrane.answer('fire', (id) => clock.fire(Number(id)))
  }

  const controls = new Map<string, (...args: unknown[]) => unknown>([
    ['fire', (id) => clock.fire(Number(id))],
    ['rejections', () => rejections.take().map(describe)],
    ['charged', () => charges.total()],
  ])
  let burnt = 0
  const entry = {
    handle: membrane.handle,
    control: (json: string): string => {
      const [name, ...args]: unknown[] = parse(json)
      return stringify(controls.get(String(name))?.(...args) ?? null)
    },
    /** Runs until it is interrupted: what is left of a count shows how much of it was used. */
    burn: () => {
      burnt = 0
      for (;;) burnt += 1
    },
    burnt: () => String(burnt),
  }
  return {
    membrane,
    clock,
    inspect,
    services,
    load: modules.load,
    builtIns,
    describe,
    entry,
    onControl: (name, handler) => {
      controls.set(name, handler)
    },
    nameValues: (textFor) => {
      late.textFor = textFor
    },
  }
}
