type Named = { username: string; firstName: string | null; lastName: string | null }

export function displayName({ username, firstName, lastName }: Named): string {
  const name = [firstName, lastName].filter((part) => part !== null && part !== '').join(' ')
  return name === '' ? username : name
}

export const pictureUrl = (fileId: string | null): string | null => (fileId === null ? null : `/pictures/${fileId}`)
