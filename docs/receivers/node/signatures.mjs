/** Verifies Standard Webhooks signatures: https://www.standardwebhooks.com */

import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';

/** Seconds that the sender's clock may be away from ours, and for which a copied request could be sent again. */
const TOLERANCE = 300;

const MOST_SIGNATURES = 20;

/** The whole request is answered with this status. */
export class Refused extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

/** Knows one key or, while keys change, several: one signature that fits one key is enough. */
export class Signatures {
  /** keys: texts, whsec_… (HMAC) or whpk_… (Ed25519 public key). clock: gives Unix seconds. */
  constructor(keys, clock) {
    if (keys.length === 0) {
      throw new RangeError('no key to verify with: set RECEIVER_KEYS');
    }
    this.keys = keys.map(parseKey);
    this.clock = clock;
  }

  /** headers: the request's. body: after decompression. Throws Refused when the request is not the sender's. */
  verify(headers, body) {
    const webhookId = headers['webhook-id'] ?? '';
    const timestamp = headers['webhook-timestamp'] ?? '';
    if (webhookId === '' || !/^[0-9]{1,12}$/.test(timestamp)) {
      throw new Refused(401, 'webhook-id and webhook-timestamp, in Unix seconds, must be there');
    }
    if (Math.abs(this.clock() - Number(timestamp)) > TOLERANCE) {
      throw new Refused(401, `webhook-timestamp is more than ${TOLERANCE} seconds away from this server's clock`);
    }
    const signed = Buffer.concat([Buffer.from(`${webhookId}.${timestamp}.`), body]);
    for (const signature of (headers['webhook-signature'] ?? '').split(' ').slice(0, MOST_SIGNATURES)) {
      const [version, text = ''] = signature.split(',', 2);
      if (this.keys.some((key) => key.version === version && key.fits(signed, Buffer.from(text, 'base64')))) {
        return;
      }
    }
    throw new Refused(401, 'no signature in webhook-signature fits a key of this server');
  }
}

/** The version of signatures that a key verifies, and a function that tells whether one fits. */
function parseKey(text) {
  if (text.startsWith('whsec_')) {
    const secret = Buffer.from(text.slice(6), 'base64');
    if (secret.length < 24 || secret.length > 64) {
      throw new RangeError('a whsec_ key must be whsec_ and the base64 of 24 to 64 bytes');
    }
    return { version: 'v1', fits: (signed, signature) => hmacFits(secret, signed, signature) };
  }
  if (text.startsWith('whpk_')) {
    const point = Buffer.from(text.slice(5), 'base64');
    if (point.length !== 32) {
      throw new RangeError('a whpk_ key must be whpk_ and the base64 of 32 bytes');
    }
    // Node wants the 32 bytes inside the standard wrapping of public keys (RFC 8410), which is always the same.
    const wrapped = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), point]);
    const key = createPublicKey({ key: wrapped, format: 'der', type: 'spki' });
    return { version: 'v1a', fits: (signed, signature) => verify(null, signed, key, signature) };
  }
  throw new RangeError('a key must start with whsec_ (HMAC) or whpk_ (Ed25519 public key)');
}

function hmacFits(secret, signed, signature) {
  const wanted = createHmac('sha256', secret).update(signed).digest();
  return wanted.length === signature.length && timingSafeEqual(wanted, signature);
}
