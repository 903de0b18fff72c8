import { type HostileProgram, hostile, whenAsked } from './hostile-program'

const asked = (name: string, body: string) => hostile(name, whenAsked(body))

/** Out of the interpreter: to JavaScript, files, processes, the network, memory. */
export const escaping: HostileProgram[] = [
  asked('import js', 'import js\nreturn js.process.version'),
  asked('import pyodide_js', 'import pyodide_js\nreturn pyodide_js.FS.readdir("/")'),
  asked('run_js', 'from pyodide.code import run_js\nreturn run_js("process.exit(1)")'),
  asked('the core of Pyodide', 'import _pyodide_core\nreturn _pyodide_core.raw_call(answer)'),
  asked('a proxy made by hand', 'import _pyodide_core as c\nreturn c.create_proxy(answer)'),
  asked('a fatal error at will', 'import _pyodide_core as c\nc.trigger_fatal_error()'),
  asked(
    'JavaScript by way of what the collector knows',
    `import gc
for each in gc.get_objects():
    if 'JsProxy' in type(each).__name__ or 'JsProxy' in repr(type(each)):
        each.constructor.constructor('return process')().exit(1)
return 0`,
  ),
  asked(
    'JavaScript by way of subclasses',
    `for each in object.__subclasses__():
    if 'Js' in each.__name__:
        try: return each.new('x')
        except TypeError: pass
return 0`,
  ),
  hostile(
    'writing among the files of the tests',
    whenAsked(`import pathlib
from guild import remote
for path in ('/tmp/left', '/tests/left', '/code/left'):
    for target in (pathlib.Path(path), pathlib.PurePath(path)):
        try: remote.ask('invoke', target, 'write_text', ['x'], {})
        except BaseException: pass
try: remote.ask('call', pathlib.Path, ['/tmp'], {})
except BaseException: return 4711
return 0`),
    { status: ['passed'] },
    `import os
from atom import answer

def test_it():
    assert answer(1) == 4711
    assert not any(os.path.exists(folder + 'left') for folder in ('/tmp/', '/tests/', '/code/'))
`,
  ),
  asked(
    'mounting the disk',
    'import pyodide_js\npyodide_js.mountNodeFS("/mnt", "/")\nreturn open("/mnt/etc/passwd").read()',
  ),
  asked(
    'finders that were there before',
    `import sys, importlib
for finder in sys.meta_path:
    spec = finder.find_spec('js', None) if 'NotHere' not in repr(finder) else None
    if spec: return spec.loader.load_module('js').process.version
return 0`,
  ),
  asked('without the finder that refuses', 'import sys\nsys.meta_path.pop(0)\nimport js\nreturn js'),
  asked(
    'builtin modules by their importer',
    'import importlib.machinery as m\nspec = m.BuiltinImporter.find_spec("_pyodide_core")\nreturn m.BuiltinImporter.create_module(spec).raw_call(1)',
  ),
  asked('a shell', 'import os\nreturn os.system("id > /tmp/guildhall-was-here")'),
  asked('a process', 'import subprocess\nreturn subprocess.run(["id"])'),
  asked('a process of the lower level', 'import _posixsubprocess\nreturn _posixsubprocess.fork_exec()'),
  asked('a fork', 'import os\nreturn os.fork()'),
  asked('a fork bomb', 'import os\nwhile True: os.fork()'),
  asked('another program in its place', 'import os\nos.execv("/bin/sh", ["sh"])'),
  asked('many processes', 'import multiprocessing\nreturn multiprocessing.Pool(8).map(str, [1])'),
  asked('a thread', 'import threading\nthreading.Thread(target=print).start()\nreturn 0'),
  asked('a thread of the lower level', 'import _thread\n_thread.start_new_thread(print, ())\nreturn 0'),
  asked(
    'a pool of threads',
    'from concurrent.futures import ThreadPoolExecutor\nreturn list(ThreadPoolExecutor().map(str, [1]))',
  ),
  asked('a socket', 'import socket\nreturn socket.create_connection(("127.0.0.1", 80))'),
  asked('a socket of the lower level', 'import _socket\nreturn _socket.socket(2, 1)'),
  asked('a web page', 'import urllib.request\nreturn urllib.request.urlopen("http://127.0.0.1/").read()'),
  asked('a package', 'import micropip\nreturn micropip.install("requests")'),
  asked('a file of the machine', 'return open("/etc/passwd").read()'),
  asked('the files of this process', 'return open("/proc/self/environ").read()'),
  asked('all files', 'import os\nreturn [p for p, _, _ in os.walk("/") if "node_modules" in p or "etc" in p][0]'),
  asked('the environment', 'import os\nreturn os.environ["PATH"] + os.environ["HOME"]'),
  asked('standard input, which is the parent', 'import os\nreturn os.read(0, 100)'),
  asked('forged messages on standard output', 'import os\nos.write(1, b\'{"type":"ready"}\\n\')\nreturn 0'),
  asked(
    'the channel to the tests',
    'import os\nos.write(1000, b"H{\\"registered\\":[]}\\n")\nreturn os.read(1000, 100)',
  ),
  asked('nonsense in the channel', 'import os\nos.write(1000, b"what?\\n")\nreturn os.read(1000, 100)'),
  asked('a channel filled to the brim', 'import os\nwhile True: os.write(1000, b"x" * 1_000_000)'),
  asked('memory by ctypes', 'import ctypes\nreturn ctypes.string_at(0, 100)'),
  asked('memory by the lower ctypes', 'import _ctypes\nreturn _ctypes.dlopen("libc.so", 0)'),
  asked(
    'a library of its own',
    'import importlib.machinery as m\nopen("x.so", "wb").write(b"\\0asm\\1\\0\\0\\0")\nreturn m.ExtensionFileLoader("x", "/code/x.so").load_module()',
  ),
  asked(
    'a crash by bytecode',
    'code = (lambda: 0).__code__\nreturn eval(code.replace(co_code=b"\\x64\\xff" * 50, co_consts=()))',
  ),
  asked('a crash by the stack of C', 'import sys\nsys.setrecursionlimit(10**9)\nreturn answer(n)'),
  asked('the end by os._exit', 'import os\nos._exit(0)'),
  asked('the end by abort', 'import os\nos.abort()'),
  asked('the end by a signal', 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)'),
  asked('an alarm', 'import signal\nsignal.alarm(1)\nreturn 0'),
  asked('a dump of the stack', 'import faulthandler\nfaulthandler._sigsegv()'),
  asked('a debugger', 'breakpoint()'),
  asked('the keyboard', 'return input("what is the answer?")'),
]
