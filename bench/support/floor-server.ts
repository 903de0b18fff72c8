import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'
import { renderToString } from 'react-dom/server'
import { elementsOf } from './html-tree'

type Page = { html: string; queries: { name: string; text: string; values: unknown[] }[] }

/** As little as can be: node:http, and for each page three ways to answer that each do one thing more. */
const [pagesFile = '', databaseUrl = ''] = process.argv.slice(2)
const pages: Record<string, Page> = JSON.parse(readFileSync(pagesFile, 'utf8'))
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
const trees = new Map(Object.entries(pages).map(([name, { html }]) => [name, elementsOf(html).tree]))
const headers = { 'content-type': 'text/html; charset=utf-8' }

const server = createServer(async (request, response) => {
  const [, how, name = ''] = (request.url ?? '').split('/')
  const page = pages[name]
  if (page === undefined) return response.writeHead(404).end()
  if (how === 'bytes') return response.writeHead(200, headers).end(page.html)
  if (how === 'queries') {
    const [first, ...others] = page.queries // who it is comes first, the rest of a page depends on that
    if (first !== undefined) await pool.query(first)
    await Promise.all(others.map((query) => pool.query(query)))
  }
  response.writeHead(200, headers).end(`<!DOCTYPE html>${renderToString(trees.get(name))}`)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`)
})
