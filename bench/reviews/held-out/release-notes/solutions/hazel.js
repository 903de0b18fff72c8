const PREFIXES = { release: '## ', section: '### ', entry: '- ', continuation: '  ' };

function readLine(line) {
  const found = Object.entries(PREFIXES).find(([, prefix]) => line.startsWith(prefix));
  if (!found) return { kind: 'other', text: line };
  const [kind, prefix] = found;
  return { kind, text: line.slice(prefix.length).trim() };
}

export function parseNotes(notes) {
  const releases = [];
  let entries = null;

  for (const { kind, text } of notes.split(/\r?\n/).map(readLine)) {
    const release = releases.at(-1);
    if (kind === 'release') {
      releases.push({ version: text, sections: new Map() });
      entries = null;
    } else if (kind === 'section' && release) {
      entries = release.sections.get(text) ?? [];
      release.sections.set(text, entries);
    } else if (kind === 'entry' && entries) {
      entries.push(text);
    } else if (kind === 'continuation' && entries?.length > 0) {
      entries.push(`${entries.pop()} ${text}`);
    }
  }

  return releases;
}

export function compareVersions(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (const [i, number] of left.entries()) {
    const difference = number - (right[i] ?? 0);
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
