/** The chain of activity digests: each part names the hash of the one before it. What does not fit is kept and told. */

import { createHash } from 'node:crypto';

/** Of canonical JSON (RFC 8785). */
export function sha256(data) {
  return createHash('sha256').update(canonical(data)).digest('hex');
}

function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** What is kept of one part of a digest: its place in the chain and views by subject, nothing of persons. */
export function link({ version: [epoch, sequence], data }) {
  const { number, part, parts, previous } = data;
  const views = new Map();
  for (const entry of data.entries) {
    views.set(entry.subject, (views.get(entry.subject) ?? 0) + entry.views);
  }
  return { epoch, sequence, number, part, parts, previous, hash: sha256(data), views: [...views] };
}

/** Whether the same data is there already: a digest may come again, also under a newer version. */
export function holds(links, added) {
  return links.some((one) => inOrder(one, added) === 0 && one.hash === added.hash);
}

/** For each place the part that counts: the one that the next part names, else the newest. */
export function counting(links) {
  const chosen = [];
  for (const there of places(links).reverse()) {
    const following = chosen.at(-1);
    const named = there.find((one) => one.epoch === following?.epoch && one.hash === following.previous);
    chosen.push(named ?? there[0]);
  }
  return chosen.reverse();
}

export function problems(links) {
  const found = [];
  const all = places(links);
  let before = null;
  counting(links).forEach((one, index) => {
    const problem = (kind, expected, came) =>
      found.push({ epoch: one.epoch, number: one.number, part: one.part, problem: kind, expected, came });
    if (before?.epoch !== one.epoch) {
      if (one.previous !== '') {
        problem('late-start', '1/1', shown(one));
      }
    } else if (shown(one) !== shown(next(before))) {
      problem('gap', shown(next(before)), shown(one));
    } else if (one.previous !== before.hash) {
      problem('broken', before.hash, one.previous);
    }
    all[index].filter((other) => other !== one).forEach((other) => problem('fork', one.hash, other.hash));
    before = one;
  });
  return found;
}

/** What came for each place, the newest first; the places in the order of the chain. */
function places(links) {
  const all = [];
  for (const one of [...links].sort((a, b) => inOrder(a, b) || (a.sequence < b.sequence ? 1 : -1))) {
    if (all.length > 0 && inOrder(all.at(-1)[0], one) === 0) {
      all.at(-1).push(one);
    } else {
      all.push([one]);
    }
  }
  return all;
}

function inOrder(one, other) {
  return one.epoch - other.epoch || one.number - other.number || one.part - other.part;
}

function next({ number, part, parts }) {
  return part < parts ? { number, part: part + 1 } : { number: number + 1, part: 1 };
}

function shown({ number, part }) {
  return `${number}/${part}`;
}
