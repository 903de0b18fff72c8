/** What kind of thing a value is, as far as the text says so. Wrong is worse than unknown. */
export type Shape =
  | 'list'
  | 'queue'
  | 'set'
  | 'map'
  | 'object'
  | 'string'
  | 'number'
  | 'boolean'
  | 'function'
  | 'unknown'

const typeShapes: [RegExp, Shape][] = [
  [
    /\[\]$|^(readonly )?(Array|ReadonlyArray|Iterable|list|List|Sequence|tuple|Tuple|MutableSequence)\b|^readonly \[|^\[/,
    'list',
  ],
  [/^(deque|Deque)\b/, 'queue'],
  [/^(Set|ReadonlySet|WeakSet|set|frozenset|AbstractSet|FrozenSet)\b/, 'set'],
  [/^(Map|ReadonlyMap|WeakMap|dict|Dict|Mapping|MutableMapping|defaultdict|Counter|OrderedDict)\b/, 'map'],
  [/^(Record|Partial)\b|^\{/, 'object'],
  [/^(string|str)$/, 'string'],
  [/^(number|bigint|int|float|Decimal)$/, 'number'],
  [/^(boolean|bool)$/, 'boolean'],
]

export function shapeOfType(type: string | null): Shape {
  if (type === null) return 'unknown'
  const plain = type
    .replace(/^["']|["']$/g, '')
    .replace(/^(Optional\[(.*)\]|Readonly<(.*)>)$/, '$2$3')
    .replace(/\s*\|\s*(null|undefined|None)\b/g, '')
    .replace(/\b(null|undefined|None)\s*\|\s*/g, '')
    .trim()
  return typeShapes.find(([is]) => is.test(plain))?.[1] ?? 'unknown'
}

const elementTypes =
  /^(?:readonly )?(?:(?:Readonly)?Array|Iterable|Set|ReadonlySet|list|List|Sequence|set|tuple|Iterable)[<[](\w+)(?:, \.\.\.)?[>\]]$|^(?:readonly )?(\w+)\[\]$/
export const shapeOfElements = (type: string | null): Shape => {
  const [, one, other] = elementTypes.exec((type ?? '').trim()) ?? []
  return shapeOfType(one ?? other ?? null)
}

const table = <T>(of: Record<string, T>): Map<string, T> => new Map(Object.entries(of))

export const makers = table<Shape>({
  Map: 'map',
  WeakMap: 'map',
  Set: 'set',
  WeakSet: 'set',
  Array: 'list',
  list: 'list',
  tuple: 'list',
  sorted: 'list',
  set: 'set',
  frozenset: 'set',
  dict: 'map',
  defaultdict: 'map',
  Counter: 'map',
  OrderedDict: 'map',
  deque: 'queue',
  len: 'number',
  sum: 'number',
  int: 'number',
  float: 'number',
  abs: 'number',
  round: 'number',
  Number: 'number',
  parseInt: 'number',
  parseFloat: 'number',
  str: 'string',
  String: 'string',
  input: 'string',
  Boolean: 'boolean',
  bool: 'boolean',
  isinstance: 'boolean',
  range: 'list',
})
export const methods = table<Shape>({
  map: 'list',
  filter: 'list',
  flatMap: 'list',
  split: 'list',
  splitlines: 'list',
  toSorted: 'list',
  toReversed: 'list',
  toSpliced: 'list',
  splice: 'list',
  flat: 'list',
  join: 'string',
  trim: 'string',
  strip: 'string',
  toLowerCase: 'string',
  toUpperCase: 'string',
  lower: 'string',
  upper: 'string',
  replace: 'string',
  replaceAll: 'string',
  padStart: 'string',
  padEnd: 'string',
  toFixed: 'string',
  normalize: 'string',
  repeat: 'string',
  charAt: 'string',
  substring: 'string',
  has: 'boolean',
  includes: 'boolean',
  some: 'boolean',
  every: 'boolean',
  startsWith: 'boolean',
  endsWith: 'boolean',
  charCodeAt: 'number',
  codePointAt: 'number',
  indexOf: 'number',
  getTime: 'number',
}).set('toString', 'string')
/** The same kind of thing as what they are asked of. */
export const keeping = new Set(['slice', 'concat', 'reverse', 'sort', 'copy', 'fill', 'at'])
export const statics = table<Record<string, Shape>>({
  Object: { keys: 'list', values: 'list', entries: 'list', fromEntries: 'object', assign: 'object', freeze: 'unknown' },
  Array: { from: 'list', of: 'list', isArray: 'boolean' },
  Number: { isInteger: 'boolean', isFinite: 'boolean', parseInt: 'number', parseFloat: 'number' },
  JSON: { stringify: 'string' },
})
export const comparing = new Set([
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  'in',
  'not in',
  'is',
  'is not',
  'instanceof',
])
