import type { CodeFile, CodeLanguage, ReasonKind, VerdictStatus } from '../../contract'

/** A program that means harm, and what has to become of it. Plain data, so that the whole runner can be shown it as well. */
export type HostileCase = {
  name: string
  language: CodeLanguage
  files: CodeFile[]
  tests: CodeFile[]
  /** `reason` where the kind matters. */
  expect: { status: VerdictStatus[]; reason?: ReasonKind[] }
}
