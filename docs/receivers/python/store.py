"""Where everything is kept. THIS IS WHAT YOU REPLACE: by tables of your database, one transaction for each batch."""

import json
import os
import threading

from source import Source


class Store:
    """Everything in memory, and what a batch changed appended to a file before it is acknowledged."""

    def __init__(self, path):
        self.path = path
        self.lock = threading.RLock()
        self.lines = []
        self._open()

    def transaction(self, work):
        """Runs work; what it kept is durable when this returns. When it fails nothing has changed."""
        with self.lock:
            try:
                result = work()
                self._write()
                return result
            except BaseException:
                self._open()
                raise

    def source(self, name):
        return self.sources.setdefault(name, Source(name))

    def keep(self, source, entry):
        source.entries[entry["subject"]] = entry
        self.lines.append({"source": source.name, "entry": entry})

    def forget(self, source, subject):
        source.entries.pop(subject, None)
        self.lines.append({"source": source.name, "gone": subject})

    def keep_link(self, source, link):
        source.links.append(link)
        self.lines.append({"source": source.name, "link": link})

    def forget_links(self, source):
        source.links.clear()
        self.lines.append({"source": source.name, "unlinked": True})

    def keep_facts(self, source):
        self.lines.append({"source": source.name, "facts": _facts(source)})

    def _write(self):
        if self.lines:
            text = "".join(json.dumps(line) + "\n" for line in self.lines)
            with open(self.path, "ab") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
        self.lines = []

    def _open(self):
        """Reads the file and writes it anew without what is gone. An incomplete last line was never acknowledged."""
        self.sources = {}
        self.lines = []
        if os.path.exists(self.path):
            with open(self.path, "rb") as file:
                for line in file:
                    if line.endswith(b"\n"):
                        self._read(json.loads(line))
        with open(self.path + ".new", "wb") as file:
            for source in self.sources.values():
                self.keep_facts(source)
                for entry in source.entries.values():
                    self.lines.append({"source": source.name, "entry": entry})
                for link in source.links:
                    self.lines.append({"source": source.name, "link": link})
            for line in self.lines:
                file.write((json.dumps(line) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())
        os.replace(self.path + ".new", self.path)
        self.lines = []

    def _read(self, line):
        source = self.source(line["source"])
        if "entry" in line:
            source.entries[line["entry"]["subject"]] = line["entry"]
        elif "gone" in line:
            source.entries.pop(line["gone"], None)
        elif "link" in line:
            source.links.append(line["link"])
        elif "unlinked" in line:
            source.links.clear()
        else:
            facts = line["facts"]
            source.epoch = facts["epoch"]
            source.swept_before = facts["sweptBefore"]
            source.swept_scopes = facts["sweptScopes"]


def _facts(source):
    return {"epoch": source.epoch, "sweptBefore": source.swept_before, "sweptScopes": dict(source.swept_scopes)}
