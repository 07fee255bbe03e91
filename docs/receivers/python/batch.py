"""From the bytes of a request to events: the JSON batch format of CloudEvents 1.0."""

import json
import re
import zlib

from signatures import Refused

MOST_BYTES = 8 * 1024 * 1024
"""Decoded; eight times what the sender puts into a batch unless told otherwise."""

CONTENT_TYPE = "application/cloudevents-batch+json"


def decoded(headers, raw):
    """The body as it was before compression. Raises Refused."""
    if headers.get("content-type", "").split(";")[0].strip().lower() != CONTENT_TYPE:
        raise Refused(415, f"Content-Type must be {CONTENT_TYPE}; charset=utf-8")
    coding = headers.get("content-encoding", "identity").lower()
    if coding == "identity":
        return raw
    if coding != "gzip":
        raise Refused(415, "Content-Encoding must be gzip, or be left out")
    return _gunzipped(raw)


def _gunzipped(raw):
    unzip = zlib.decompressobj(wbits=31)
    try:
        body = unzip.decompress(raw, MOST_BYTES + 1)
    except zlib.error:
        raise Refused(400, "the body is no gzip stream, though Content-Encoding says so") from None
    if len(body) > MOST_BYTES:
        raise Refused(413, f"the batch is larger than {MOST_BYTES} bytes")
    if not unzip.eof:
        raise Refused(400, "the gzip stream is not complete")
    return body


def events(body):
    """The events of a batch whose signature was verified. A batch that is none is refused with 400: the sender halves it."""
    try:
        batch = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise Refused(400, "the body must be JSON in UTF-8") from None
    if not isinstance(batch, list):
        raise Refused(400, "the body must be a JSON array of CloudEvents")
    return [_event(event) for event in batch]


def _event(event):
    if not isinstance(event, dict) or event.get("specversion") != "1.0":
        raise Refused(400, 'each member of the batch must be an object with specversion "1.0"')
    data = event.get("data", {})
    if not isinstance(data, dict):
        raise Refused(400, "data must be a JSON object")
    return {
        "id": _text(event, "id"),
        "source": _text(event, "source"),
        "type": _text(event, "type"),
        "subject": _text(event, "subject") if "subject" in event else "",
        "version": _version(event) if "sequence" in event else None,  # heartbeats and pings have none
        "data": data,
    }


def _version(event):
    epoch, sequence = event.get("epoch"), event["sequence"]
    if type(epoch) is not int or not 1 <= epoch <= 2147483647:
        raise Refused(400, "epoch must be an integer from 1 to 2147483647")
    if not isinstance(sequence, str) or not re.fullmatch("[0-9]{20}", sequence):
        raise Refused(400, "sequence must be a text of 20 decimal digits")
    return [epoch, sequence]


def _text(event, name):
    text = event.get(name)
    if not isinstance(text, str) or not re.fullmatch("[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,1000}", text):
        raise Refused(400, f"{name} must be a text of 1 to 1000 characters without control characters")
    return text
