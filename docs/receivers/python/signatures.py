"""Verifies Standard Webhooks signatures: https://www.standardwebhooks.com"""

import base64
import binascii
import hashlib
import hmac
import re

try:  # Python's standard library has no Ed25519.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

TOLERANCE = 300
"""Seconds that the sender's clock may be away from ours, and for which a copied request could be sent again."""

MOST_SIGNATURES = 20


class Refused(Exception):
    """The whole request is answered with this status."""

    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


class Signatures:
    """Knows one key or, while keys change, several: one signature that fits one key is enough."""

    def __init__(self, keys, clock):
        """keys: texts, whsec_… (HMAC) or whpk_… (Ed25519 public key). clock: gives Unix seconds."""
        if not keys:
            raise ValueError("no key to verify with: set RECEIVER_KEYS")
        self.keys = [_key(key) for key in keys]
        self.clock = clock

    def verify(self, headers, body):
        """headers: the request's. body: after decompression. Raises Refused when the request is not the sender's."""
        webhook_id = headers.get("webhook-id", "")
        timestamp = headers.get("webhook-timestamp", "")
        if not webhook_id or not re.fullmatch("[0-9]{1,12}", timestamp):
            raise Refused(401, "webhook-id and webhook-timestamp, in Unix seconds, must be there")
        if abs(self.clock() - int(timestamp)) > TOLERANCE:
            raise Refused(401, f"webhook-timestamp is more than {TOLERANCE} seconds away from this server's clock")
        signed = f"{webhook_id}.{timestamp}.".encode() + body
        for signature in headers.get("webhook-signature", "").split(" ")[:MOST_SIGNATURES]:
            version, _, text = signature.partition(",")
            if any(version == key_version and fits(signed, text) for key_version, fits in self.keys):
                return
        raise Refused(401, "no signature in webhook-signature fits a key of this server")


def _key(text):
    """The version of signatures that a key verifies, and a function that tells whether one fits."""
    if text.startswith("whsec_"):
        secret = _decoded(text[6:])
        if not 24 <= len(secret) <= 64:
            raise ValueError("a whsec_ key must be whsec_ and the base64 of 24 to 64 bytes")
        return "v1", lambda signed, signature: _hmac_fits(secret, signed, _decoded(signature))
    if text.startswith("whpk_"):
        public = _decoded(text[5:])
        if len(public) != 32:
            raise ValueError("a whpk_ key must be whpk_ and the base64 of 32 bytes")
        if Ed25519PublicKey is None:
            raise ValueError("Ed25519 needs the package 'cryptography'; install it, or use a key of the type hmac")
        key = Ed25519PublicKey.from_public_bytes(public)
        return "v1a", lambda signed, signature: _ed25519_fits(key, signed, _decoded(signature))
    raise ValueError("a key must start with whsec_ (HMAC) or whpk_ (Ed25519 public key)")


def _hmac_fits(secret, signed, signature):
    return hmac.compare_digest(hmac.new(secret, signed, hashlib.sha256).digest(), signature)


def _ed25519_fits(key, signed, signature):
    try:
        key.verify(signature, signed)
        return True
    except InvalidSignature:
        return False


def _decoded(text):
    """What is no base64 fits nothing."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
