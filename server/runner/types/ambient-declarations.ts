/**
 * What files and tests find besides the language: what the interpreter has of the web, and the manners of tests that
 * are understood. Loose on purpose: a test that runs should not be held up by the types of its matchers.
 */
export const ambientDeclarations = `
interface Console {
  log(...values: unknown[]): void
  info(...values: unknown[]): void
  debug(...values: unknown[]): void
  warn(...values: unknown[]): void
  error(...values: unknown[]): void
  trace(...values: unknown[]): void
  table(value: unknown, columns?: string[]): void
  dir(value: unknown, options?: unknown): void
  assert(condition?: unknown, ...values: unknown[]): void
  group(...values: unknown[]): void
  groupEnd(): void
  count(label?: string): void
  time(label?: string): void
  timeEnd(label?: string): void
}
declare const console: Console
declare function setTimeout<Args extends unknown[]>(callback: (...args: Args) => void, ms?: number, ...args: Args): number
declare function setInterval<Args extends unknown[]>(callback: (...args: Args) => void, ms?: number, ...args: Args): number
declare function setImmediate<Args extends unknown[]>(callback: (...args: Args) => void, ...args: Args): number
declare function clearTimeout(id?: number): void
declare function clearInterval(id?: number): void
declare function clearImmediate(id?: number): void
declare function queueMicrotask(callback: () => void): void
declare function structuredClone<T>(value: T): T
declare const performance: { now(): number }
declare class TextEncoder { readonly encoding: 'utf-8'; encode(text?: string): Uint8Array }
declare class TextDecoder { constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }); decode(bytes?: Uint8Array | ArrayBuffer): string }
declare function require(path: string): any
declare const module: { exports: any }
declare const exports: any

declare module 'vitest' {
  type Body = (...args: any[]) => unknown
  type Each = {
    (rows: readonly unknown[]): (name: string, body: Body, timeout?: number) => void
    (strings: TemplateStringsArray, ...values: unknown[]): (name: string, body: Body, timeout?: number) => void
  }
  type TestFunction = (name: string, body?: Body, timeout?: number) => void
  interface TestApi extends TestFunction {
    only: TestApi
    skip: TestApi
    todo: (name: string, body?: Body) => void
    failing: TestApi
    fails: TestApi
    concurrent: TestApi
    each: Each
    for: Each
    skipIf(condition: unknown): TestApi
    runIf(condition: unknown): TestApi
  }
  interface SuiteApi {
    (name: string, body?: () => void): void
    only: SuiteApi
    skip: SuiteApi
    todo: (name: string) => void
    concurrent: SuiteApi
    each: Each
  }
  interface Matchers<Result = void> {
    readonly not: Matchers<Result>
    toBe(expected: unknown): Result
    toEqual(expected: unknown): Result
    toStrictEqual(expected: unknown): Result
    toMatchObject(expected: object): Result
    toMatch(expected: string | RegExp): Result
    toContain(expected: unknown): Result
    toContainEqual(expected: unknown): Result
    toHaveLength(expected: number): Result
    toHaveProperty(path: string | readonly (string | number)[], value?: unknown): Result
    toBeCloseTo(expected: number, digits?: number): Result
    toBeGreaterThan(expected: number | bigint): Result
    toBeGreaterThanOrEqual(expected: number | bigint): Result
    toBeLessThan(expected: number | bigint): Result
    toBeLessThanOrEqual(expected: number | bigint): Result
    toBeInstanceOf(expected: Function): Result
    toBeTypeOf(expected: string): Result
    toBeOneOf(expected: readonly unknown[]): Result
    toBeNull(): Result
    toBeUndefined(): Result
    toBeDefined(): Result
    toBeTruthy(): Result
    toBeFalsy(): Result
    toBeNaN(): Result
    toSatisfy(check: (value: any) => boolean): Result
    toThrow(expected?: unknown): Result
    toThrowError(expected?: unknown): Result
    toHaveBeenCalled(): Result
    toHaveBeenCalledOnce(): Result
    toHaveBeenCalledTimes(expected: number): Result
    toHaveBeenCalledWith(...expected: unknown[]): Result
    toHaveBeenLastCalledWith(...expected: unknown[]): Result
    toHaveBeenNthCalledWith(nth: number, ...expected: unknown[]): Result
    toBeCalled(): Result
    toBeCalledTimes(expected: number): Result
    toBeCalledWith(...expected: unknown[]): Result
    toHaveReturned(): Result
    toHaveReturnedTimes(expected: number): Result
    toHaveReturnedWith(expected: unknown): Result
    toHaveLastReturnedWith(expected: unknown): Result
    toHaveNthReturnedWith(nth: number, expected: unknown): Result
    [custom: string]: any
  }
  interface Asymmetric {
    any(type: unknown): any
    anything(): any
    objectContaining(expected: object): any
    arrayContaining(expected: readonly unknown[]): any
    stringContaining(expected: string): any
    stringMatching(expected: string | RegExp): any
    closeTo(expected: number, digits?: number): any
  }
  interface ExpectApi extends Asymmetric {
    (actual?: unknown, message?: string): Matchers & { readonly resolves: Matchers<Promise<void>>; readonly rejects: Matchers<Promise<void>> }
    readonly not: Asymmetric
    assertions(count: number): void
    hasAssertions(): void
    extend(matchers: Record<string, (this: any, ...args: any[]) => unknown>): void
    fail(message?: string): never
    unreachable(message?: string): never
  }
  interface Mock<F extends (...args: any[]) => any = (...args: any[]) => any> {
    (...args: Parameters<F>): ReturnType<F>
    new (...args: any[]): any
    mock: { calls: any[][]; results: { type: string; value: any }[]; instances: any[]; contexts: any[]; lastCall?: any[] }
    mockReturnValue(value: any): this
    mockReturnValueOnce(value: any): this
    mockResolvedValue(value: any): this
    mockResolvedValueOnce(value: any): this
    mockRejectedValue(value: any): this
    mockRejectedValueOnce(value: any): this
    mockImplementation(body: (...args: any[]) => any): this
    mockImplementationOnce(body: (...args: any[]) => any): this
    mockReturnThis(): this
    mockName(name: string): this
    getMockName(): string
    mockClear(): this
    mockReset(): this
    mockRestore(): void
  }
  interface MockApi {
    fn<F extends (...args: any[]) => any = (...args: any[]) => any>(body?: F): Mock<F>
    spyOn(object: object, name: PropertyKey, access?: 'get' | 'set'): Mock
    useFakeTimers(options?: unknown): MockApi
    useRealTimers(): MockApi
    setSystemTime(time: number | string | Date): MockApi
    advanceTimersByTime(ms: number): MockApi
    advanceTimersByTimeAsync(ms: number): Promise<MockApi>
    advanceTimersToNextTimer(steps?: number): MockApi
    runAllTimers(): MockApi
    runAllTimersAsync(): Promise<MockApi>
    runOnlyPendingTimers(): MockApi
    clearAllTimers(): MockApi
    getTimerCount(): number
    clearAllMocks(): MockApi
    resetAllMocks(): MockApi
    restoreAllMocks(): MockApi
    setTimeout(ms: number): MockApi
    [more: string]: any
  }
  type Hook = (body: Body, timeout?: number) => void
  export const describe: SuiteApi, suite: SuiteApi, xdescribe: SuiteApi, fdescribe: SuiteApi
  export const test: TestApi, it: TestApi, xtest: TestApi, xit: TestApi, fit: TestApi
  export const expect: ExpectApi
  export const vi: MockApi, jest: MockApi
  export const beforeAll: Hook, beforeEach: Hook, afterAll: Hook, afterEach: Hook
  export type { Mock, Matchers, ExpectApi, SuiteApi, TestApi, MockApi, Hook }
}
declare module 'expect' {
  export { expect, expect as default } from 'vitest'
  export type MatcherFunction<Expected extends unknown[] = any[]> = (this: any, actual: unknown, ...expected: Expected) => any
}
declare module '@jest/globals' {
  export * from 'vitest'
}
declare namespace jest {
  type Mock = import('vitest').Mock
}
declare const jest: import('vitest').MockApi
declare const vi: import('vitest').MockApi
declare const describe: import('vitest').SuiteApi, suite: import('vitest').SuiteApi
declare const xdescribe: import('vitest').SuiteApi, fdescribe: import('vitest').SuiteApi
declare const test: import('vitest').TestApi, it: import('vitest').TestApi
declare const xtest: import('vitest').TestApi, xit: import('vitest').TestApi, fit: import('vitest').TestApi
declare const expect: import('vitest').ExpectApi
declare const beforeAll: import('vitest').Hook, beforeEach: import('vitest').Hook
declare const afterAll: import('vitest').Hook, afterEach: import('vitest').Hook

declare module 'node:assert' {
  interface AssertApi {
    (value: unknown, message?: string | Error): void
    ok(value: unknown, message?: string | Error): void
    equal(actual: unknown, expected: unknown, message?: string | Error): void
    notEqual(actual: unknown, expected: unknown, message?: string | Error): void
    strictEqual(actual: unknown, expected: unknown, message?: string | Error): void
    notStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void
    deepEqual(actual: unknown, expected: unknown, message?: string | Error): void
    notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void
    deepStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void
    notDeepStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void
    throws(body: () => unknown, ...expected: unknown[]): void
    doesNotThrow(body: () => unknown, ...expected: unknown[]): void
    rejects(body: Promise<unknown> | (() => Promise<unknown>), ...expected: unknown[]): Promise<void>
    doesNotReject(body: Promise<unknown> | (() => Promise<unknown>), ...expected: unknown[]): Promise<void>
    match(text: string, pattern: RegExp, message?: string | Error): void
    doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void
    fail(message?: string | Error): never
    readonly strict: AssertApi
  }
  export const ok: AssertApi['ok'], equal: AssertApi['equal'], notEqual: AssertApi['notEqual']
  export const strictEqual: AssertApi['strictEqual'], notStrictEqual: AssertApi['notStrictEqual']
  export const deepEqual: AssertApi['deepEqual'], notDeepEqual: AssertApi['notDeepEqual']
  export const deepStrictEqual: AssertApi['deepStrictEqual'], notDeepStrictEqual: AssertApi['notDeepStrictEqual']
  export const throws: AssertApi['throws'], doesNotThrow: AssertApi['doesNotThrow']
  export const rejects: AssertApi['rejects'], doesNotReject: AssertApi['doesNotReject']
  export const match: AssertApi['match'], doesNotMatch: AssertApi['doesNotMatch'], fail: AssertApi['fail']
  export const strict: AssertApi
  const assert: AssertApi
  export default assert
}
declare module 'assert' {
  export * from 'node:assert'
  export { default } from 'node:assert'
}
declare module 'node:assert/strict' {
  export * from 'node:assert'
  export { default } from 'node:assert'
}
declare module 'assert/strict' {
  export * from 'node:assert'
  export { default } from 'node:assert'
}
`
