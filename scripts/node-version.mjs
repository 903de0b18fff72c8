// Imported first by every command, and written so that a very old Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number)
const tooOld = (major ?? 0) < 20 || (major === 20 && (minor ?? 0) < 19)

if (tooOld) {
  console.error(
    `Guildhall needs Node 20.19 or newer; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
