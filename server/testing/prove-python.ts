import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { loadPyodide } from 'pyodide'
import * as z from 'zod'
import type { CodeFault, CodeFile, TestRun } from './prove-exercises'

export type Python = {
  parse(file: CodeFile): CodeFault[]
  /** Each call begins with nothing but the files that it gets. */
  runTests(files: readonly CodeFile[]): TestRun
}

const program = `
import ast, importlib, json, os, sys, tempfile, traceback

sys.dont_write_bytecode = True

def parse(path, text):
    try:
        ast.parse(text, path)
        return json.dumps([])
    except (SyntaxError, ValueError) as error:
        return json.dumps([{"path": path, "line": getattr(error, "lineno", None) or 1, "message": str(error)}])

class Endless(BaseException):
    pass

def count_lines(frame, event, argument):
    count_lines.left -= 1
    if count_lines.left < 0:
        raise Endless("it does not end: look for a loop that goes on for ever")
    return count_lines

# Nothing can stop Python from outside here, so every line counts down.
def call(body):
    count_lines.left = 2_000_000
    sys.settrace(count_lines)
    try:
        return body()
    finally:
        sys.settrace(None)

def last_line(error, folder):
    lines = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(folder)]
    place = f" ({os.path.basename(lines[-1].filename)}:{lines[-1].lineno})" if lines else ""
    return f"{type(error).__name__}: {error}{place}"

def run_tests(files):
    results, broken = [], []
    with tempfile.TemporaryDirectory() as folder:
        for file in json.loads(files):
            path = os.path.join(folder, file["path"])
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as written:
                written.write(file["text"])
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            for name in sorted(os.listdir(folder)):
                if not (name.startswith("test_") and name.endswith(".py")):
                    continue
                try:
                    module = call(lambda: importlib.import_module(name[:-3]))
                except BaseException as error:
                    broken.append({"path": name, "line": 1, "message": last_line(error, folder)})
                    continue
                for test, body in list(vars(module).items()):
                    if not (test.startswith("test_") and callable(body)):
                        continue
                    try:
                        call(body)
                        results.append({"name": test, "passed": True, "message": ""})
                    except BaseException as error:
                        results.append({"name": test, "passed": False, "message": last_line(error, folder)})
        finally:
            sys.path.remove(folder)
            for name, module in list(sys.modules.items()):
                if (getattr(module, "__file__", None) or "").startswith(folder):
                    del sys.modules[name]
    return json.dumps({"results": results, "broken": broken})
`

const faults = z.array(z.object({ path: z.string(), line: z.number(), message: z.string() }))
const run = z.object({
  results: z.array(z.object({ name: z.string(), passed: z.boolean(), message: z.string() })),
  broken: faults,
})
const callable = z.custom<(...args: string[]) => unknown>((value) => typeof value === 'function')

/** Python in WebAssembly, from what npm installed: nothing is downloaded. For the code of our own authors, so without walls. */
export async function openPython(): Promise<Python> {
  const indexURL = `${dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))}/`
  const pyodide = await loadPyodide({ indexURL, stdout: () => undefined, stderr: () => undefined })
  await pyodide.runPythonAsync(program)
  const functionCalled = (name: string) => callable.parse(pyodide.globals.get(name))
  const [parse, runTests] = [functionCalled('parse'), functionCalled('run_tests')]
  const answerOf = (said: unknown): unknown => JSON.parse(z.string().parse(said))
  return {
    parse: ({ path, text }) => faults.parse(answerOf(parse(path, text))),
    runTests: (files) => run.parse(answerOf(runTests(JSON.stringify(files)))),
  }
}
