"""Who sees what: the access language. Closed by default: what is missing, malformed or not known is false."""

from source import lists

DEEPEST = 8
"""How many sets may stand behind one another, and how many documents. What lies deeper is false, circles too."""


class Sight:
    """What one user sees in one source at one moment: make one for a search and throw it away."""

    def __init__(self, source, user):
        """user: a user key of that source, "" for a visitor who is not logged in."""
        self.source = source
        self.user = user
        person = source.current("user/" + user) if user else None
        self.is_known = bool(person) and person.get("active") is True
        self.groups = _texts(person, "groups")
        self.organizations = _texts(person, "organizations")
        self.remembered = {}

    def sees(self, subject, portal=False):
        entry = self.source.shown(subject)
        if not entry or (self.user and not self.is_known):
            return False
        if portal:
            return isinstance(entry["portal"], dict) and self._holds(entry["portal"].get("access"), 0, 0)
        return self._holds(entry["rule"], 0, 0)

    def _holds(self, access, documents, sets):
        all_lists = lists(access)
        return bool(all_lists) and all(
            any(self._is_true(atom, documents, sets) for atom in atoms) for atoms in all_lists
        )

    def _is_true(self, atom, documents, sets):
        name, colon, value = atom.partition(":")
        if not colon:
            return (
                name == "anyone"
                or (name == "anonymous" and not self.user)
                or (name == "authenticated" and self.is_known)
            )
        if name == "user":
            return self.is_known and value == self.user
        if name == "group":
            return self.is_known and value in self.groups
        if name == "org":
            return self.is_known and value in self.organizations
        if name == "set":
            return self._follow(atom, self.source.current("access-set/" + value), documents, sets + 1)
        if name == "doc":
            entry = self.source.shown(value)
            return self._follow(atom, entry and entry["rule"], documents + 1, 0)
        return False

    def _follow(self, atom, access, documents, sets):
        """The depth is part of what is remembered: the answer must not depend on the order of questions."""
        if documents > DEEPEST or sets > DEEPEST:
            return False
        reference = (atom, documents, sets)
        if reference not in self.remembered:
            self.remembered[reference] = self._holds(access, documents, sets)
        return self.remembered[reference]


def _texts(person, name):
    texts = (person or {}).get(name)
    return set(texts) if isinstance(texts, list) and all(isinstance(text, str) for text in texts) else set()
