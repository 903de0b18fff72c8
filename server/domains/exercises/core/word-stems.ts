/** Too usual to say what a remark is about. */
const fillers = new Set(
  `about after again also although always and another any are aren because been before being but can cannot could did does
   doesn don done each else even every first for from get gets give given has have here how into isn its itself just know
   let like line lines make makes many may might more most much must never not nothing now off once one only other others
   our out over own same say says see should since some something still such take than that the their them then there these
   they thing things this those through too two under until use used uses very was well were what when where which while
   who whoever why will with would yes yet you your`.split(/\s+/),
)

const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'edly',
  'ies',
  'ied',
  'ers',
  'er',
  'es',
  'ed',
  'ly',
  's',
  'e',
]

/** What the words of a text come from, roughly: "mutates", "mutated" and "mutating" are one. Each once, in their order. */
export function wordStems(text: string): Set<string> {
  // Names in code fall apart as people read them.
  const words = text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length > 2 && !fillers.has(word)).map(stemOf))
}

function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
