import { databasePackages, isForTests } from './layout.mjs'

/**
 * @typedef {import('./read-sources.mjs').Source} Source
 * @typedef {import('./read-sources.mjs').Import} Import
 * @typedef {{ rule: string, path: string, line: number, problem: string, instead: string }} Problem
 */

/**
 * What app/ may import.
 *
 * @param {Source} source
 * @returns {Problem[]}
 */
export function checkApp({ path, imports }) {
  if (!path.startsWith('app/')) return []
  return imports.flatMap((found) => {
    const broken = [databaseFromApp, serverCodeInApp, zodInBrowser, d3OutsideFeatures].find((rule) =>
      rule.breaks(path, found),
    )
    return broken === undefined
      ? []
      : [{ rule: broken.name, path, line: found.line, problem: `imports ${found.specifier}`, instead: broken.instead }]
  })
}

/** @typedef {{ name: string, instead: string, breaks: (path: string, found: Import) => boolean }} ImportRule */

/** @type {ImportRule} */
const databaseFromApp = {
  name: 'routes-never-import-the-database',
  instead:
    'Pages get data by procedures: call context.api.<router>.<procedure>() in the loader or action, and put the query into a use case in server/domains/<domain>/<verb-noun>.ts.',
  breaks: (path, { specifier, file = '' }) => {
    const closed = path.startsWith('app/routes/')
      ? /^(server\/(platform|generated)|prisma)\//
      : /^(server\/(platform\/db|generated)|prisma)\//
    return databasePackages.some((name) => isPackage(specifier, name)) || closed.test(file)
  },
}

/** @type {ImportRule} */
const serverCodeInApp = {
  name: 'app-imports-server-types-only',
  instead:
    'Write `import type`: server code must not end up in the browser. What both sides run belongs to app/lib (or is computed by the procedure).',
  breaks: (path, { file = '', typeOnly }) => file.startsWith('server/') && !typeOnly && !isForTests(path),
}

/** @type {ImportRule} */
const zodInBrowser = {
  name: 'no-zod-in-the-browser',
  instead:
    'zod alone is 91 KB: validate in the procedure, whose schema is in server/domains/<domain>/schema.ts, and give the form HTML constraints.',
  breaks: (_path, { specifier }) => isPackage(specifier, 'zod'),
}

/** @type {ImportRule} */
const d3OutsideFeatures = {
  name: 'd3-in-drawings-only',
  instead: 'Move the drawing to app/features/<domain>/, where its route loads it lazily.',
  breaks: (path, { specifier }) => /^d3(-[a-z]+)*(\/|$)/.test(specifier) && !path.startsWith('app/features/'),
}

/**
 * @param {string} specifier
 * @param {string} name
 */
export function isPackage(specifier, name) {
  return specifier === name || specifier.startsWith(`${name}/`)
}
