/** The receiver's rule: what one event does. docs/receiver-rule.md says the same in words. */

import { isObject } from './batch.mjs';
import { holds, link } from './chain.mjs';
import { NONE, NOT_CONTENT, TAKES_ALONG, documents, isNewer, kind, newest } from './source.mjs';

/** Seconds for which versions stay at least, even if a sync swept their subject. */
const VERSIONS_KEPT = 7 * 24 * 3600;

/** An event that cannot be placed, now or later. */
class Malformed extends Error {}

export class Rule {
  constructor(store, clock) {
    this.store = store;
    this.clock = clock;
    this.heard = new Map(); // by source: when its last heartbeat came, or its first event; not kept through restarts
  }

  /** Gives null when the event was taken (also when it is old or of no use), else why it is rejected. */
  apply(event) {
    try {
      this.#apply(event);
      return null;
    } catch (failed) {
      if (failed instanceof Malformed) {
        return failed.message;
      }
      throw failed;
    }
  }

  #apply(event) {
    if (!this.heard.has(event.source) || event.type === 'io.indexrelay.heartbeat.v1') {
      this.heard.set(event.source, this.clock());
    }
    const handle = HANDLERS.get(event.type);
    if (!handle) {
      return; // ping, and types of a later version
    }
    if (event.version === null || event.subject === '') {
      throw new Malformed(`${event.type} must have subject, epoch and sequence`);
    }
    const source = this.store.source(event.source);
    if (event.version[0] > source.epoch) {
      source.epoch = event.version[0];
      this.store.keepFacts(source);
    }
    if (event.version[0] === source.epoch && !isNewer(source.sweptBefore, event.version)) {
      handle(this, source, event);
    }
  }

  contentUpserted(source, event) {
    const [subjectKind, subjectId] = contentSubject(event);
    agrees(event.data, 'kind', subjectKind);
    agrees(event.data, 'id', subjectId);
    const on = hangsOn(event);
    const entry = source.entry(event.subject);
    if (isNewer(event.version, entry.content)) {
      const gone = on.some((subject) => isNewer(source.deletion(subject), event.version));
      const { access, portal, ...content } = event.data;
      Object.assign(entry, {
        content: event.version,
        hangsOn: on,
        data: gone ? null : content,
        changed: this.clock(),
      });
    }
    this.#accessPart(entry, event);
    this.store.keep(source, entry);
  }

  accessChanged(source, event) {
    contentSubject(event);
    const entry = source.entry(event.subject);
    this.#accessPart(entry, event);
    this.store.keep(source, entry);
  }

  #accessPart(entry, event) {
    if (isNewer(event.version, entry.access)) {
      const { access = null, portal = null } = event.data;
      Object.assign(entry, { access: event.version, rule: access, portal, changed: this.clock() });
    }
  }

  contentDeleted(source, event) {
    contentSubject(event);
    this.#delete(source, event);
    if (TAKES_ALONG.has(kind(event.subject))) {
      const deletion = source.deletion(event.subject);
      for (const entry of [...source.entries.values()]) {
        if (entry.hangsOn.includes(event.subject) && isNewer(deletion, entry.content)) {
          this.store.keep(source, { ...entry, data: null });
        }
      }
    }
  }

  #delete(source, event) {
    const entry = source.entry(event.subject);
    if (isNewer(event.version, entry.content)) {
      Object.assign(entry, { content: event.version, hangsOn: [], data: null });
    }
    Object.assign(entry, { deleted: newest(entry.deleted, event.version), changed: this.clock() });
    this.store.keep(source, entry);
  }

  /** A user, an access set or a priority. */
  upserted(source, event) {
    const subjectId = subjectOf(event, event.type.split('.')[2]);
    agrees(event.data, kind(event.subject) === 'user' ? 'key' : 'id', subjectId);
    const entry = source.entry(event.subject);
    if (isNewer(event.version, entry.content)) {
      Object.assign(entry, { content: event.version, data: event.data, changed: this.clock() });
      this.store.keep(source, entry);
    }
  }

  deleted(source, event) {
    subjectOf(event, event.type.split('.')[2]);
    this.#delete(source, event);
  }

  /** Kept whatever the chain says of it; asked for problems, we tell them. */
  digest(source, event) {
    subjectOf(event, 'digest');
    requireDigest(event.data);
    const part = link(event);
    if (!holds(source.links, part)) {
      this.store.keepLink(source, part);
    }
  }

  syncCompleted(source, event) {
    const [start, container] = [started(event), scope(event)];
    const { failed } = event.data;
    if (!Number.isInteger(failed) || failed < 0) {
      throw new Malformed('data.failed must be a whole number');
    }
    if (failed > 0) {
      return;
    }
    let swept = [...source.entries.values()];
    if (container === null) {
      source.sweptBefore = newest(source.sweptBefore, start);
      for (const [name, version] of source.sweptScopes) {
        if (!isNewer(version, source.sweptBefore)) {
          source.sweptScopes.delete(name);
        }
      }
      swept = swept.filter((entry) => isNewer(start, entry.content));
    } else {
      source.sweptScopes.set(container, newest(source.sweptScopes.get(container) ?? NONE, start));
      swept = swept.filter((entry) => entry.data !== null && source.isSwept(entry));
    }
    this.#sweep(source, swept, start, this.clock() - VERSIONS_KEPT);
  }

  purge(source, event) {
    source.sweptBefore = newest(source.sweptBefore, event.version);
    const swept = [...source.entries.values()].filter((entry) => isNewer(event.version, entry.content));
    this.#sweep(source, swept, event.version, this.clock());
    this.store.forgetLinks(source);
  }

  /** The content goes; versions go too where all are older than the mark, which says the same from now on. */
  #sweep(source, swept, mark, changedUntil) {
    this.store.keepFacts(source);
    for (const entry of swept) {
      const last = newest(entry.content, entry.deleted, entry.access);
      if (isNewer(mark, last) && entry.changed <= changedUntil) {
        this.store.forget(source, entry.subject);
      } else {
        this.store.keep(source, { ...entry, data: null, hangsOn: [] });
      }
    }
  }
}

/** sync.started and self-checks change nothing here. */
function noted() {}

const HANDLERS = new Map([
  ['io.indexrelay.content.upserted.v1', (rule, source, event) => rule.contentUpserted(source, event)],
  ['io.indexrelay.content.deleted.v1', (rule, source, event) => rule.contentDeleted(source, event)],
  ['io.indexrelay.content.access-changed.v1', (rule, source, event) => rule.accessChanged(source, event)],
  ['io.indexrelay.access-set.upserted.v1', (rule, source, event) => rule.upserted(source, event)],
  ['io.indexrelay.access-set.deleted.v1', (rule, source, event) => rule.deleted(source, event)],
  ['io.indexrelay.user.upserted.v1', (rule, source, event) => rule.upserted(source, event)],
  ['io.indexrelay.user.deleted.v1', (rule, source, event) => rule.deleted(source, event)],
  ['io.indexrelay.priority.upserted.v1', (rule, source, event) => rule.upserted(source, event)],
  ['io.indexrelay.activity.digest.v1', (rule, source, event) => rule.digest(source, event)],
  ['io.indexrelay.sync.started.v1', noted],
  ['io.indexrelay.sync.completed.v1', (rule, source, event) => rule.syncCompleted(source, event)],
  ['io.indexrelay.self-check.v1', noted],
  ['io.indexrelay.purge.v1', (rule, source, event) => rule.purge(source, event)],
]);

function split(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function contentSubject(event) {
  const [subjectKind, subjectId] = split(event.subject, '/');
  if (subjectKind === '' || subjectId === '' || NOT_CONTENT.has(subjectKind)) {
    throw new Malformed('subject must be <kind>/<id> with a kind of content');
  }
  return [subjectKind, subjectId];
}

function subjectOf(event, wanted) {
  const [subjectKind, subjectId] = split(event.subject, '/');
  if (subjectKind !== wanted || subjectId === '') {
    throw new Malformed(`subject must be ${wanted}/<id>`);
  }
  return subjectId;
}

function agrees(data, field, expected) {
  if (data[field] !== expected) {
    throw new Malformed(`data.${field} must be what the subject says`);
  }
}

/** Its container and every document that its access names. */
function hangsOn(event) {
  const subjects = new Set(documents(event.data.access));
  if (event.data.container !== undefined) {
    const parts = [event.data.container?.kind, event.data.container?.id];
    if (!parts.every((part) => typeof part === 'string' && part !== '')) {
      throw new Malformed('data.container must have a kind and an id');
    }
    subjects.add(parts.join('/'));
  }
  subjects.delete(event.subject);
  return [...subjects];
}

/** What makes a digest a part of the chain, and its counts numbers. */
function requireDigest({ number, part, parts, previous, entries }) {
  if (![number, part, parts].every(Number.isInteger) || number < 1 || part < 1 || part > parts) {
    throw new Malformed('data.number, part and parts must be whole numbers, 1 or more, and part not above parts');
  }
  if (typeof previous !== 'string' || !/^([0-9a-f]{64})?$/.test(previous)) {
    throw new Malformed('data.previous must be a SHA-256 in lower-case hexadecimal, or empty');
  }
  const isCount = (entry) => typeof entry?.subject === 'string' && Number.isInteger(entry.views) && entry.views >= 0;
  if (!Array.isArray(entries) || !entries.every(isCount)) {
    throw new Malformed('data.entries must be an array of objects with subject and views');
  }
}

function started(event) {
  const given = isObject(event.data.started) ? event.data.started : {};
  const version = [given.epoch, given.sequence];
  const wellFormed = Number.isInteger(version[0]) && version[0] > 0 && /^[0-9]{20}$/.test(version[1]);
  if (!wellFormed || !isNewer(event.version, version)) {
    throw new Malformed('data.started must be the version of the sync.started event');
  }
  return version;
}

/** The container that a sync is about, as a subject; null for all. */
function scope(event) {
  const subject = subjectOf(event, 'sync');
  const [container, id] = split(subject, ':');
  if (subject !== 'all' && (container === '' || id === '')) {
    throw new Malformed('subject must be sync/all or sync/<kind>:<id>');
  }
  return subject === 'all' ? null : `${container}/${id}`;
}
