package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one user sees in one source at one moment: make one for a search and throw it away. Closed by default: what is
 * missing, malformed or not known is false.
 */
final class Sight {

    /** How many sets may stand behind one another, and how many documents. What lies deeper is false, circles too. */
    private static final int DEEPEST = 8;

    private final Source source;
    private final String user;
    private final boolean isKnown;
    private final List<String> groups;
    private final List<String> organizations;
    private final Map<Reference, Boolean> remembered = new HashMap<>();

    private record Reference(String atom, int documents, int sets) {}

    /** @param user a user key of that source, "" for a visitor who is not logged in */
    Sight(Source source, String user) {
        this.source = source;
        this.user = user;
        JsonNode person = source.current("user/" + user)
                .filter(entry -> !user.isEmpty())
                .<JsonNode>map(Entry::data)
                .orElse(MissingNode.getInstance());
        this.isKnown =
                person.path("active").isBoolean() && person.path("active").booleanValue();
        this.groups = Access.texts(person.path("groups")).orElse(List.of());
        this.organizations = Access.texts(person.path("organizations")).orElse(List.of());
    }

    boolean sees(String subject, boolean portal) {
        if (!user.isEmpty() && !isKnown) {
            return false;
        }
        return source.shown(subject)
                .map(entry -> portal ? portalAccess(entry) : entry.rule())
                .filter(access -> holds(access, 0, 0))
                .isPresent();
    }

    private static JsonNode portalAccess(Entry entry) {
        return entry.portal() == null ? null : entry.portal().get("access");
    }

    private boolean holds(JsonNode access, int documents, int sets) {
        List<List<String>> lists = Access.lists(access);
        return !lists.isEmpty()
                && lists.stream().allMatch(atoms -> atoms.stream().anyMatch(atom -> isTrue(atom, documents, sets)));
    }

    private boolean isTrue(String atom, int documents, int sets) {
        int colon = atom.indexOf(':') + 1;
        String value = atom.substring(colon);
        return switch (colon == 0 ? atom : atom.substring(0, colon)) {
            case "anyone" -> true;
            case "anonymous" -> user.isEmpty();
            case "authenticated" -> isKnown;
            case "user:" -> isKnown && value.equals(user);
            case "group:" -> isKnown && groups.contains(value);
            case "org:" -> isKnown && organizations.contains(value);
            case "set:" -> source.current("access-set/" + value)
                    .filter(set -> follow(atom, set.data(), documents, sets + 1))
                    .isPresent();
            case "doc:" -> source.shown(value)
                    .filter(document -> follow(atom, document.rule(), documents + 1, 0))
                    .isPresent();
            default -> false;
        };
    }

    /** The depth is part of what is remembered: the answer must not depend on the order of questions. */
    private boolean follow(String atom, JsonNode access, int documents, int sets) {
        if (documents > DEEPEST || sets > DEEPEST) {
            return false;
        }
        Reference reference = new Reference(atom, documents, sets);
        Boolean known = remembered.get(reference);
        if (known == null) {
            known = holds(access, documents, sets);
            remembered.put(reference, known);
        }
        return known;
    }
}
