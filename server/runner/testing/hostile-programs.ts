import type { CodeFile, CodeLanguage, ReasonKind, VerdictStatus } from '../contract'
import { forgedPasses } from '../javascript/hostile/forged-passes'
import { asTypeScript } from '../javascript/hostile/hostile-case'
import { hostilePrograms as hostileJavaScript, hostileTypeScript } from '../javascript/hostile/programs'
import { ending } from '../python/hostile/ending'
import { escaping } from '../python/hostile/escaping'
import { exhausting } from '../python/hostile/exhausting'
import { forging } from '../python/hostile/forging'

/** A program of which the verdict is known before. */
export type HostileProgram = {
  name: string
  language: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  expect: { status: VerdictStatus[]; reason?: ReasonKind[] }
}

/** Those that want to break out, to stay, to take everything; and tries to be given a pass that was not earned. */
export const hostilePrograms: HostileProgram[] = [
  ...hostileJavaScript,
  ...hostileTypeScript,
  ...hostileJavaScript.map(asTypeScript),
  ...ending,
  ...escaping,
  ...exhausting,
]
export const forgeries: HostileProgram[] = [...forgedPasses, ...forgedPasses.map(asTypeScript), ...forging]
