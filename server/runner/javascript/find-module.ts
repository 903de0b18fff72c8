import type { Role } from './guest/realm'

export type Found = { place: Role | 'built-in' | 'missing'; target: string }

const builtIns = new Set([
  'vitest',
  '@jest/globals',
  'jest',
  'node:test',
  'assert',
  'node:assert',
  'assert/strict',
  'node:assert/strict',
])
const endings = ['', '.ts', '.js', '.tsx', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json', '/index.ts', '/index.js']
/** What TypeScript lets one write for a file with the other ending. */
const otherEndings: [written: RegExp, real: string[]][] = [
  [/\.js$/, ['.ts', '.tsx', '.jsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
  [/\.ts$/, ['.js']],
]

/** Where an import leads. Learners' files see each other; tests see both, their own first. There is nothing else. */
export function findModule(options: {
  role: Role
  from: string
  name: string
  files: Set<string>
  tests: Set<string>
}): Found {
  const { role, from, name, files, tests } = options
  const isRelative = /^\.\.?(\/|$)/.test(name)
  if (!isRelative) {
    if (role === 'trusted' && builtIns.has(name)) return { place: 'built-in', target: name }
    return { place: 'missing', target: explain(name, files) }
  }
  const candidates = candidatesOf(joinPath(from, name))
  const places: [Role, Set<string>][] =
    role === 'trusted'
      ? [
          ['trusted', tests],
          ['learner', files],
        ]
      : [['learner', files]]
  for (const [place, known] of places) {
    const target = candidates.find((candidate) => known.has(candidate))
    if (target !== undefined) return { place, target }
  }
  return { place: 'missing', target: explain(name, files) }
}

function candidatesOf(path: string): string[] {
  const swapped = otherEndings.flatMap(([written, real]) =>
    written.test(path) ? real.map((ending) => path.replace(written, ending)) : [],
  )
  return [...endings.map((ending) => `${path}${ending}`), ...swapped]
}

/** The folder is the root of all there is, and above the root is the root. */
function joinPath(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

function explain(name: string, files: Set<string>): string {
  const there = [...files]
    .slice(0, 10)
    .map((path) => `./${path}`)
    .join(', ')
  return `Cannot find module '${name.slice(0, 100)}'. There are only the files of this exercise: ${there}. Packages, Node's own modules and addresses can't be imported here.`
}
