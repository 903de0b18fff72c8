const RELEASE = /^## (.+)$/;
const SECTION = /^### (.+)$/;
const ENTRY = /^- (.+)$/;
const CONTINUATION = /^ {2}(.+)$/;

const textOf = (pattern, line) => pattern.exec(line)?.[1].trim();

function readSections(lines) {
  const sections = new Map();
  let entries = null;
  for (const line of lines) {
    const name = textOf(SECTION, line);
    const entry = textOf(ENTRY, line);
    const more = textOf(CONTINUATION, line);
    if (name) {
      entries = sections.get(name) ?? [];
      sections.set(name, entries);
    } else if (entry) {
      entries?.push(entry);
    } else if (more && entries?.length > 0) {
      entries.push(`${entries.pop()} ${more}`);
    }
  }
  return sections;
}

export function parseNotes(text) {
  const blocks = [];
  for (const line of text.split(/\r?\n/)) {
    const version = textOf(RELEASE, line);
    if (version) blocks.push({ version, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ version, lines }) => ({ version, sections: readSections(lines) }));
}

export function compareVersions(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  const differences = Array.from({ length }, (_, i) => (left[i] ?? 0) - (right[i] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

export function latestVersion(releases) {
  return releases
    .map((release) => release.version)
    .reduce((latest, version) => (latest !== null && compareVersions(latest, version) >= 0 ? latest : version), null);
}

export function countEntries(releases) {
  const counts = new Map();
  for (const [name, entries] of releases.flatMap((release) => [...release.sections])) {
    counts.set(name, (counts.get(name) ?? 0) + entries.length);
  }
  return counts;
}
