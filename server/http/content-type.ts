import { extname } from 'node:path'

type ContentType = { name: string; compressible: boolean }

const text = (name: string): ContentType => ({ name: `${name}; charset=utf-8`, compressible: true })
const packed = (name: string): ContentType => ({ name, compressible: false })

const byExtension: Record<string, ContentType> = {
  '.css': text('text/css'),
  '.html': text('text/html'),
  '.ico': packed('image/x-icon'),
  '.jpeg': packed('image/jpeg'),
  '.jpg': packed('image/jpeg'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.md': text('text/markdown'),
  '.mjs': text('text/javascript'),
  '.pdf': packed('application/pdf'),
  '.png': packed('image/png'),
  '.svg': text('image/svg+xml'),
  '.ts': text('text/plain'),
  '.txt': text('text/plain'),
  '.wasm': { name: 'application/wasm', compressible: true },
  '.webmanifest': text('application/manifest+json'),
  '.webp': packed('image/webp'),
  '.woff2': packed('font/woff2'),
  '.xml': text('application/xml'),
}

const unknown = packed('application/octet-stream')

export function contentTypeOf(path: string): ContentType {
  return byExtension[extname(path).toLowerCase()] ?? unknown
}
