/** A backup cannot be made, read or restored. The message is one line that a person can act on. */
export class BackupError extends Error {
  override name = 'BackupError'
}

const reasons: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no ${path}. Check the path.`,
  ENOTDIR: (path) => `There is no ${path}. Check the path.`,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this disk. Name another file.`,
  EISDIR: (path) => `${path} is a directory. Name a file.`,
  EACCES: (path) => `${path} may not be opened by this user. Check its rights and those of its directory.`,
  EPERM: (path) => `${path} may not be opened by this user. Check its rights and those of its directory.`,
  EROFS: (path) => `${path} is on a disk that cannot be written. Name a file elsewhere.`,
  ENOSPC: (path) => `The disk of ${path} is full. Make room, or name a file elsewhere.`,
  EDQUOT: (path) => `The disk of ${path} is full for this user. Make room, or name a file elsewhere.`,
}

/** What the system says about a file, as a line for a person. Everything else stays as it is. */
export function explainFile(path: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined
  return reason === undefined ? error : new BackupError(reason(path), { cause: error })
}

/** What PostgreSQL calls an error of its own: five characters, such as 42501. The system's begin with an E. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(?!E)[0-9A-Z]{5}$/.test(code) ? code : undefined
}
