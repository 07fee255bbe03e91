"""What is held of one source (one Jira or Confluence), and what of it is to be seen at all."""

import chain

NONE = [0, "0" * 20]
"""Older than every version. A version is [epoch, sequence]: lists compare in that order, padded digits as numbers."""

TAKES_ALONG = {"project", "space", "issue", "page", "blogpost"}
"""Kinds whose deletion takes along what hangs on them. A page does not hang on its parent page."""

NOT_CONTENT = {"user", "access-set", "priority", "sync", "digest"}


def kind(subject):
    return subject.partition("/")[0]


def unknown(subject):
    """What is held of a subject of which nothing has come."""
    return {
        "subject": subject,
        "content": NONE,  # version of the newest upserted or deleted
        "data": None,  # what that upserted said; None while there is no content
        "hangsOn": [],  # the subjects it goes with when they are deleted
        "deleted": NONE,  # version of the newest deletion
        "access": NONE,  # version of the access that follows
        "rule": None,
        "portal": None,
        "changed": 0,  # Unix seconds
    }


class Source:
    def __init__(self, name):
        self.name = name
        self.epoch = 0
        self.swept_before = NONE  # by a completed sync of all, or a purge: what is older is gone
        self.swept_scopes = {}  # the same by container
        self.entries = {}
        self.links = []  # of the chain of digests, as they came

    def views(self):
        """Views by subject, of the newest epoch; each place of the chain counts once."""
        views = {}
        for link in chain.counting([link for link in self.links if link["epoch"] == self.epoch]):
            for subject, count in link["views"].items():
                views[subject] = views.get(subject, 0) + count
        return views

    def entry(self, subject):
        """A copy, to be changed and kept by the store."""
        return dict(self.entries.get(subject) or unknown(subject))

    def current(self, subject):
        """The data of a user, set or priority that is there now; else None."""
        entry = self.entries.get(subject)
        return entry["data"] if entry and self._is_current(entry) else None

    def shown(self, subject):
        """The entry of a document that somebody may see if its access says so; else None."""
        entry = self.entries.get(subject)
        if not entry or kind(subject) in NOT_CONTENT or not self._is_current(entry) or self.is_swept(entry):
            return None
        went_along = any(self.deletion(other) > entry["content"] for other in self._above(entry))
        return None if went_along else entry

    def _is_current(self, entry):
        version = entry["content"]
        return entry["data"] is not None and version[0] == self.epoch and version >= self.swept_before

    def is_swept(self, entry):
        """Whether a completed sync of a scope that it belongs to did not send it again."""
        scopes = [entry["subject"], *self._above(entry)] if self.swept_scopes else []
        return any(entry["content"] < self.swept_scopes.get(scope, NONE) for scope in scopes)

    def deletion(self, subject):
        """The version with which a subject was deleted, if that takes along what hangs on it."""
        entry = self.entries.get(subject)
        return entry["deleted"] if entry and kind(subject) in TAKES_ALONG else NONE

    def _above(self, entry):
        """What a document hangs on, directly and further up, by its content or by its access of now."""
        seen, rest = set(), [entry]
        while rest:
            above = rest.pop()
            for subject in [*above["hangsOn"], *documents(above["rule"])]:
                if subject not in seen and subject != entry["subject"]:
                    seen.add(subject)
                    rest.append(self.entries.get(subject) or unknown(subject))
        return seen


def lists(access):
    """The inner lists of an access; none where it is missing, empty or in any place malformed."""
    inner = access.get("all") if isinstance(access, dict) else None
    well_formed = isinstance(inner, list) and all(
        isinstance(atoms, list) and all(isinstance(atom, str) for atom in atoms) for atoms in inner
    )
    return inner if well_formed else []


def documents(access):
    """The subjects that an access names in doc: atoms."""
    return [atom[4:] for atoms in lists(access) for atom in atoms if atom.startswith("doc:")]
