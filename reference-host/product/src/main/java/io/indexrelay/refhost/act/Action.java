package io.indexrelay.refhost.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One action of a list.
 *
 * @param json {@code {"as":…,"do":…}} and the verb's own fields
 * @param named subjects of earlier actions that had a {@code ref}; a field that says {@code @ref} means them
 */
public record Action(JsonNode json, Map<String, String> named) {

    public String verb() {
        return text("do");
    }

    /** A field that must be there. */
    public String text(String field) {
        return optional(field)
                .orElseThrow(() -> new Refused(
                        "The action " + json.path("do").asText("?") + " lacks the field \"" + field + "\""));
    }

    public Optional<String> optional(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        Refused.unless(value.isValueNode(), "The field \"" + field + "\" holds " + value + "; it should be a text");
        return Optional.of(resolved(value.asText()));
    }

    /** The texts of a list; empty where there is none. */
    public List<String> texts(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        Refused.unless(
                value.isArray(), "The field \"" + field + "\" holds " + value + "; it should be a list of texts");
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    public boolean flag(String field) {
        return json.path(field).asBoolean(false);
    }

    /** Whether it goes the programs' way, with its silent effects, and not the pages' own. */
    public boolean viaApi() {
        return optional("via").filter("api"::equals).isPresent();
    }

    private String resolved(String text) {
        if (!text.startsWith("@")) {
            return text;
        }
        String subject = named.get(text.substring(1));
        if (subject == null) {
            throw new Refused("No earlier action of this list has the ref \"" + text.substring(1) + "\"");
        }
        return subject;
    }
}
