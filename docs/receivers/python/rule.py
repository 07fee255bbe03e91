"""The receiver's rule: what one event does. docs/receiver-rule.md says the same in words."""

import re

import chain
from source import NONE, NOT_CONTENT, TAKES_ALONG, documents, kind

VERSIONS_KEPT = 7 * 24 * 3600
"""Seconds for which versions stay at least, even if a sync swept their subject."""


class Malformed(Exception):
    """An event that cannot be placed, now or later."""


class Rule:
    def __init__(self, store, clock):
        self.store = store
        self.clock = clock
        self.heard = {}  # by source: when its last heartbeat came, or its first event; not kept through restarts

    def apply(self, event):
        """Gives None when the event was taken (also when it is old or of no use), else why it is rejected."""
        try:
            self._apply(event)
            return None
        except Malformed as malformed:
            return str(malformed)

    def _apply(self, event):
        name = event["type"]
        self.heard.setdefault(event["source"], self.clock())
        if name == "io.indexrelay.heartbeat.v1":
            self.heard[event["source"]] = self.clock()
        handle = HANDLERS.get(name)
        if handle is None:  # ping, and types of a later version
            return
        if event["version"] is None or not event["subject"]:
            raise Malformed(f"{name} must have subject, epoch and sequence")
        source = self.store.source(event["source"])
        version = event["version"]
        if version[0] > source.epoch:
            source.epoch = version[0]
            self.store.keep_facts(source)
        if version[0] == source.epoch and version >= source.swept_before:
            handle(self, source, event)

    def _content_upserted(self, source, event):
        data, version = event["data"], event["version"]
        subject_kind, subject_id = _content_subject(event)
        _agrees(data, "kind", subject_kind)
        _agrees(data, "id", subject_id)
        hangs_on = _hangs_on(event)
        entry = source.entry(event["subject"])
        if version > entry["content"]:
            gone = any(source.deletion(subject) > version for subject in hangs_on)
            content = {name: data[name] for name in data if name not in ("access", "portal")}
            entry.update(content=version, hangsOn=hangs_on, data=None if gone else content, changed=self.clock())
        self._access_part(entry, event)
        self.store.keep(source, entry)

    def _access_changed(self, source, event):
        _content_subject(event)
        entry = source.entry(event["subject"])
        self._access_part(entry, event)
        self.store.keep(source, entry)

    def _access_part(self, entry, event):
        if event["version"] > entry["access"]:
            data = event["data"]
            entry.update(
                access=event["version"], rule=data.get("access"), portal=data.get("portal"), changed=self.clock()
            )

    def _content_deleted(self, source, event):
        _content_subject(event)
        self._delete(source, event)
        if kind(event["subject"]) in TAKES_ALONG:
            deletion = source.deletion(event["subject"])
            for entry in list(source.entries.values()):
                if event["subject"] in entry["hangsOn"] and entry["content"] < deletion:
                    self.store.keep(source, {**entry, "data": None})

    def _delete(self, source, event):
        version, entry = event["version"], source.entry(event["subject"])
        if version > entry["content"]:
            entry.update(content=version, hangsOn=[], data=None)
        entry.update(deleted=max(entry["deleted"], version), changed=self.clock())
        self.store.keep(source, entry)

    def _upserted(self, source, event):
        """A user, an access set or a priority."""
        subject_id = _subject_of(event, event["type"].split(".")[2])
        _agrees(event["data"], "key" if kind(event["subject"]) == "user" else "id", subject_id)
        entry = source.entry(event["subject"])
        if event["version"] > entry["content"]:
            entry.update(content=event["version"], data=event["data"], changed=self.clock())
            self.store.keep(source, entry)

    def _deleted(self, source, event):
        _subject_of(event, event["type"].split(".")[2])
        self._delete(source, event)

    def _noted(self, source, event):
        """sync.started and self-checks change nothing here."""

    def _digest(self, source, event):
        """Kept whatever the chain says of it; asked for problems, we tell them."""
        _subject_of(event, "digest")
        _require_digest(event["data"])
        link = chain.link(event)
        if not chain.holds(source.links, link):
            self.store.keep_link(source, link)

    def _sync_completed(self, source, event):
        started, scope = _started(event), _scope(event)
        failed = event["data"].get("failed")
        if type(failed) is not int or failed < 0:
            raise Malformed("data.failed must be a whole number")
        if failed:
            return
        if scope is None:
            source.swept_before = max(source.swept_before, started)
            source.swept_scopes = {s: v for s, v in source.swept_scopes.items() if v > source.swept_before}
            swept = [entry for entry in source.entries.values() if entry["content"] < started]
        else:
            source.swept_scopes[scope] = max(source.swept_scopes.get(scope, NONE), started)
            held = [entry for entry in source.entries.values() if entry["data"] is not None]
            swept = [entry for entry in held if source.is_swept(entry)]
        self._sweep(source, swept, started, self.clock() - VERSIONS_KEPT)

    def _purge(self, source, event):
        source.swept_before = max(source.swept_before, event["version"])
        swept = [entry for entry in source.entries.values() if entry["content"] < event["version"]]
        self._sweep(source, swept, event["version"], self.clock())
        self.store.forget_links(source)

    def _sweep(self, source, swept, mark, changed_until):
        """The content goes; versions go too where all are older than the mark, which says the same from now on."""
        self.store.keep_facts(source)
        for entry in swept:
            newest = max(entry["content"], entry["deleted"], entry["access"])
            if newest < mark and entry["changed"] <= changed_until:
                self.store.forget(source, entry["subject"])
            else:
                self.store.keep(source, {**entry, "data": None, "hangsOn": []})


HANDLERS = {
    "io.indexrelay.content.upserted.v1": Rule._content_upserted,
    "io.indexrelay.content.deleted.v1": Rule._content_deleted,
    "io.indexrelay.content.access-changed.v1": Rule._access_changed,
    "io.indexrelay.access-set.upserted.v1": Rule._upserted,
    "io.indexrelay.access-set.deleted.v1": Rule._deleted,
    "io.indexrelay.user.upserted.v1": Rule._upserted,
    "io.indexrelay.user.deleted.v1": Rule._deleted,
    "io.indexrelay.priority.upserted.v1": Rule._upserted,
    "io.indexrelay.activity.digest.v1": Rule._digest,
    "io.indexrelay.sync.started.v1": Rule._noted,
    "io.indexrelay.sync.completed.v1": Rule._sync_completed,
    "io.indexrelay.self-check.v1": Rule._noted,
    "io.indexrelay.purge.v1": Rule._purge,
}


def _content_subject(event):
    subject_kind, _, subject_id = event["subject"].partition("/")
    if not subject_kind or not subject_id or subject_kind in NOT_CONTENT:
        raise Malformed("subject must be <kind>/<id> with a kind of content")
    return subject_kind, subject_id


def _subject_of(event, wanted):
    subject_kind, _, subject_id = event["subject"].partition("/")
    if subject_kind != wanted or not subject_id:
        raise Malformed(f"subject must be {wanted}/<id>")
    return subject_id


def _agrees(data, field, expected):
    if data.get(field) != expected:
        raise Malformed(f"data.{field} must be what the subject says")


def _hangs_on(event):
    """Its container and every document that its access names."""
    data = event["data"]
    subjects = set(documents(data.get("access")))
    if "container" in data:
        container = data["container"] if isinstance(data["container"], dict) else {}
        parts = [container.get("kind"), container.get("id")]
        if not all(isinstance(part, str) and part for part in parts):
            raise Malformed("data.container must have a kind and an id")
        subjects.add("/".join(parts))
    return sorted(subjects - {event["subject"]})


def _require_digest(data):
    """What makes a digest a part of the chain, and its counts numbers."""
    number, part, parts = (data.get(name) for name in ("number", "part", "parts"))
    if any(type(one) is not int for one in (number, part, parts)) or not (number >= 1 and 1 <= part <= parts):
        raise Malformed("data.number, part and parts must be whole numbers, 1 or more, and part not above parts")
    previous, entries = data.get("previous"), data.get("entries")
    if not isinstance(previous, str) or not re.fullmatch("([0-9a-f]{64})?", previous):
        raise Malformed("data.previous must be a SHA-256 in lower-case hexadecimal, or empty")
    if not isinstance(entries, list) or not all(_is_count(entry) for entry in entries):
        raise Malformed("data.entries must be an array of objects with subject and views")


def _is_count(entry):
    views = entry.get("views") if isinstance(entry, dict) else None
    return type(views) is int and views >= 0 and isinstance(entry.get("subject"), str)


def _started(event):
    started = event["data"].get("started")
    version = [started.get("epoch"), started.get("sequence")] if isinstance(started, dict) else [None, None]
    well_formed = type(version[0]) is int and version[0] > 0 and isinstance(version[1], str) and version[1].isdigit()
    if not well_formed or len(version[1]) != 20 or version >= event["version"]:
        raise Malformed("data.started must be the version of the sync.started event")
    return version


def _scope(event):
    """The container that a sync is about, as a subject; None for all."""
    scope = _subject_of(event, "sync")
    container, _, container_id = scope.partition(":")
    if scope != "all" and not (container and container_id):
        raise Malformed("subject must be sync/all or sync/<kind>:<id>")
    return None if scope == "all" else f"{container}/{container_id}"
