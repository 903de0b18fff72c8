import type { CodeFile } from '../../server/runner/contract'
import type { BenchExercise } from './exercises'

export type Program = { name: string; text: string }
export type Language = Exclude<BenchExercise['language'], 'typescript'>

/** They take more and more. */
export const hogs: Record<Language, Program[]> = {
  javascript: [
    { name: 'typed arrays', text: 'const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1))' },
    { name: 'strings', text: "let all = 'x'; for (;;) all += all + '!'" },
    { name: 'objects', text: 'const all = []; for (;;) all.push({ all: [1, 2, 3] })' },
  ],
  python: [
    { name: 'bytes', text: 'all = []\nwhile True:\n    all.append(bytearray(b"x" * (1 << 20)))' },
    { name: 'strings', text: 'all = "x"\nwhile True:\n    all += all + "!"' },
    { name: 'objects', text: 'all = []\nwhile True:\n    all.append({"all": [1, 2, 3]})' },
  ],
}

/** What no interrupt reaches as well as what any does. */
export const endless: Record<Language, Program[]> = {
  javascript: [
    { name: 'a loop', text: 'for (;;);' },
    { name: 'a native that never looks up', text: 'for (;;) Array(1e8).join()' },
    { name: 'a regular expression', text: "/(a+)+$/.test('a'.repeat(60) + '!')" },
  ],
  python: [
    { name: 'a loop', text: 'while True:\n    pass' },
    { name: 'a native that never looks up', text: 'max(range(10 ** 10))' },
    { name: 'a regular expression', text: 'import re\nre.match("(a+)+$", "a" * 60 + "!")' },
  ],
}

export function programOf(language: Language, body: string): { files: CodeFile[]; tests: CodeFile[] } {
  return language === 'python'
    ? {
        files: [{ path: 'program.py', text: `def go():\n${body.replace(/^/gm, '    ')}\n` }],
        tests: [
          {
            path: 'test_program.py',
            text: 'from program import go\ndef test_go():\n    go()\n',
          },
        ],
      }
    : {
        files: [{ path: 'code.js', text: `export function go() { ${body} }` }],
        tests: [{ path: 'code.test.js', text: "import { go } from './code'\ntest('go', () => { go() })" }],
      }
}
