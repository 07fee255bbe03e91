/** What is held of one source (one Jira or Confluence), and what of it is to be seen at all. */

import { counting } from './chain.mjs';

/** Older than every version. A version is [epoch, sequence]; padded digits compare as numbers do. */
export const NONE = [0, '0'.repeat(20)];

/** Kinds whose deletion takes along what hangs on them. A page does not hang on its parent page. */
export const TAKES_ALONG = new Set(['project', 'space', 'issue', 'page', 'blogpost']);

export const NOT_CONTENT = new Set(['user', 'access-set', 'priority', 'sync', 'digest']);

export function isNewer(version, other) {
  return version[0] === other[0] ? version[1] > other[1] : version[0] > other[0];
}

export function newest(...versions) {
  return versions.reduce((best, version) => (isNewer(version, best) ? version : best));
}

export function kind(subject) {
  return subject.split('/', 1)[0];
}

/** What is held of a subject of which nothing has come. */
function unknown(subject) {
  return {
    subject,
    content: NONE, // version of the newest upserted or deleted
    data: null, // what that upserted said; null while there is no content
    hangsOn: [], // the subjects it goes with when they are deleted
    deleted: NONE, // version of the newest deletion
    access: NONE, // version of the access that follows
    rule: null,
    portal: null,
    changed: 0, // Unix seconds
  };
}

export class Source {
  constructor(name) {
    this.name = name;
    this.epoch = 0;
    this.sweptBefore = NONE; // by a completed sync of all, or a purge: what is older is gone
    this.sweptScopes = new Map(); // the same by container
    this.entries = new Map();
    this.links = []; // of the chain of digests, as they came
  }

  /** Views by subject, of the newest epoch; each place of the chain counts once. */
  views() {
    const sums = new Map();
    for (const { views } of counting(this.links.filter((link) => link.epoch === this.epoch))) {
      views.forEach(([subject, count]) => sums.set(subject, (sums.get(subject) ?? 0) + count));
    }
    return sums;
  }

  /** A copy, to be changed and kept by the store. */
  entry(subject) {
    return { ...(this.entries.get(subject) ?? unknown(subject)) };
  }

  /** The data of a user, set or priority that is there now; else null. */
  current(subject) {
    const entry = this.entries.get(subject);
    return entry && this.#isCurrent(entry) ? entry.data : null;
  }

  /** The entry of a document that somebody may see if its access says so; else null. */
  shown(subject) {
    const entry = this.entries.get(subject);
    if (!entry || NOT_CONTENT.has(kind(subject)) || !this.#isCurrent(entry) || this.isSwept(entry)) {
      return null;
    }
    const wentAlong = this.#above(entry).some((other) => isNewer(this.deletion(other), entry.content));
    return wentAlong ? null : entry;
  }

  #isCurrent(entry) {
    return entry.data !== null && entry.content[0] === this.epoch && !isNewer(this.sweptBefore, entry.content);
  }

  /** Whether a completed sync of a scope that it belongs to did not send it again. */
  isSwept(entry) {
    const scopes = this.sweptScopes.size > 0 ? [entry.subject, ...this.#above(entry)] : [];
    return scopes.some((scope) => isNewer(this.sweptScopes.get(scope) ?? NONE, entry.content));
  }

  /** The version with which a subject was deleted, if that takes along what hangs on it. */
  deletion(subject) {
    const entry = this.entries.get(subject);
    return entry && TAKES_ALONG.has(kind(subject)) ? entry.deleted : NONE;
  }

  /** What a document hangs on, directly and further up, by its content or by its access of now. */
  #above(entry) {
    const seen = new Set();
    const rest = [entry];
    while (rest.length > 0) {
      const above = rest.pop();
      for (const subject of [...above.hangsOn, ...documents(above.rule)]) {
        if (!seen.has(subject) && subject !== entry.subject) {
          seen.add(subject);
          rest.push(this.entries.get(subject) ?? unknown(subject));
        }
      }
    }
    return [...seen];
  }
}

/** The inner lists of an access; none where it is missing, empty or in any place malformed. */
export function lists(access) {
  const inner = access?.all;
  const wellFormed =
    Array.isArray(inner) &&
    inner.every((atoms) => Array.isArray(atoms) && atoms.every((atom) => typeof atom === 'string'));
  return wellFormed ? inner : [];
}

/** The subjects that an access names in doc: atoms. */
export function documents(access) {
  return lists(access)
    .flat()
    .filter((atom) => atom.startsWith('doc:'))
    .map((atom) => atom.slice(4));
}
