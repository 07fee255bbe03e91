"""An endpoint for Index Relay: takes batches, answers searches. Start reading here; README.md says how to run it."""

import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import batch
import chain
from rule import Rule
from sight import Sight
from signatures import Refused, Signatures
from store import Store


class Receiver:
    def __init__(self, keys, data, max_silence, clock=time.time):
        self.signatures = Signatures(keys, clock)
        self.store = Store(data)
        self.rule = Rule(self.store, clock)
        self.max_silence = max_silence
        self.clock = clock
        for source in self.store.sources:
            self.rule.heard[source] = clock()

    def take(self, headers, raw):
        """One request of the sender: what is acknowledged will not come again, so it is durable before we answer."""
        body = batch.decoded(headers, raw)
        self.signatures.verify(headers, body)
        events = batch.events(body)
        reasons = self.store.transaction(lambda: [self.rule.apply(event) for event in events])
        return {
            "results": [
                {"id": event["id"], "status": "rejected", "reason": reason}
                for event, reason in zip(events, reasons)
                if reason
            ]
        }

    def search(self, text, source, user, portal):
        """What one user may see. Your search knows who asks; this one believes it, and is for trying only."""
        results, warnings = [], []
        with self.store.lock:
            for held in list(self.store.sources.values()):
                if source and held.name != source:
                    continue
                if self.clock() - self.rule.heard.get(held.name, 0) >= self.max_silence:
                    warnings.append({"source": held.name, "message": "no heartbeat for too long: nothing is shown"})
                    continue
                sight = Sight(held, user)
                views = held.views()
                results += [
                    _hit(held, entry, views.get(subject, 0))
                    for subject, entry in held.entries.items()
                    if sight.sees(subject, portal) and text.lower() in _text(entry["data"]).lower()
                ]
        results.sort(key=lambda hit: str(hit["updated"]), reverse=True)
        return {"results": results[:100], "warnings": warnings}

    def digests(self, source):
        """The digests of a source and what is wrong with their chain."""
        with self.store.lock:
            held = self.store.sources.get(source)
            links = held.links if held else []
            digests = [{name: link[name] for name in link if name != "views"} for link in links]
            return {"digests": digests, "problems": chain.problems(links)}


def _hit(source, entry, views):
    data = entry["data"]
    return {
        "source": source.name,
        "subject": entry["subject"],
        "title": data.get("title"),
        "url": data.get("url"),
        "updated": data.get("updated"),
        "views": views,
    }


def _text(data):
    body = data.get("body")
    return f"{data.get('title', '')} {body.get('text', '') if isinstance(body, dict) else ''}"


def handler(receiver):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 120  # a heartbeat comes each minute
        disable_nagle_algorithm = True  # else each answer waits for 40 ms

        def do_POST(self):
            if urlsplit(self.path).path != "/events":
                return self.refuse(404, "the endpoint is /events")
            length = self.headers.get("content-length", "")
            if not length.isdecimal():
                return self.refuse(411, "Content-Length must be there")
            try:
                self.answer(200, receiver.take(self.headers, self.read(int(length))))
            except Refused as refused:
                self.answer(refused.status, {"error": str(refused)})
            except Exception as failed:  # our fault: the sender tries again
                self.log_error("%r", failed)
                self.answer(503, {"error": "this server failed; its log says more"})

        def do_GET(self):
            url = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(url.query).items()}
            if url.path == "/digests":
                return self.answer(200, receiver.digests(asked.get("source", "")))
            if url.path != "/search":
                return self.refuse(404, "there is nothing here")
            self.answer(
                200,
                receiver.search(
                    asked.get("q", ""), asked.get("source", ""), asked.get("user", ""), asked.get("portal") == "true"
                ),
            )

        def do_HEAD(self):
            """The sender asks whether we have an attachment's bytes. This receiver does not want them."""
            self.refuse(404, "attachments' bytes are not taken")

        do_PUT = do_HEAD

        def read(self, length):
            if length <= batch.MOST_BYTES:
                return self.rfile.read(length)
            while length > 0 and self.rfile.read(min(length, 65536)):
                length -= 65536
            raise Refused(413, f"the batch is larger than {batch.MOST_BYTES} bytes")

        def refuse(self, status, reason):
            """For requests whose body was not read: the connection ends with the answer."""
            self.close_connection = True
            self.answer(status, {"error": reason})

        def answer(self, status, content):
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if self.close_connection:
                self.send_header("Connection", "close")
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_request(self, code="-", size="-"):
            """Addresses of searches name people: no access log."""

    return Handler


def main():
    try:
        receiver = Receiver(
            keys=os.environ.get("RECEIVER_KEYS", "").split(),
            data=os.environ.get("RECEIVER_DATA", "receiver.jsonl"),
            max_silence=float(os.environ.get("RECEIVER_MAX_SILENCE", "900")),
        )
    except ValueError as wrong:
        sys.exit(f"cannot start: {wrong}")
    address = os.environ.get("RECEIVER_HOST", "127.0.0.1"), int(os.environ.get("RECEIVER_PORT", "7070"))
    server = ThreadingHTTPServer(address, handler(receiver))
    print(f"listening on http://{address[0]}:{server.server_port}/events", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
