/** A picture, or the first letters of the name in a ring. The name itself stands beside it, so this says nothing aloud. */
export function Avatar({ name, url }: { name: string; url: string | null }) {
  if (url)
    return (
      <img src={url} alt="" width="32" height="32" className="size-8 rounded-full border border-line object-cover" />
    )
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
  return (
    <span
      aria-hidden="true"
      className="grid size-8 place-items-center rounded-full border border-line bg-sheet text-xs font-semibold uppercase"
    >
      {initials}
    </span>
  )
}
