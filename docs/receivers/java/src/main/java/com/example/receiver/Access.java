package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code {"all": [[atom, …], …]}}. */
final class Access {

    private Access() {}

    /**
     * The inner lists of an access; none where it is missing, empty or in any place malformed.
     *
     * @param access may be null
     */
    static List<List<String>> lists(JsonNode access) {
        if (access == null || !access.path("all").isArray()) {
            return List.of();
        }
        List<List<String>> lists = new ArrayList<>();
        for (JsonNode inner : access.path("all")) {
            Optional<List<String>> atoms = texts(inner);
            if (atoms.isEmpty()) {
                return List.of();
            }
            lists.add(atoms.get());
        }
        return lists;
    }

    /** The subjects that an access names in {@code doc:} atoms. */
    static List<String> documents(JsonNode access) {
        return lists(access).stream()
                .flatMap(List::stream)
                .filter(atom -> atom.startsWith("doc:"))
                .map(atom -> atom.substring(4))
                .toList();
    }

    /** A list of texts; empty where it is anything else. */
    static Optional<List<String>> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (!text.isTextual()) {
                return Optional.empty();
            }
            texts.add(text.textValue());
        }
        return list.isArray() ? Optional.of(texts) : Optional.empty();
    }
}
