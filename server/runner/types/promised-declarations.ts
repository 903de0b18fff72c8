/**
 * What the format of blueprints promises that a test finds without an import, and nothing else. An author who leans on
 * more would have written tests that only this interpreter runs.
 */
export const promisedDeclarations = `
interface Matchers {
  readonly not: Matchers
  toBe(expected: unknown): void
  toEqual(expected: unknown): void
  toThrow(expected?: string | RegExp | (abstract new (...args: never[]) => unknown)): void
  toBeCloseTo(expected: number, digits?: number): void
  toMatch(expected: string | RegExp): void
  toContain(expected: unknown): void
  toHaveLength(expected: number): void
}
type Awaited_<T> = { [Name in keyof T]: T[Name] extends (...args: infer Args) => void ? (...args: Args) => Promise<void> : Awaited_<T[Name]> }
declare function describe(name: string, body: () => void): void
declare function test(name: string, body: () => void | Promise<void>): void
declare function expect(actual: unknown): Matchers & { readonly resolves: Awaited_<Matchers>; readonly rejects: Awaited_<Matchers> }
`
