import { Fragment } from 'react'

/** Python's names are one long word, which may be broken where it is joined. */
export function TestName({ name }: { name: string }) {
  let end = 0
  const pieces = name.split(/(?<=_)/).map((text) => {
    end += text.length
    return { text, end }
  })
  return pieces.map(({ text, end: key }) => (
    <Fragment key={key}>
      {text}
      <wbr />
    </Fragment>
  ))
}
