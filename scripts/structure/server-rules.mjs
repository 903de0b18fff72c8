import { isPackage } from './app-rules.mjs'
import {
  databasePackages,
  domainFiles,
  domainOf,
  domains,
  isForTests,
  isRouter,
  ownerOfCore,
  rooms,
} from './layout.mjs'

/**
 * @typedef {import('./app-rules.mjs').Problem} Problem
 * @typedef {import('./app-rules.mjs').ImportRule} ImportRule
 * @typedef {import('./read-sources.mjs').Source} Source
 */

/**
 * Who may import whom inside server/.
 *
 * @param {Source} source
 * @returns {Problem[]}
 */
export function checkServer({ path, imports }) {
  if (!path.startsWith('server/')) return []
  const rules = isForTests(path)
    ? [corePrivate]
    : [
        corePrivate,
        domainOrder,
        useCasesOnly,
        routersMeetOnce,
        trpcAtTheEdge,
        roomsKnowNoDomain,
        databaseBehindUseCases,
      ]
  return imports.flatMap((found) => {
    const broken = rules.find((rule) => rule.breaks(path, found))
    return broken === undefined
      ? []
      : [{ rule: broken.name, path, line: found.line, problem: `imports ${found.specifier}`, instead: broken.instead }]
  })
}

/** @type {ImportRule} */
const corePrivate = {
  name: 'core-belongs-to-its-domain',
  instead: 'Call a use case of that domain. If two domains need the same rule, the left one offers it as a use case.',
  breaks: (path, { file = '' }) => {
    const owner = domainOf(file) === undefined ? undefined : ownerOfCore(file)
    return owner !== undefined && !path.startsWith(`${owner}/`)
  },
}

/** @type {ImportRule} */
const domainOrder = {
  name: 'domains-look-left',
  instead: `The order is ${domains.join(' · ')}. What has to go right is an event (events.ts) and a row in server/reactions.ts.`,
  breaks: (path, { file = '' }) => {
    const [from, to] = [domainOf(path), domainOf(file)]
    return from !== undefined && to !== undefined && domains.indexOf(to) > domains.indexOf(from)
  },
}

/** @type {ImportRule} */
const useCasesOnly = {
  name: 'domains-share-use-cases-only',
  instead: 'Import a use case (verb-noun.ts) of that domain. Its router, schema and the rest are its own.',
  breaks: (path, { file = '' }) => {
    const [from, to] = [domainOf(path), domainOf(file)]
    return (
      from !== undefined &&
      to !== undefined &&
      from !== to &&
      (isRouter(file) || domainFiles.some((name) => file.endsWith(`/${name}`)))
    )
  },
}

/** @type {ImportRule} */
const routersMeetOnce = {
  name: 'routers-meet-in-the-app-router',
  instead: 'Only server/trpc/app-router.ts imports routers. Call the use case behind the procedure.',
  breaks: (path, { file = '' }) =>
    isRouter(file) && file !== 'server/trpc/app-router.ts' && path !== 'server/trpc/app-router.ts',
}

/** @type {ImportRule} */
const trpcAtTheEdge = {
  name: 'use-cases-know-no-trpc',
  instead:
    'Throw an AppError (server/platform/errors.ts); the procedure in router.ts is the only place of a domain that knows tRPC.',
  breaks: (path, { specifier, file = '' }) =>
    (domainOf(path) !== undefined || rooms.some((room) => path.startsWith(`${room}/`))) &&
    !isRouter(path) &&
    (specifier.startsWith('@trpc/') || file.startsWith('server/trpc/')),
}

/** @type {ImportRule} */
const roomsKnowNoDomain = {
  name: 'rooms-know-no-domain',
  instead:
    'Let the domain call the room, or pass what is needed in. What wires both together is server/make-services.ts, register-jobs.ts or reactions.ts.',
  breaks: (path, { file = '' }) => rooms.some((room) => path.startsWith(`${room}/`)) && domainOf(file) !== undefined,
}

const withoutDatabase = ['server/trpc/', 'server/http/', 'server/templates/', 'server/runner/']

/** @type {ImportRule} */
const databaseBehindUseCases = {
  name: 'database-behind-use-cases',
  instead:
    'Queries are in use cases (server/domains/<domain>/<verb-noun>.ts) and in the ledger; the client is made in server/platform/db.',
  breaks: (path, { specifier, file = '' }) => {
    const driver = databasePackages.some((name) => isPackage(specifier, name))
    const client = file.startsWith('server/generated/') && !file.endsWith('/enums.ts') // the names of roles are only words
    const closed = withoutDatabase.some((folder) => path.startsWith(folder)) || isRouter(path)
    return (driver && !path.startsWith('server/platform/db/')) || (client && closed)
  },
}
