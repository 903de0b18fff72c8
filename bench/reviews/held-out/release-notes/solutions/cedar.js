const MARKS = { release: '## ', section: '### ', entry: '- ', continuation: '  ' };

const textAfter = (mark, line) => line.slice(mark.length).trim();

export function parseNotes(text) {
  const releases = [];
  let release = null;
  let entries = null;

  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith(MARKS.release)) {
      release = { version: textAfter(MARKS.release, line), sections: new Map() };
      releases.push(release);
      entries = null;
    } else if (line.startsWith(MARKS.section) && release) {
      const name = textAfter(MARKS.section, line);
      entries = release.sections.get(name) ?? [];
      release.sections.set(name, entries);
    } else if (line.startsWith(MARKS.entry) && entries) {
      entries.push(textAfter(MARKS.entry, line));
    } else if (line.startsWith(MARKS.continuation) && entries?.length > 0) {
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
  const names = new Set(releases.flatMap((release) => [...release.sections.keys()]));
  const counts = new Map();
  for (const name of names) {
    const lists = releases.map((release) => release.sections.get(name) ?? []);
    counts.set(name, lists.reduce((total, entries) => total + entries.length, 0));
  }
  return counts;
}
