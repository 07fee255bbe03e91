"""The chain of activity digests: each part names the hash of the one before it. What does not fit is kept and told."""

import hashlib
import json


def sha256(data):
    """Of canonical JSON (RFC 8785). Digests hold texts, whole numbers and booleans only, and names in ASCII."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def link(event):
    """What is kept of one part of a digest: its place in the chain and views by subject, nothing of persons."""
    data, views = event["data"], {}
    for entry in data["entries"]:
        views[entry["subject"]] = views.get(entry["subject"], 0) + entry["views"]
    return {
        "epoch": event["version"][0],
        "sequence": event["version"][1],
        "number": data["number"],
        "part": data["part"],
        "parts": data["parts"],
        "previous": data["previous"],
        "hash": sha256(data),
        "views": views,
    }


def holds(links, new):
    """Whether the same data is there already: a digest may come again, also under a newer version."""
    return any(_place(one) == _place(new) and one["hash"] == new["hash"] for one in links)


def counting(links):
    """For each place the part that counts: the one that the next part names, else the newest."""
    chosen = []
    for there in reversed(list(_places(links).values())):
        following = chosen[-1] if chosen else {"epoch": 0, "previous": ""}
        named = [one for one in there if one["epoch"] == following["epoch"] and one["hash"] == following["previous"]]
        chosen.append((named or there)[0])
    return chosen[::-1]


def problems(links):
    found, before, places = [], None, _places(links)

    def problem(kind, at, expected, came):
        place = {"epoch": at["epoch"], "number": at["number"], "part": at["part"]}
        found.append({**place, "problem": kind, "expected": expected, "came": came})

    for one in counting(links):
        if before is None or before["epoch"] != one["epoch"]:
            if one["previous"]:
                problem("late-start", one, "1/1", _shown(_place(one)))
        elif _place(one) != _next(before):
            problem("gap", one, _shown(_next(before)), _shown(_place(one)))
        elif one["previous"] != before["hash"]:
            problem("broken", one, before["hash"], one["previous"])
        for other in places[_place(one)]:
            if other is not one:
                problem("fork", one, one["hash"], other["hash"])
        before = one
    return found


def _places(links):
    """What came for each place, the newest first; the places in the order of the chain."""
    places = {}
    for one in sorted(links, key=lambda one: one["sequence"], reverse=True):
        places.setdefault(_place(one), []).append(one)
    return dict(sorted(places.items()))


def _place(one):
    return one["epoch"], one["number"], one["part"]


def _next(one):
    if one["part"] < one["parts"]:
        return one["epoch"], one["number"], one["part"] + 1
    return one["epoch"], one["number"] + 1, 1


def _shown(place):
    return f"{place[1]}/{place[2]}"
