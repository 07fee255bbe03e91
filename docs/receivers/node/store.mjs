/** Where everything is kept. THIS IS WHAT YOU REPLACE: by tables of your database, one transaction for each batch. */

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { Source } from './source.mjs';

/** Everything in memory, and what a batch changed appended to a file before it is acknowledged. */
export class Store {
  constructor(path) {
    this.path = path;
    this.#open();
  }

  /** Runs work, which must not wait; what it kept is durable when this returns. When it fails nothing has changed. */
  transaction(work) {
    try {
      const result = work();
      if (this.lines.length > 0) {
        writeDurably(this.path, 'a', this.lines);
      }
      this.lines = [];
      return result;
    } catch (failed) {
      this.#open();
      throw failed;
    }
  }

  source(name) {
    if (!this.sources.has(name)) {
      this.sources.set(name, new Source(name));
    }
    return this.sources.get(name);
  }

  keep(source, entry) {
    source.entries.set(entry.subject, entry);
    this.lines.push({ source: source.name, entry });
  }

  forget(source, subject) {
    source.entries.delete(subject);
    this.lines.push({ source: source.name, gone: subject });
  }

  keepLink(source, link) {
    source.links.push(link);
    this.lines.push({ source: source.name, link });
  }

  forgetLinks(source) {
    source.links.length = 0;
    this.lines.push({ source: source.name, unlinked: true });
  }

  keepFacts(source) {
    const { name, epoch, sweptBefore, sweptScopes } = source;
    this.lines.push({ source: name, facts: { epoch, sweptBefore, sweptScopes: [...sweptScopes] } });
  }

  /** Reads the file and writes it anew without what is gone. An incomplete last line was never acknowledged. */
  #open() {
    this.sources = new Map();
    this.lines = [];
    const text = existsSync(this.path) ? readFileSync(this.path, 'utf8') : '';
    text
      .split('\n')
      .slice(0, -1)
      .forEach((line) => this.#read(JSON.parse(line)));
    for (const source of this.sources.values()) {
      this.keepFacts(source);
      source.entries.forEach((entry) => this.lines.push({ source: source.name, entry }));
      source.links.forEach((link) => this.lines.push({ source: source.name, link }));
    }
    writeDurably(this.path + '.new', 'w', this.lines);
    renameSync(this.path + '.new', this.path);
    this.lines = [];
  }

  #read(line) {
    const source = this.source(line.source);
    if (line.entry) {
      source.entries.set(line.entry.subject, line.entry);
    } else if (line.gone) {
      source.entries.delete(line.gone);
    } else if (line.link) {
      source.links.push(line.link);
    } else if (line.unlinked) {
      source.links.length = 0;
    } else {
      source.epoch = line.facts.epoch;
      source.sweptBefore = line.facts.sweptBefore;
      source.sweptScopes = new Map(line.facts.sweptScopes);
    }
  }
}

function writeDurably(path, flags, lines) {
  const file = openSync(path, flags);
  try {
    const bytes = Buffer.from(lines.map((line) => JSON.stringify(line) + '\n').join(''));
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
