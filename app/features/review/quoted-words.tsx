/** What is said about code, with its names in the letters of code: they stand between backticks, and nothing else is marked. */
export function QuotedWords({ text }: { text: string }) {
  // Every second part stood between two of them; one without a second is a sign like others.
  const parts = text.split(/`([^`\n]+)`/)
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have an order and nothing else
      <code key={at} className="rounded-[3px] bg-sunk px-1 wrap-anywhere">
        {part}
      </code>
    ) : (
      part
    ),
  )
}
