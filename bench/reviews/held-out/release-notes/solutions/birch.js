const RELEASE = '## ';
const SECTION = '### ';
const ENTRY = '- ';
const CONTINUATION = '  ';

const openSection = (release, name) => {
  const entries = release.sections.get(name) ?? [];
  release.sections.set(name, entries);
  return entries;
};

const continueEntry = (entries, text) => {
  if (entries.length > 0) entries.push(`${entries.pop()} ${text}`);
};

export const parseNotes = (text) => {
  const releases = [];
  let entries = null;

  for (const line of text.split('\n')) {
    const release = releases.at(-1);
    if (line.startsWith(RELEASE)) {
      releases.push({ version: line.slice(RELEASE.length).trim(), sections: new Map() });
      entries = null;
    } else if (line.startsWith(SECTION) && release) {
      entries = openSection(release, line.slice(SECTION.length).trim());
    } else if (line.startsWith(ENTRY) && entries) {
      entries.push(line.slice(ENTRY.length).trim());
    } else if (line.startsWith(CONTINUATION) && entries) {
      continueEntry(entries, line.trim());
    }
  }

  return releases;
};

export const compareVersions = (a, b) => {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

export const latestVersion = (releases) => {
  let latest = null;
  for (const { version } of releases) {
    if (latest === null || compareVersions(version, latest) > 0) latest = version;
  }
  return latest;
};

export const countEntries = (releases) => {
  const counts = new Map();
  for (const { sections } of releases) {
    for (const [name, entries] of sections) {
      counts.set(name, (counts.get(name) ?? 0) + entries.length);
    }
  }
  return counts;
};
