/**
 * @typedef {import('./app-rules.mjs').Problem} Problem
 * @typedef {import('./read-sources.mjs').Source} Source
 */

/**
 * Modules that import each other in a circle run in an order that nobody chose. Types are gone by then, and a dynamic
 * import comes later, so neither counts.
 *
 * @param {Source[]} sources
 * @returns {Problem[]}
 */
export function checkCycles(sources) {
  const inside = sources.filter(({ path }) => /^(app|server)\//.test(path))
  const graph = new Map(
    inside.map(({ path, imports }) => [path, imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic)]),
  )
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {string[]} */
  const trail = []
  /** @type {Problem[]} */
  const problems = []

  /** @param {string} path */
  const walk = (path) => {
    trail.push(path)
    for (const { file, line } of graph.get(path) ?? []) {
      if (file === undefined || done.has(file)) continue
      const start = trail.indexOf(file)
      if (start < 0) walk(file)
      else problems.push(problemOf([...trail.slice(start), file], path, line))
    }
    trail.pop()
    done.add(path)
  }
  for (const path of graph.keys()) {
    if (!done.has(path)) walk(path)
  }
  return problems
}

/**
 * @param {string[]} circle
 * @param {string} path
 * @param {number} line
 */
function problemOf(circle, path, line) {
  const instead =
    'Move what both need into a file of its own, or pass it in. An import that is only for types is `import type`.'
  return { rule: 'no-cycles', path, line, problem: `closes a circle: ${circle.join(' → ')}`, instead }
}
