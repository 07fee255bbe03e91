package io.indexrelay.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes up actions on what is there, from a seed. Many are refused by the product, as in life. */
final class RandomActions {

    static final List<String> PEOPLE =
            List.of("ada", "boris", "carmen", "dmitri", "esther", "farid", "greta", "ines", "jonas", "kira", "leo");
    static final List<String> GROUPS =
            List.of("engineers", "hardware", "finance", "board", "support", "field-crew", "contractors", "on-call");

    private final Random random;
    private final List<String> trashed = new ArrayList<>();
    private List<String> contents = List.of();
    private List<String> spaces = List.of();
    private int number;

    RandomActions(long seed) {
        this.random = new Random(seed);
    }

    /** What is there now. */
    void look(List<String> documents, List<String> spaceKeys) {
        contents = List.copyOf(documents);
        spaces = List.copyOf(spaceKeys);
    }

    Map<String, Object> next() {
        List<Supplier<Map<String, Object>>> menu = List.of(
                () -> action("createPage", "space", space(), "title", title(), "parent", id(any("page/"))),
                () -> action("createBlogPost", "space", space(), "title", title(), "body", "<p>news</p>"),
                () -> action("edit", "id", id(any("page/")), "body", "<p>edit " + number + "</p>"),
                () -> action("edit", "id", id(any("page/")), "title", title()),
                () -> action("move", "id", id(any("page/")), "parent", id(any("page/"))),
                () -> action("move", "id", id(any("page/")), "space", space()),
                () -> trash(any("page/"), Map.of()),
                () -> trash(any("page/"), Map.of("via", "api")),
                () -> trash(any("blogpost/"), Map.of()),
                () -> action("restore", "id", formerly()),
                () -> action("purge", "id", formerly()),
                () -> action("restrict", "id", id(any("page/")), "type", "view", "groups", List.of(group())),
                () -> action("restrict", "id", id(any("page/")), "type", "view", "users", List.of(person(), person())),
                () -> action("restrict", "id", id(any("page/")), "type", "edit", "users", List.of(person())),
                () -> action("restrict", "id", id(any("blogpost/")), "type", "view", "groups", List.of(group())),
                () -> action("restrict", "id", id(any("page/")), "type", "view"),
                () -> action("comment", "on", any("page/"), "body", "<p>remark " + number + "</p>"),
                () -> action("editComment", "id", id(any("comment/")), "body", "<p>changed " + number + "</p>"),
                () -> action("deleteComment", "id", id(any("comment/"))),
                () -> action("attach", "to", any("page/"), "name", "file" + number + ".txt", "base64", "ZmlsZQ=="),
                () -> action("deleteAttachment", "id", id(any("attachment/"))),
                () -> action("label", "id", id(any("page/")), "label", "label" + random.nextInt(3)),
                () -> action("grant", "space", space(), "permission", "VIEWSPACE", "groups", List.of(group())),
                () -> action("revoke", "space", space(), "permission", "VIEWSPACE", "groups", List.of(group())),
                () -> action("grant", "space", space(), "permission", "VIEWSPACE", "users", List.of(person())),
                () -> action("grant", "space", space(), "permission", "VIEWSPACE", "anonymous", true),
                () -> action("revoke", "space", space(), "permission", "VIEWSPACE", "anonymous", true),
                () -> action("addToGroup", "user", person(), "group", group()),
                () -> action("removeFromGroup", "user", person(), "group", group()),
                () -> action("deactivateUser", "user", person()),
                () -> action("activateUser", "user", person()));
        number++;
        return menu.get(random.nextInt(menu.size())).get();
    }

    private Map<String, Object> trash(String subject, Map<String, Object> more) {
        trashed.add(id(subject));
        Map<String, Object> action = new LinkedHashMap<>(action("trash", "id", id(subject)));
        action.putAll(more);
        return action;
    }

    private static Map<String, Object> action(String verb, Object... fields) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("as", "admin");
        action.put("do", verb);
        for (int i = 0; i < fields.length; i += 2) {
            action.put((String) fields[i], fields[i + 1]);
        }
        return action;
    }

    private String any(String kind) {
        return pick(
                contents.stream().filter(subject -> subject.startsWith(kind)).toList());
    }

    private String formerly() {
        return trashed.isEmpty() ? "1" : pick(trashed);
    }

    private String space() {
        return pick(spaces);
    }

    private String person() {
        return pick(PEOPLE);
    }

    private String group() {
        return pick(GROUPS);
    }

    private String title() {
        return "Title " + number + " of " + random.nextInt(1000);
    }

    private String pick(List<String> from) {
        return from.isEmpty() ? "none/0" : from.get(random.nextInt(from.size()));
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
