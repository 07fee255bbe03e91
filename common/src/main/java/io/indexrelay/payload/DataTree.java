package io.indexrelay.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.access.Access;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.EventData.AccessSetDeleted;
import io.indexrelay.payload.EventData.AccessSetUpserted;
import io.indexrelay.payload.EventData.ActivityDigest;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventData.ContentDeleted;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventData.Heartbeat;
import io.indexrelay.payload.EventData.Ping;
import io.indexrelay.payload.EventData.PriorityUpserted;
import io.indexrelay.payload.EventData.SyncCompleted;
import io.indexrelay.payload.EventData.SyncStarted;
import io.indexrelay.payload.EventData.UserDeleted;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.PriorityRank.SchemeRank;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The {@code data} of each event type. A missing value is left out, never null. */
final class DataTree {

    private final PayloadSettings settings;

    DataTree(PayloadSettings settings) {
        this.settings = settings;
    }

    ObjectNode of(Event event) {
        Subject subject = event.subject();
        EventData data = event.data();
        if (data instanceof ContentUpserted upserted) {
            return content(upserted.snapshot(), upserted.access());
        }
        if (data instanceof ContentDeleted deleted) {
            return named(subject).put("reason", deleted.reason().word());
        }
        if (data instanceof ContentAccessChanged changed) {
            return withAccess(named(subject), changed.access());
        }
        if (data instanceof AccessSetUpserted set) {
            ObjectNode tree = object().put("id", WireText.clean(subject.id()));
            tree.set("all", clauses(set.access()));
            return tree.put("title", WireText.clean(set.title()));
        }
        if (data instanceof AccessSetDeleted) {
            return object().put("id", WireText.clean(subject.id()));
        }
        if (data instanceof UserUpserted user) {
            return person(user.person());
        }
        if (data instanceof UserDeleted) {
            return object().put("key", WireText.clean(subject.id()));
        }
        if (data instanceof PriorityUpserted upserted) {
            return priority(upserted.priority());
        }
        if (data instanceof SyncStarted started) {
            return sync(started.scope(), started.generation(), event.version());
        }
        if (data instanceof SyncCompleted completed) {
            ObjectNode tree = sync(completed.scope(), completed.generation(), completed.started());
            tree.putObject("counts").put("queued", completed.queued());
            return tree.put("failed", completed.failed());
        }
        if (data instanceof EventData.Purge) {
            return object();
        }
        if (data instanceof EventData.SelfCheck check) {
            return object().put("checked", check.checked())
                    .put("wider", check.wider())
                    .put("narrower", check.narrower())
                    .put("since", WireText.time(check.since()));
        }
        if (data instanceof ActivityDigest digest) {
            return digest(digest);
        }
        return of(data);
    }

    /** Nothing but texts, whole numbers, arrays and objects: it is hashed in canonical form. */
    static ObjectNode digest(ActivityDigest digest) {
        ObjectNode tree = object();
        tree.set("window", span(digest.from(), digest.to()));
        tree.put("number", digest.number())
                .put("part", digest.part())
                .put("parts", digest.parts())
                .put("previous", digest.previous())
                .put("privacy", digest.privacy());
        ArrayNode entries = tree.putArray("entries");
        for (ActivityDigest.Entry entry : digest.entries()) {
            ObjectNode one = entries.addObject()
                    .put("subject", WireText.clean(entry.subject().toString()))
                    .put("views", entry.views())
                    .put("viewers", entry.viewers())
                    .put("edits", entry.edits())
                    .put("comments", entry.comments());
            if (!entry.users().isEmpty()) {
                ArrayNode users = one.putArray("users");
                entry.users().forEach(acts -> users.addObject()
                        .put("user", WireText.clean(acts.user()))
                        .put("views", acts.views())
                        .put("edits", acts.edits())
                        .put("comments", acts.comments()));
            }
        }
        tree.put("dropped", digest.dropped());
        if (!digest.gaps().isEmpty()) {
            ArrayNode gaps = tree.putArray("gaps");
            digest.gaps().forEach(gap -> gaps.add(span(gap.from(), gap.to())));
        }
        return tree;
    }

    private static ObjectNode span(Instant from, Instant to) {
        return object().put("from", WireText.time(from)).put("to", WireText.time(to));
    }

    ObjectNode of(EventData signal) {
        if (signal instanceof Heartbeat beat) {
            ObjectNode tree = object().put("state", beat.state());
            if (beat.oldestPending() != null) {
                tree.put("oldestPending", WireText.time(beat.oldestPending()));
            }
            return tree.put("lastSequence", new Version(1, beat.lastSequence()).paddedSequence());
        }
        if (signal instanceof Ping ping) {
            return object().put("message", WireText.clean(ping.message()))
                    .put("version", ping.version())
                    .put("product", ping.product());
        }
        throw new IllegalArgumentException(signal.typeName() + " needs a subject");
    }

    private ObjectNode content(Snapshot snapshot, Access access) {
        ObjectNode tree = named(snapshot.subject());
        put(tree, "key", snapshot.key());
        put(tree, "url", snapshot.url());
        put(tree, "title", snapshot.title());
        reference(tree, "container", snapshot.container());
        reference(tree, "parent", snapshot.parent());
        if (!snapshot.ancestors().isEmpty()) {
            texts(tree.putArray("ancestors"), snapshot.ancestors());
        }
        body(tree, snapshot.body());
        put(tree, "author", snapshot.author());
        tree.put("created", WireText.time(snapshot.created()));
        tree.put("updated", WireText.time(snapshot.updated()));
        if (snapshot.version() != null) {
            tree.put("version", snapshot.version());
        }
        texts(tree.putArray("labels"), snapshot.labels());
        tree.set("fields", value(snapshot.fields()));
        return withAccess(tree, access);
    }

    private static ObjectNode withAccess(ObjectNode tree, Access access) {
        tree.set("access", access(access));
        if (access.portal() != null) {
            ObjectNode portal = tree.putObject("portal");
            put(portal, "url", access.portal().url());
            portal.set("access", access(access.portal().access()));
        }
        return tree;
    }

    private void body(ObjectNode tree, Snapshot.@Nullable Body body) {
        if (body == null || !settings.bodies()) {
            return;
        }
        ObjectNode node = tree.putObject("body").put("text", WireText.clean(body.text()));
        if (body.source() != null) {
            node.putObject("source")
                    .put("format", body.source().format())
                    .put("text", WireText.clean(body.source().text()));
        }
        node.put("truncated", false);
    }

    private ObjectNode person(Person person) {
        ObjectNode tree = object();
        put(tree, "key", person.key());
        put(tree, "username", person.username());
        if (settings.emails()) {
            put(tree, "email", person.email());
        }
        put(tree, "displayName", person.displayName());
        tree.put("active", person.active());
        texts(tree.putArray("groups"), person.groups());
        texts(tree.putArray("organizations"), person.organizations());
        return tree;
    }

    private static ObjectNode priority(PriorityRank priority) {
        ObjectNode tree = object().put("id", WireText.clean(priority.id()))
                .put("name", WireText.clean(priority.name()))
                .put("rank", priority.rank());
        ArrayNode schemes = tree.putArray("schemes");
        for (SchemeRank scheme : priority.schemes()) {
            ObjectNode node = schemes.addObject()
                    .put("id", WireText.clean(scheme.id()))
                    .put("name", WireText.clean(scheme.name()))
                    .put("rank", scheme.rank());
            texts(node.putArray("projects"), scheme.projects());
        }
        return tree;
    }

    /** The scope as the word {@code all}, or as the container. */
    private static ObjectNode sync(String scope, long generation, Version started) {
        ObjectNode tree = object();
        if (scope.equals("all")) {
            tree.put("scope", scope);
        } else {
            reference(tree, "scope", Subject.parse(scope));
        }
        tree.put("generation", generation);
        tree.putObject("started").put("epoch", started.epoch()).put("sequence", started.paddedSequence());
        return tree;
    }

    private static ObjectNode access(Access access) {
        ObjectNode tree = object();
        tree.set("all", clauses(access));
        return tree;
    }

    private static ArrayNode clauses(Access access) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        access.all().forEach(clause -> {
            ArrayNode atoms = all.addArray();
            clause.forEach(atom -> atoms.add(WireText.clean(atom.text())));
        });
        return all;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((name, element) -> sorted.put(String.valueOf(name), element));
            ObjectNode tree = object();
            sorted.forEach((name, element) -> tree.set(WireText.clean(name), value(element)));
            return tree;
        }
        if (value instanceof List<?> list) {
            ArrayNode tree = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> tree.add(value(element)));
            return tree;
        }
        if (value instanceof Boolean flag) {
            return JsonNodeFactory.instance.booleanNode(flag);
        }
        if (value instanceof Long || value instanceof Integer) {
            return JsonNodeFactory.instance.numberNode(((Number) value).longValue());
        }
        if (value instanceof String text) {
            return JsonNodeFactory.instance.textNode(WireText.clean(text));
        }
        throw new IllegalArgumentException(
                "a field cannot be a " + value.getClass().getName());
    }

    private static ObjectNode named(Subject subject) {
        return object().put("kind", subject.kind().word()).put("id", WireText.clean(subject.id()));
    }

    private static void reference(ObjectNode tree, String name, @Nullable Subject subject) {
        if (subject != null) {
            tree.set(name, named(subject));
        }
    }

    private static void put(ObjectNode tree, String name, @Nullable String text) {
        if (text != null) {
            tree.put(name, WireText.clean(text));
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(text -> array.add(WireText.clean(text)));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
