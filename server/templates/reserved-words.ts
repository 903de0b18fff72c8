import { sameness } from './name-words'

const javascript = `
  abstract accessor any as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete
  do else enum export extends false finally for from function get global if implements import in infer instanceof interface intrinsic is keyof
  let module namespace never new null number object of out override package private protected public readonly require return satisfies set
  static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments eval
`

const javascriptGlobals = `
  Array ArrayBuffer Atomics Awaited BigInt Boolean Buffer Capitalize ConstructorParameters DataView Date Disposable Error EvalError Exclude Extract
  FinalizationRegistry Float32Array Float64Array Function Generator Infinity InstanceType Int8Array Int16Array Int32Array Intl Iterable
  Iterator IteratorResult JSON Lowercase Map Math NaN NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike PropertyKey Proxy
  RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String
  Symbol SyntaxError ThisType TypeError URIError Uint8Array Uint16Array Uint32Array Uncapitalize Uppercase WeakMap WeakRef WeakSet ArrayLike
  AsyncIterable AsyncIterator AsyncGenerator AggregateError TemplateStringsArray CallableFunction NewableFunction
  console process document window self globalThis exports fetch setTimeout setInterval queueMicrotask structuredClone parseInt parseFloat isNaN
  isFinite decodeURI encodeURI decodeURIComponent encodeURIComponent escape unescape alert
  prototype proto hasOwnProperty isPrototypeOf propertyIsEnumerable toString toLocaleString valueOf toJSON then
  describe test it expect beforeEach afterEach beforeAll afterAll vi jest
`

const python = `
  False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
  nonlocal not or pass raise return try while with yield cls self
  abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval
  exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview
  min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  Exception BaseException ArithmeticError AssertionError AttributeError ImportError IndexError KeyError KeyboardInterrupt LookupError MemoryError
  NameError NotImplemented NotImplementedError OSError IOError OverflowError RecursionError RuntimeError StopIteration SyntaxError SystemExit TypeError
  UnicodeError ValueError Warning ZeroDivisionError Ellipsis
`

/** A file of that name would be imported instead of what the language brings with it; the last four are no file names on Windows. */
const modules = `
  abc array ast asyncio bisect builtins collections contextlib copy dataclasses datetime decimal enum fractions functools heapq inspect io itertools
  json keyword math numbers operator os pytest random re reprlib statistics string struct sys textwrap time token tokenize types typing unittest
  uuid warnings weakref
  con prn aux nul
`

/** By sameness: `Map`, `map` and `MAP` are one. */
export const reservedWords: ReadonlySet<string> = new Set(
  [javascript, javascriptGlobals, python, modules].join(' ').trim().split(/\s+/).map(sameness),
)
