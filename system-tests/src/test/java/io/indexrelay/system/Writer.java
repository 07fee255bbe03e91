package io.indexrelay.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The actions of one writer, from a seed and nothing else: what is made gets a name of this writer's own, and later actions
 * say that name where the product's id belongs. Every so often a page that nobody else touches is restricted anew, and
 * after it another page gets its next title: what hides, and what must not overtake it.
 */
final class Writer {

    private static final int CYCLE = 5;
    private static final int MOST_DOCUMENTS = 60;
    private static final int LONG_TEXT = 30_000;
    private static final Map<String, String> MAKES = Map.of(
            "createPage", "page/", "createBlogPost", "blogpost/", "comment", "comment/", "attach", "attachment/");

    private final String name;
    private final RandomActions random;
    private final Random texts;
    private final List<String> documents = new ArrayList<>();
    private final List<String> spaces;
    private int number;

    Writer(String name, long seed, List<String> spaces) {
        this.name = name;
        this.random = new RandomActions(seed);
        this.texts = new Random(seed);
        this.spaces = List.copyOf(spaces);
    }

    /** @param makes the name of what comes of it; {@code ""} for nothing */
    record Step(Role role, int number, Map<String, Object> action, String makes) {}

    /** What the laws say of an action. */
    enum Role {
        ANY,
        NARROWS,
        TELLS
    }

    String name() {
        return name;
    }

    String guarded() {
        return name + "-guarded";
    }

    String told() {
        return name + "-told";
    }

    static String title(int number) {
        return "told " + number;
    }

    Step next() {
        number++;
        if (number % CYCLE == 1) {
            String group = RandomActions.GROUPS.get(number / CYCLE % RandomActions.GROUPS.size());
            return new Step(
                    Role.NARROWS,
                    number,
                    action("restrict", Map.of("id", guarded(), "type", "view", "groups", List.of(group))),
                    "");
        }
        if (number % CYCLE == 2) {
            return new Step(
                    Role.TELLS, number, action("edit", Map.of("id", told(), "title", name + " " + title(number))), "");
        }
        random.look(documents, spaces);
        Map<String, Object> action = new LinkedHashMap<>(random.next());
        String kind = MAKES.get(String.valueOf(action.get("do")));
        if (action.containsKey("body") && texts.nextInt(4) == 0) {
            action.put("body", "<p>" + "long text ".repeat(texts.nextInt(LONG_TEXT / 10)) + "</p>");
        }
        String makes = kind == null ? "" : name + "-" + number;
        if (kind != null) {
            documents.add(kind + makes);
            if (documents.size() > MOST_DOCUMENTS) {
                documents.remove(0);
            }
        }
        return new Step(Role.ANY, number, action, makes);
    }

    private static Map<String, Object> action(String verb, Map<String, Object> fields) {
        Map<String, Object> action = new LinkedHashMap<>(Map.of("as", "admin", "do", verb));
        action.putAll(fields);
        return action;
    }
}
