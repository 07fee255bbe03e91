/** From the bytes of a request to events: the JSON batch format of CloudEvents 1.0. */

import { gunzipSync } from 'node:zlib';
import { Refused } from './signatures.mjs';

/** Decoded; eight times what the sender puts into a batch unless told otherwise. */
export const MOST_BYTES = 8 * 1024 * 1024;

const CONTENT_TYPE = 'application/cloudevents-batch+json';

/** The body as it was before compression. Throws Refused. */
export function decoded(headers, raw) {
  if ((headers['content-type'] ?? '').split(';')[0].trim().toLowerCase() !== CONTENT_TYPE) {
    throw new Refused(415, `Content-Type must be ${CONTENT_TYPE}; charset=utf-8`);
  }
  const coding = (headers['content-encoding'] ?? 'identity').toLowerCase();
  if (coding === 'identity') {
    return raw;
  }
  if (coding !== 'gzip') {
    throw new Refused(415, 'Content-Encoding must be gzip, or be left out');
  }
  return gunzipped(raw);
}

function gunzipped(raw) {
  try {
    return gunzipSync(raw, { maxOutputLength: MOST_BYTES });
  } catch (failed) {
    if (failed.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Refused(413, `the batch is larger than ${MOST_BYTES} bytes`);
    }
    throw new Refused(400, 'the body is no complete gzip stream, though Content-Encoding says so');
  }
}

/** The events of a batch whose signature was verified. A batch that is none is refused with 400: the sender halves it. */
export function events(body) {
  let batch;
  try {
    batch = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400, 'the body must be JSON in UTF-8');
  }
  if (!Array.isArray(batch)) {
    throw new Refused(400, 'the body must be a JSON array of CloudEvents');
  }
  return batch.map(event);
}

function event(json) {
  if (!isObject(json) || json.specversion !== '1.0') {
    throw new Refused(400, 'each member of the batch must be an object with specversion "1.0"');
  }
  const data = json.data === undefined ? {} : json.data;
  if (!isObject(data)) {
    throw new Refused(400, 'data must be a JSON object');
  }
  return {
    id: text(json, 'id'),
    source: text(json, 'source'),
    type: text(json, 'type'),
    subject: json.subject === undefined ? '' : text(json, 'subject'),
    version: json.sequence === undefined ? null : version(json), // heartbeats and pings have none
    data,
  };
}

function version({ epoch, sequence }) {
  if (!Number.isInteger(epoch) || epoch < 1 || epoch > 2147483647) {
    throw new Refused(400, 'epoch must be an integer from 1 to 2147483647');
  }
  if (typeof sequence !== 'string' || !/^[0-9]{20}$/.test(sequence)) {
    throw new Refused(400, 'sequence must be a text of 20 decimal digits');
  }
  return [epoch, sequence];
}

function text(json, name) {
  const value = json[name];
  if (typeof value !== 'string' || !/^[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,1000}$/u.test(value)) {
    throw new Refused(400, `${name} must be a text of 1 to 1000 characters without control characters`);
  }
  return value;
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
