/** Who sees what: the access language. Closed by default: what is missing, malformed or not known is false. */

import { lists } from './source.mjs';

/** How many sets may stand behind one another, and how many documents. What lies deeper is false, circles too. */
const DEEPEST = 8;

/** What one user sees in one source at one moment: make one for a search and throw it away. */
export class Sight {
  /** user: a user key of that source, '' for a visitor who is not logged in. */
  constructor(source, user) {
    this.source = source;
    this.user = user;
    const person = user === '' ? null : source.current('user/' + user);
    this.isKnown = person?.active === true;
    this.groups = texts(person?.groups);
    this.organizations = texts(person?.organizations);
    this.remembered = new Map();
  }

  sees(subject, portal = false) {
    const entry = this.source.shown(subject);
    if (!entry || (this.user !== '' && !this.isKnown)) {
      return false;
    }
    return this.#holds(portal ? entry.portal?.access : entry.rule, 0, 0);
  }

  #holds(access, documents, sets) {
    const all = lists(access);
    return all.length > 0 && all.every((atoms) => atoms.some((atom) => this.#isTrue(atom, documents, sets)));
  }

  #isTrue(atom, documents, sets) {
    const colon = atom.indexOf(':');
    if (colon < 0) {
      return (
        atom === 'anyone' ||
        (atom === 'anonymous' && this.user === '') ||
        (atom === 'authenticated' && this.isKnown)
      );
    }
    const value = atom.slice(colon + 1);
    switch (atom.slice(0, colon)) {
      case 'user':
        return this.isKnown && value === this.user;
      case 'group':
        return this.isKnown && this.groups.has(value);
      case 'org':
        return this.isKnown && this.organizations.has(value);
      case 'set':
        return this.#follow(atom, this.source.current('access-set/' + value), documents, sets + 1);
      case 'doc':
        return this.#follow(atom, this.source.shown(value)?.rule, documents + 1, 0);
      default:
        return false;
    }
  }

  /** The depth is part of what is remembered: the answer must not depend on the order of questions. */
  #follow(atom, access, documents, sets) {
    if (documents > DEEPEST || sets > DEEPEST) {
      return false;
    }
    const reference = `${documents} ${sets} ${atom}`;
    if (!this.remembered.has(reference)) {
      this.remembered.set(reference, this.#holds(access, documents, sets));
    }
    return this.remembered.get(reference);
  }
}

function texts(list) {
  return new Set(Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : []);
}
