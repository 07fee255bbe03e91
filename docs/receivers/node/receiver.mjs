/** An endpoint for Index Relay: takes batches, answers searches. Start reading here; README.md says how to run it. */

import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { MOST_BYTES, decoded, events } from './batch.mjs';
import { problems } from './chain.mjs';
import { Rule } from './rule.mjs';
import { Sight } from './sight.mjs';
import { Refused, Signatures } from './signatures.mjs';
import { Store } from './store.mjs';

export class Receiver {
  constructor(keys, data, maxSilence, clock = () => Date.now() / 1000) {
    this.signatures = new Signatures(keys, clock);
    this.store = new Store(data);
    this.rule = new Rule(this.store, clock);
    this.maxSilence = maxSilence;
    this.clock = clock;
    for (const source of this.store.sources.keys()) {
      this.rule.heard.set(source, clock());
    }
  }

  /** One request of the sender: what is acknowledged will not come again, so it is durable before we answer. */
  take(headers, raw) {
    const body = decoded(headers, raw);
    this.signatures.verify(headers, body);
    const batch = events(body);
    const reasons = this.store.transaction(() => batch.map((event) => this.rule.apply(event)));
    const results = batch
      .map((event, index) => ({ id: event.id, status: 'rejected', reason: reasons[index] }))
      .filter((result) => result.reason !== null);
    return { results };
  }

  /** What one user may see. Your search knows who asks; this one believes it, and is for trying only. */
  search(text, source, user, portal) {
    const results = [];
    const warnings = [];
    for (const held of this.store.sources.values()) {
      if (source !== '' && held.name !== source) {
        continue;
      }
      if (this.clock() - (this.rule.heard.get(held.name) ?? 0) >= this.maxSilence) {
        warnings.push({ source: held.name, message: 'no heartbeat for too long: nothing is shown' });
        continue;
      }
      const sight = new Sight(held, user);
      const views = held.views();
      for (const [subject, entry] of held.entries) {
        if (sight.sees(subject, portal) && textOf(entry.data).includes(text.toLowerCase())) {
          const { title, url, updated } = entry.data;
          results.push({ source: held.name, subject, title, url, updated, views: views.get(subject) ?? 0 });
        }
      }
    }
    results.sort((one, other) => String(other.updated).localeCompare(String(one.updated)));
    return { results: results.slice(0, 100), warnings };
  }

  /** The digests of a source and what is wrong with their chain. */
  digests(source) {
    const links = this.store.sources.get(source)?.links ?? [];
    return { digests: links.map(({ views, ...digest }) => digest), problems: problems(links) };
  }
}

function textOf(data) {
  return `${data.title ?? ''} ${data.body?.text ?? ''}`.toLowerCase();
}

export function handler(receiver) {
  return async (request, response) => {
    try {
      const url = new URL(request.url, 'http://receiver');
      if (request.method === 'POST' && url.pathname === '/events') {
        answer(response, 200, receiver.take(request.headers, await read(request)));
      } else if (request.method === 'GET' && url.pathname === '/digests') {
        answer(response, 200, receiver.digests(url.searchParams.get('source') ?? ''));
      } else if (request.method === 'GET' && url.pathname === '/search') {
        const asked = (name) => url.searchParams.get(name) ?? '';
        answer(response, 200, receiver.search(asked('q'), asked('source'), asked('user'), asked('portal') === 'true'));
      } else if (request.method === 'HEAD' || request.method === 'PUT') {
        // The sender asks whether we have an attachment's bytes, or brings them. This receiver does not want them.
        throw new Refused(404, "attachments' bytes are not taken");
      } else {
        throw new Refused(404, 'there is nothing here');
      }
    } catch (failed) {
      if (!(failed instanceof Refused)) {
        console.error(failed); // our fault: the sender tries again
      }
      if (!request.complete) {
        response.setHeader('Connection', 'close'); // of a body that was not read, nothing more is taken in
      }
      const status = failed.status ?? 503;
      answer(response, status, { error: failed.status ? failed.message : 'this server failed; its log says more' });
    }
  };
}

async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MOST_BYTES) {
      chunks.push(chunk);
    }
  }
  if (length > MOST_BYTES) {
    throw new Refused(413, `the batch is larger than ${MOST_BYTES} bytes`);
  }
  return Buffer.concat(chunks);
}

function answer(response, status, content) {
  const body = Buffer.from(JSON.stringify(content));
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
}

function main(environment) {
  const host = environment.RECEIVER_HOST ?? '127.0.0.1';
  let receiver;
  try {
    receiver = new Receiver(
      (environment.RECEIVER_KEYS ?? '').split(/\s+/).filter((key) => key !== ''),
      environment.RECEIVER_DATA ?? 'receiver.jsonl',
      Number(environment.RECEIVER_MAX_SILENCE ?? 900),
    );
  } catch (wrong) {
    if (!(wrong instanceof RangeError)) {
      throw wrong;
    }
    console.error(`cannot start: ${wrong.message}`);
    process.exit(1);
  }
  const server = createServer(handler(receiver));
  server.listen(Number(environment.RECEIVER_PORT ?? 7070), host, () =>
    console.log(`listening on http://${host}:${server.address().port}/events`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.env);
}
