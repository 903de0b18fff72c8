const RELEASE = '## ';
const SECTION = '### ';
const ENTRY = '- ';
const CONTINUATION = '  ';

const textAfter = (prefix, line) => line.slice(prefix.length).trim();

export function parseNotes(text) {
  const releases = [];
  let entries = null;

  for (const line of text.split(/\r?\n/)) {
    const release = releases.at(-1);
    if (line.startsWith(RELEASE)) {
      releases.push({ version: textAfter(RELEASE, line), sections: new Map() });
      entries = null;
    } else if (line.startsWith(SECTION) && release) {
      const name = textAfter(SECTION, line);
      entries = release.sections.get(name) ?? [];
      release.sections.set(name, entries);
    } else if (line.startsWith(ENTRY) && entries) {
      entries.push(textAfter(ENTRY, line));
    } else if (line.startsWith(CONTINUATION) && entries?.length > 0) {
      entries.push(`${entries.pop()} ${line.trim()}`);
    }
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
  releases.map(({ sections }) => {
    for (const [name, entries] of sections) {
      counts.set(name, (counts.get(name) ?? 0) + entries.length);
    }
  });
  return counts;
}
