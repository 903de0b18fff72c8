const RELEASE = '## ';
const SECTION = '### ';
const ENTRY = '- ';
const CONTINUATION = '  ';

let releases = [];
let entries = null;

function startRelease(version) {
  releases.push({ version, sections: new Map() });
  entries = null;
}

function openSection(name) {
  const release = releases.at(-1);
  if (!release) return;
  entries = release.sections.get(name) ?? [];
  release.sections.set(name, entries);
}

function continueEntry(text) {
  if (entries?.length > 0) entries.push(`${entries.pop()} ${text}`);
}

export function parseNotes(text) {
  releases = [];
  entries = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith(RELEASE)) startRelease(line.slice(RELEASE.length).trim());
    else if (line.startsWith(SECTION)) openSection(line.slice(SECTION.length).trim());
    else if (line.startsWith(ENTRY)) entries?.push(line.slice(ENTRY.length).trim());
    else if (line.startsWith(CONTINUATION)) continueEntry(line.trim());
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

export function latestVersion(list) {
  return list.reduce(
    (latest, { version }) => (latest === null || compareVersions(version, latest) > 0 ? version : latest),
    null,
  );
}

export function countEntries(list) {
  const counts = new Map();
  for (const { sections } of list) {
    sections.forEach((lines, name) => counts.set(name, (counts.get(name) ?? 0) + lines.length));
  }
  return counts;
}
