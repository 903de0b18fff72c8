import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { Encoding } from './accepted-encoding'
import { contentTypeOf } from './content-type'

export type PublicFiles = {
  /** Null when the path names no file. */
  answer(request: { path: string; encoding: Encoding | null; ifNoneMatch: string | null }): Promise<Response> | null
}

/** Named so for the types: a Response takes no bytes that could be shared with another thread. */
type Bytes = Uint8Array<ArrayBuffer>
type PublicFile = { file: string; size: number; kept: Promise<Kept> | undefined }
type Kept = { etag: string; bytes: Bytes; compressed: Map<Encoding, Promise<Bytes>> }

/** Larger files are read from the disk each time; what is kept in memory is bounded by the build itself. */
const largestKept = 2 * 1024 * 1024
const worthCompressing = 1400
const yearOfTheSameBytes = 'public, max-age=31536000, immutable'
const aMoment = 'public, max-age=300'

const compressors: Record<Encoding, (bytes: Bytes) => Promise<Bytes>> = {
  // 9 of 11: the last two steps cost twenty times as long for a few per cent. Once a file, off the main thread.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/**
 * The files of one directory, listed once. A path is looked up in that list and never joined to a directory, so there is
 * no way out of it; dot files are not in it. Each is read and compressed when first asked for.
 */
export async function openPublicFiles(directory: string): Promise<PublicFiles> {
  const files = await listFiles(directory)
  return {
    answer(request) {
      const found = files.get(decoded(request.path))
      return found === undefined ? null : answerWith(found, request)
    },
  }
}

async function answerWith(
  found: PublicFile,
  request: { path: string; encoding: Encoding | null; ifNoneMatch: string | null },
) {
  const type = contentTypeOf(found.file)
  const headers = new Headers({
    'content-type': type.name,
    'cache-control': request.path.startsWith('/assets/') ? yearOfTheSameBytes : aMoment,
  })
  if (found.size > largestKept) return streamed(found, headers)

  const kept = await keepOnce(found)
  headers.set('etag', kept.etag)
  if (type.compressible) headers.set('vary', 'accept-encoding')
  if (isFresh(request.ifNoneMatch, kept.etag)) return new Response(null, { status: 304, headers })
  if (request.encoding === null || !type.compressible || kept.bytes.length < worthCompressing)
    return whole(kept.bytes, headers)
  headers.set('content-encoding', request.encoding)
  return whole(await compressOnce(kept, request.encoding), headers)
}

async function listFiles(directory: string): Promise<Map<string, PublicFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = new Map<string, PublicFile>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const parts = file.slice(join(directory, sep).length).split(sep)
    if (parts.some((part) => part.startsWith('.'))) continue
    files.set(`/${parts.join('/')}`, { file, size: (await stat(file)).size, kept: undefined })
  }
  return files
}

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function keepOnce(found: PublicFile): Promise<Kept> {
  found.kept ??= keep(found.file).catch((error) => {
    found.kept = undefined
    throw error
  })
  return found.kept
}

async function keep(file: string): Promise<Kept> {
  const bytes = await readFile(file)
  // Weak, because one tag stands for the plain and the compressed bytes.
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { etag, bytes, compressed: new Map() }
}

function compressOnce(kept: Kept, encoding: Encoding): Promise<Bytes> {
  const made = kept.compressed.get(encoding) ?? compressors[encoding](kept.bytes)
  kept.compressed.set(encoding, made)
  return made
}

function whole(bytes: Bytes, headers: Headers): Response {
  headers.set('content-length', String(bytes.length))
  return new Response(bytes, { headers })
}

function streamed(found: PublicFile, headers: Headers): Response {
  headers.set('content-length', String(found.size))
  return new Response(createReadableStreamFromReadable(createReadStream(found.file)), { headers })
}

function isFresh(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || weak(tag.trim()) === etag)
}

const weak = (tag: string) => (tag.startsWith('W/') ? tag : `W/${tag}`)
