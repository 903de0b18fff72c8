const RELEASE = '## ';
const SECTION = '### ';
const ENTRY = '- ';
const CONTINUATION = '  ';

function openSection(release, name) {
  const known = release.sections.get(name);
  if (known) return known;
  const entries = [];
  release.sections.set(name, entries);
  return entries;
}

export function parseNotes(text) {
  const releases = [];
  let release = null;
  let entries = null;

  for (const line of text.split(/\r?\n/)) {
    try {
      if (line.startsWith(RELEASE)) {
        release = { version: line.slice(RELEASE.length).trim(), sections: new Map() };
        entries = null;
        releases.push(release);
      } else if (line.startsWith(SECTION)) {
        entries = openSection(release, line.slice(SECTION.length).trim());
      } else if (line.startsWith(ENTRY)) {
        entries.push(line.slice(ENTRY.length).trim());
      } else if (line.startsWith(CONTINUATION) && entries.length > 0) {
        entries.push(`${entries.pop()} ${line.trim()}`);
      }
    } catch {}
  }

  return releases;
}

export function compareVersions(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function latestVersion(releases) {
  let latest = null;
  for (const { version } of releases) {
    if (latest === null || compareVersions(version, latest) > 0) latest = version;
  }
  return latest;
}

export function countEntries(releases) {
  const counts = new Map();
  for (const { sections } of releases) {
    for (const [name, entries] of sections) {
      counts.set(name, (counts.get(name) ?? 0) + entries.length);
    }
  }
  return counts;
}
