import type { Probe } from '../../../inspection/contract'
import type { CodeFile, CodeLanguage } from '../../../runner/contract'
import { pythonHead, scriptHead } from './probe-heads'

export type ProbeGroup = { imports: string; probes: readonly Probe[] }

/** What stands before the outcome of a probe in what it prints. */
export const outcomeMark = '\u0001outcome '

const endings: Record<CodeLanguage, string> = { javascript: 'js', typescript: 'ts', python: 'py' }

/**
 * Probes as tests that the runner understands. Without expectations each prints what it came to, and so the reference says
 * what is right; with them, each compares.
 */
export function writeProbeTests(options: {
  language: CodeLanguage
  groups: readonly ProbeGroup[]
  /** By the name of a probe; null: they are asked for. */
  expected: ReadonlyMap<string, string> | null
  /** Another file in the place of one that the tests import, by their names without endings. */
  instead?: { of: string; by: string } | undefined
}): { files: CodeFile[]; tests: CodeFile[] } {
  const { language, groups, expected, instead } = options
  const isPython = language === 'python'
  const ending = endings[language]
  const files: CodeFile[] = []
  const tests: CodeFile[] = []
  /** Last, because they may take all the time there is. */
  const growth: CodeFile[] = []
  for (const [at, { imports, probes }] of groups.entries()) {
    const [plain, growing] = [probes.filter(({ size }) => size === null), probes.filter(({ size }) => size !== null)]
    const name = `${instead === undefined ? '' : `${instead.by}_`}${at}`
    if (plain.length > 0) {
      const path = isPython ? `test_probes_${name}.py` : `probes-${name}.test.${ending}`
      const moved = instead === undefined ? imports : importInstead(imports, instead, isPython)
      tests.push({ path, text: isPython ? pythonTests(moved, plain, expected) : scriptTests(moved, plain, expected) })
    }
    if (growing.length > 0) {
      // Beside the program, so that nothing but its own work is counted.
      const module = isPython ? `growth_probes_${name}` : `growth-probes-${name}`
      const path = isPython ? `test_growth_${name}.py` : `growth-${name}.test.${ending}`
      const own = withoutTools(imports, isPython)
      files.push({ path: `${module}.${ending}`, text: isPython ? pythonRuns(own, growing) : scriptRuns(own, growing) })
      growth.push({
        path,
        text: isPython ? pythonCalls(module, growing, expected) : scriptCalls(module, growing, expected),
      })
    }
  }
  return { files, tests: [...tests, ...growth] }
}

function importInstead(imports: string, { of, by }: { of: string; by: string }, isPython: boolean): string {
  const name = of.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (!isPython) return imports.replace(new RegExp(`(['"])\\./${name}(\\.\\w+)?\\1`, 'g'), `$1./${by}$1`)
  return imports
    .replace(new RegExp(`^from ${name} import`, 'gm'), `from ${by} import`)
    .replace(new RegExp(`^import ${name}$`, 'gm'), `import ${by} as ${of}`)
}

/** Tools of testing are on the tests' side only. */
const withoutTools = (imports: string, isPython: boolean): string =>
  imports
    .split('\n')
    .filter((line) => !(isPython ? /\b(pytest|unittest)\b/ : /['"](vitest|@jest\/globals|node:[\w/]+)['"]/).test(line))
    .join('\n')

const asConstant = (expected: ReadonlyMap<string, string> | null, probes: readonly Probe[]): string =>
  JSON.stringify(Object.fromEntries(probes.map(({ name }) => [name, expected?.get(name) ?? ''])))

const scriptEnd = (expected: ReadonlyMap<string, string> | null, probes: readonly Probe[]): string => {
  const wanted = asConstant(expected, probes).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return expected === null
    ? `const __end = (name, said) => { console.log('\\u0001outcome ' + JSON.stringify(said)) }`
    : `const __expected = ${wanted}\nconst __end = (name, said) => { expect(said).toBe(__expected[name]) }`
}

const scriptBody = (code: string): string => `  __lines = []
  try {
${code}
  } catch (error) { __lines.push('ends: ' + __fault(error)) }`

function scriptTests(imports: string, probes: readonly Probe[], expected: ReadonlyMap<string, string> | null): string {
  const tests = probes.map(
    ({ name, code }) => `test('${name}', async () => {
${scriptBody(code)}
  __end('${name}', __lines.join('\\n'))
})`,
  )
  return [imports, scriptHead, scriptEnd(expected, probes), ...tests].join('\n')
}

const scriptRuns = (imports: string, probes: readonly Probe[]): string =>
  [
    imports,
    scriptHead,
    ...probes.map(
      ({ name, code }) => `export async function ${name}() {
${scriptBody(code)}
  return __lines.join('\\n')
}`,
    ),
  ].join('\n')

const scriptCalls = (module: string, probes: readonly Probe[], expected: ReadonlyMap<string, string> | null): string =>
  [
    `import * as __runs from './${module}'`,
    scriptEnd(expected, probes),
    ...probes.map(({ name }) => `test('${name}', async () => { __end('${name}', await __runs.${name}()) })`),
  ].join('\n')

const pythonEnd = (expected: ReadonlyMap<string, string> | null, probes: readonly Probe[]): string =>
  expected === null
    ? `import json as _json\n\n\ndef _end(name, said):\n    print(chr(1) + 'outcome ' + _json.dumps(said))\n`
    : `import json as _json\n\n_EXPECTED = _json.loads(${JSON.stringify(asConstant(expected, probes))})\n\n\ndef _end(name, said):\n    assert said == _EXPECTED[name]\n`

const indent = (code: string, by: string): string =>
  code
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${by}${line}`))
    .join('\n')

const pythonBody = (code: string): string => `    _lines.clear()
    try:
${indent(code.trim() === '' ? 'pass' : code, '        ')}
    except Exception as _error:
        _note_error(_error)`

function pythonTests(imports: string, probes: readonly Probe[], expected: ReadonlyMap<string, string> | null): string {
  const tests = probes.map(
    ({ name, code }) => `def test_${name}():
${pythonBody(code)}
    _end('${name}', chr(10).join(_lines))
`,
  )
  return [imports, pythonHead, pythonEnd(expected, probes), ...tests].join('\n')
}

const pythonRuns = (imports: string, probes: readonly Probe[]): string =>
  [
    imports,
    pythonHead,
    ...probes.map(({ name, code }) => `def ${name}():\n${pythonBody(code)}\n    return chr(10).join(_lines)\n`),
  ].join('\n')

const pythonCalls = (module: string, probes: readonly Probe[], expected: ReadonlyMap<string, string> | null): string =>
  [
    `import ${module} as _runs`,
    pythonEnd(expected, probes),
    ...probes.map(({ name }) => `def test_${name}():\n    _end('${name}', _runs.${name}())\n`),
  ].join('\n')
