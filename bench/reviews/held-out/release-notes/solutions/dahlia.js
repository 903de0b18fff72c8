const RELEASE = '## ';
const SECTION = '### ';
const ENTRY = '- ';
const CONTINUATION = '  ';

export function parseNotes(text) {
  const releases = [];
  let release;
  let entries;

  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith(RELEASE)) {
      release = { version: line.slice(RELEASE.length).trim(), sections: new Map() };
      releases.push(release);
      entries = undefined;
    } else if (line.startsWith(SECTION) && release) {
      const name = line.slice(SECTION.length).trim();
      entries = release.sections.get(name) ?? [];
      release.sections.set(name, entries);
    } else if (line.startsWith(ENTRY) && entries) {
      entries.push(line.slice(ENTRY.length).trim());
    } else if (line.startsWith(CONTINUATION) && entries?.length > 0) {
      entries.push(`${entries.pop()} ${line.trim()}`);
    }
  }

  return releases;
}

export function compareVersions(a, b) {
  const left = a.split('.');
  const right = b.split('.');
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const x = left[i] ?? '0';
    const y = right[i] ?? '0';
    if (x !== y) return x < y ? -1 : 1;
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
