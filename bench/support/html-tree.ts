import { createElement, type ReactNode } from 'react'

/** What React itself rendered, so: well formed, quoted, and with these elements empty. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
const verbatim = /^(script|style)$/
const token = /<!--[\s\S]*?-->|<!DOCTYPE html>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g

type Open = { tag: string; props: Record<string, unknown>; children: ReactNode[] }

/**
 * A page's HTML as React elements again: the same component as far as rendering it costs something, without router,
 * loaders and server around it. `count` is its number of elements.
 */
export function elementsOf(html: string): { tree: ReactNode; count: number } {
  const root: Open = { tag: 'root', props: {}, children: [] }
  const stack = [root]
  let count = 0
  let rest = html
  token.lastIndex = 0
  for (let match = token.exec(rest); match !== null; match = token.exec(rest)) {
    const [, slash, tag, attributes = '', selfClosing, text] = match
    const top = stack.at(-1) ?? root
    if (text !== undefined) top.children.push(decode(text))
    else if (tag === undefined) continue
    else if (slash === '/') {
      const closed = stack.pop()
      if (closed !== undefined)
        (stack.at(-1) ?? root).children.push(createElement(closed.tag, closed.props, ...closed.children))
    } else {
      count += 1
      const props = propsOf(attributes)
      if (empty.has(tag) || selfClosing === '/') top.children.push(createElement(tag, props))
      else if (verbatim.test(tag)) {
        const end = rest.indexOf(`</${tag}>`, token.lastIndex)
        top.children.push(
          createElement(tag, { ...props, dangerouslySetInnerHTML: { __html: rest.slice(token.lastIndex, end) } }),
        )
        rest = rest.slice(end + tag.length + 3)
        token.lastIndex = 0
      } else stack.push({ tag, props, children: [] })
    }
  }
  return { tree: root.children.find((child) => typeof child === 'object'), count }
}

const names: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  charset: 'charSet',
  value: 'defaultValue',
  checked: 'defaultChecked',
  tabindex: 'tabIndex',
}

function propsOf(attributes: string): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  for (const [, name = '', value] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
    if (name === 'style') continue
    props[names[name] ?? name] = value === undefined ? true : decode(value)
  }
  return props
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
