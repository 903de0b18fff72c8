/**
 * What probes lean on, in the language of the tests: how an outcome is written down, so that two programs can be compared, and
 * how a list is made longer. Two answers that a test would call equal are written the same.
 */
export const scriptHead = `
const __most = 400
let __lines = []
const __short = (text) => text.length <= __most ? text : text.slice(0, __most) + '…' + text.length + ':' + __sum(text)
const __sum = (text) => { let sum = 7; for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 2147483647; return sum }
const __number = (value) => Number.isFinite(value) && !Number.isInteger(value) ? String(Number(value.toPrecision(9))) : String(value + 0)
const __write = (value, depth) => {
  if (value === null) return 'null'
  if (typeof value === 'number') return __number(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value
  if (typeof value !== 'object') return String(value)
  if (depth > 6) return '…'
  if (Array.isArray(value)) return '[' + Array.from(value, (each) => __write(each, depth + 1)).join(',') + ']'
  if (value instanceof Map) return 'Map' + __write([...value], depth + 1)
  if (value instanceof Set) return 'Set' + __write([...value], depth + 1)
  if (value instanceof Date) return 'Date ' + value.getTime()
  if (value instanceof Error) return 'an error'
  if (typeof value.then === 'function') return 'a promise'
  if (typeof value[Symbol.iterator] === 'function') return __write([...value], depth + 1)
  const keys = Object.keys(value).filter((key) => value[key] !== undefined && typeof value[key] !== 'function' && !key.startsWith('_')).sort()
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + __write(value[key], depth + 1)).join(',') + '}'
}
const __fault = (error) => error instanceof TypeError || error instanceof ReferenceError ? 'breaks' : 'throws'
const __see = (make) => {
  try {
    const value = make()
    if (value !== null && typeof value === 'object' && typeof value.then === 'function')
      return value.then((found) => void __lines.push(__short(__write(found, 0))), (error) => void __lines.push(__fault(error)))
    __lines.push(__short(__write(value, 0)))
  } catch (error) {
    __lines.push(__fault(error))
  }
}
const __vary = (value, round) => {
  if (typeof value === 'number') return value + round * __span
  if (typeof value === 'string') return value + round
  if (Array.isArray(value)) return value.map((each) => __vary(each, round))
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, __vary(each, round)]))
  return value
}
let __span = 1
const __numbersIn = (value) => typeof value === 'number' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(__numbersIn) : []
const __grow = (list, size, how) => {
  const numbers = __numbersIn(list).filter(Number.isFinite)
  __span = numbers.length === 0 ? 1 : Math.max(1, Math.max(...numbers) - Math.min(...numbers) + 1)
  return Array.from({ length: size }, (_, at) => {
    const round = Math.floor(at / list.length)
    return how === 'alike' || round === 0 ? list[at % list.length] : __vary(list[at % list.length], round)
  })
}
const __grow_text = (text, size) => {
  const between = text.includes('\\n') ? '\\n' : text.includes(',') ? ',' : text.includes(';') ? ';' : ' '
  return Array.from({ length: Math.ceil(size / 8) }, () => text).join(between)
}
`

export const pythonHead = `
import json as _json
_lines = []
_span = 1


def _short(text):
    return text if len(text) <= 400 else text[:400] + '…' + str(len(text)) + ':' + str(sum(ord(each) * (at % 97 + 1) for at, each in enumerate(text)))


def _write(value, depth=0):
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        return repr(int(value)) if value == value and abs(value) < 1e15 and value == int(value) else '%.9g' % value
    if isinstance(value, str):
        return repr(value)
    if depth > 6:
        return '…'
    if isinstance(value, (list, tuple)):
        return '[' + ', '.join(_write(each, depth + 1) for each in value) + ']'
    if isinstance(value, (set, frozenset)):
        return '{' + ', '.join(sorted(_write(each, depth + 1) for each in value)) + '}'
    if isinstance(value, dict):
        return '{' + ', '.join(sorted(_write(key, depth + 1) + ': ' + _write(each, depth + 1) for key, each in value.items())) + '}'
    if hasattr(value, '__next__'):
        return _write(list(value), depth + 1)
    return '<' + type(value).__name__.split('.')[-1] + '>' if callable(value) else '<object>'


_BREAKS = ('TypeError', 'AttributeError', 'NameError', 'UnboundLocalError', 'RecursionError', 'IndexError', 'ZeroDivisionError')


def _note(text):
    _lines.append(_short(text))


def _note_error(error):
    _lines.append('breaks' if type(error).__name__ in _BREAKS else 'throws')


def _see(make):
    try:
        _note(_write(make()))
    except Exception as error:
        _note_error(error)


def _vary(value, times):
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return value + times * _span
    if isinstance(value, str):
        return value + str(times)
    if isinstance(value, tuple):
        return tuple(_vary(each, times) for each in value)
    if isinstance(value, list):
        return [_vary(each, times) for each in value]
    if isinstance(value, dict):
        return {key: _vary(each, times) for key, each in value.items()}
    return value


def _numbers_in(value):
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [number for each in value for number in _numbers_in(each)] if isinstance(value, (list, tuple)) else []


def _grow(values, size, how):
    global _span
    numbers = _numbers_in(values)
    _span = max(1, max(numbers) - min(numbers) + 1) if numbers else 1
    made = []
    for at in range(size):
        times = at // len(values)
        made.append(values[at % len(values)] if how == 'alike' or times == 0 else _vary(values[at % len(values)], times))
    return made


def _grow_text(text, size):
    between = '\\n' if '\\n' in text else ',' if ',' in text else ';' if ';' in text else ' '
    return between.join([text] * (size // 8))
`
