declare module 'pyodide/pyodide.asm.mjs' {
  /** Emscripten's; `loadPyodide` takes it as `createPyodideModule`. */
  const createPyodideModule: NonNullable<
    NonNullable<Parameters<typeof import('pyodide').loadPyodide>[0]>['createPyodideModule']
  >
  export default createPyodideModule
}
