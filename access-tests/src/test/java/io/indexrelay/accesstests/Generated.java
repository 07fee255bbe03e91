package io.indexrelay.accesstests;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An instance made up by chance, odd cases on purpose, and then changed by chance through the product's managers. What the
 * product refuses, as it would in life, is no change. Everything follows from the seed.
 */
abstract class Generated {

    /** @param changes of which each is delivered and compared */
    record Size(int users, int documents, int changes) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    protected final Relayed relayed;
    protected final Random random;
    protected final Size size;
    protected final List<String> users = new ArrayList<>();
    protected final List<String> groups = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private int number;
    private boolean silent;

    protected Generated(Relayed relayed, long seed, Size size) {
        this.relayed = relayed;
        this.random = new Random(seed);
        this.size = size;
    }

    static Generated of(Relayed relayed, long seed, Size size) {
        return relayed.name().equals(Relayed.JIRA)
                ? new GeneratedJira(relayed, seed, size)
                : new GeneratedConfluence(relayed, seed, size);
    }

    /** Makes the instance. */
    abstract void build();

    /** Tries things until one changed something, or two or three, which then arrive together; the story says what. */
    final void change() {
        silent = false;
        story.clear();
        int wanted = 1 + (chance(40) ? 1 + random.nextInt(2) : 0);
        for (int i = 0; i < 50 && story.size() < wanted; i++) {
            tryAnything();
        }
    }

    /** One thing, which the product may refuse. */
    protected abstract void tryAnything();

    /** Whether no event told of the last change, so that only a walk through everything can find it. */
    final boolean wasSilent() {
        return silent;
    }

    /** Does what no event tells of. */
    protected final void silently(Runnable work) {
        int before = story.size();
        work.run();
        silent |= story.size() > before;
    }

    /** What was done since the last change began. */
    final String story() {
        return String.join("; ", story);
    }

    /** As the administrator; nulls among the fields are left out. Answers the subject, empty where it was refused. */
    protected final Optional<String> act(String verb, @Nullable Object... fields) {
        return as("admin", verb, fields);
    }

    protected final Optional<String> as(String who, String verb, @Nullable Object... fields) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("as", who);
        action.put("do", verb);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                action.put((String) fields[i], fields[i + 1]);
            }
        }
        ObjectNode json = JSON.valueToTree(action);
        Optional<String> subject = relayed.tryTo(json);
        if (subject.isPresent()) {
            json.remove("as");
            story.add(json.toString());
        }
        return subject;
    }

    /** Straight in the tables; not a change that anybody could notice. */
    protected final void sql(String text, Object... values) {
        if (new JdbcTemplate(relayed.dataSource()).update(text, values) > 0) {
            silent = true;
            story.add(text + " " + List.of(values));
        }
    }

    protected final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** {@code "none/0"} where there is none, which the product refuses. */
    protected final String pick(List<String> from) {
        return from.isEmpty() ? "none/0" : from.get(random.nextInt(from.size()));
    }

    /** Some of them, none twice, at most that many and perhaps none. */
    protected final List<String> some(List<String> from, int most) {
        LinkedHashSet<String> some = new LinkedHashSet<>();
        int wanted = random.nextInt(most + 1);
        for (int i = 0; i < wanted && !from.isEmpty(); i++) {
            some.add(pick(from));
        }
        return new ArrayList<>(some);
    }

    protected final int next() {
        return ++number;
    }

    protected final String user() {
        return pick(users);
    }

    protected final String group() {
        return pick(groups);
    }

    /**
     * Groups in groups, now and then in a circle, and people in some of them, of whom some may not use the product and some
     * are not active.
     *
     * @param usersOfTheProduct the group whose members may use it
     * @param above groups of the product's own that some of ours are put into
     */
    protected final void people(String usersOfTheProduct, List<String> above) {
        int count = 4 + size.users() / 6;
        for (int i = 0; i < count; i++) {
            String name = (chance(30) ? "Group-" : "group-") + i;
            String parent = chance(40) && !groups.isEmpty() ? group() : chance(15) ? pick(above) : null;
            act("createGroup", "name", name, "parent", parent);
            groups.add(name);
        }
        if (chance(30)) {
            act("addToGroup", "child", groups.get(0), "group", groups.get(count - 1));
        }
        while (users.size() < size.users()) {
            String name = (chance(10) ? "User" : "user") + users.size();
            List<String> in = some(groups, 3);
            if (chance(80)) {
                in.add(usersOfTheProduct);
            }
            act("createUser", "name", name, "groups", in);
            users.add(name);
            if (chance(8)) {
                act("deactivateUser", "user", name);
            }
        }
        if (chance(20)) {
            act("addToGroup", "user", user(), "group", group(), "directory", "2");
            act("membershipAggregation", "on", chance(50));
        }
    }

    /** Something that happens to people and groups; both products have it. */
    protected final void tryPeople() {
        switch (random.nextInt(12)) {
            case 0, 1 -> act("addToGroup", "user", user(), "group", group());
            case 2, 3 -> act("removeFromGroup", "user", user(), "group", group());
            case 4 -> act("addToGroup", "child", group(), "group", group());
            case 5 -> act("removeFromGroup", "child", group(), "group", group());
            case 6 -> act("deactivateUser", "user", user(), "via", chance(50) ? "api" : null);
            case 7 -> act("activateUser", "user", user());
            case 8 -> rename();
            case 9 -> act("deleteUser", "user", user(), "via", chance(50) ? "api" : null);
            case 10 -> act("deleteGroup", "name", group(), "via", chance(50) ? "api" : null);
            default -> revive();
        }
    }

    private void rename() {
        int at = random.nextInt(users.size());
        String name = "user" + (1000 + next());
        if (act("renameUser", "user", users.get(at), "name", name).isPresent()) {
            users.set(at, name);
        }
    }

    /** A group, or somebody, with a name that was there before. */
    private void revive() {
        if (chance(50)) {
            act("createGroup", "name", group());
        } else {
            act("createUser", "name", user(), "groups", some(groups, 2));
        }
    }
}
