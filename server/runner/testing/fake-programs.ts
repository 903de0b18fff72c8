import { fileURLToPath } from 'node:url'
import { type CodeLanguage, contractVersion, type RunRequest } from '../contract'
import type { Programs } from '../pool/programs'

/** Children that do as they are told by the text of the first file. */
export const fakePrograms: Programs = async () => ({
  script: fileURLToPath(new URL('./fake-child.mjs', import.meta.url)),
  readable: [],
  flags: [],
})

/** A request with limits that a test can wait for. */
export function fakeRequest(behaviour: string, change: Partial<RunRequest> = {}): RunRequest {
  const language: CodeLanguage = 'javascript'
  return {
    version: contractVersion,
    language,
    files: [{ path: 'code.js', text: behaviour }],
    tests: [{ path: 'code.test.js', text: '' }],
    limits: { wallMs: 10_000, cpuMs: 10_000, memoryBytes: 64 * 1024 * 1024, outputBytes: 10_000 },
    seed: 1,
    checkTypes: false,
    ...change,
  }
}
