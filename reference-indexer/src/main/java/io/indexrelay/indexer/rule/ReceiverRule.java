package io.indexrelay.indexer.rule;

import io.indexrelay.indexer.access.Access;
import java.util.Set;

/**
 * What one event does to its source. The methods are in the order of the event types in the contract.
 *
 * <p>Stateless; what it changes is the {@link Source}, and {@link Changes} says what of it must be written.
 */
public final class ReceiverRule {

    private static final String PREFIX = "io.indexrelay.";

    /** Subjects that other types own: a document of such a kind would take their place. */
    private static final Set<String> NOT_CONTENT = Set.of("user", "access-set", "priority", "sync", "digest");

    private final Sweep sweep = new Sweep();

    /**
     * Applies one event.
     *
     * @param source what we hold of {@code event.source()}
     * @param now epoch milliseconds of our clock
     */
    public Outcome apply(Event event, Source source, Changes changes, long now) {
        try {
            return dispatch(event, source, changes, now);
        } catch (MalformedEvent malformed) {
            return Outcome.rejected(malformed.reason());
        }
    }

    private Outcome dispatch(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        String type = event.type();
        switch (type) {
            case PREFIX + "heartbeat.v1":
                return noted(source, source.facts().heartbeat(now).noted("heartbeat", event.data()), changes);
            case PREFIX + "ping.v1":
                return noted(source, source.facts().noted("ping", event.data()), changes);
            default:
                break;
        }
        if (!KNOWN.contains(type)) {
            setFacts(source, source.facts().unknownType(type), changes);
            return Outcome.UNKNOWN_TYPE;
        }
        requireVersion(event);
        if (event.version().epoch() > source.facts().epoch()) {
            setFacts(source, source.facts().withEpoch(event.version().epoch()), changes);
        }
        if (event.version().epoch() < source.facts().epoch()
                || event.version().isOlderThan(source.facts().sweptBefore())) {
            return Outcome.IGNORED;
        }
        return switch (type) {
            case PREFIX + "content.upserted.v1" -> contentUpserted(event, source, changes, now);
            case PREFIX + "content.deleted.v1" -> contentDeleted(event, source, changes, now);
            case PREFIX + "content.access-changed.v1" -> accessChanged(event, source, changes, now);
            case PREFIX + "access-set.upserted.v1" -> upserted(
                    event, "access-set", EventData.accessSet(event), source, changes, now);
            case PREFIX + "user.upserted.v1" -> upserted(event, "user", EventData.person(event), source, changes, now);
            case PREFIX + "priority.upserted.v1" -> upserted(
                    event, "priority", EventData.priority(event), source, changes, now);
            case PREFIX + "access-set.deleted.v1" -> deleted(event, "access-set", source, changes, now);
            case PREFIX + "user.deleted.v1" -> deleted(event, "user", source, changes, now);
            case PREFIX + "activity.digest.v1" -> digest(event, source, changes);
            case PREFIX + "sync.started.v1", PREFIX + "sync.completed.v1" -> sync(event, source, changes, now);
            case PREFIX + "purge.v1" -> sweep.purge(event, source, changes);
            default -> noted(source, source.facts().noted("self-check", event.data()), changes);
        };
    }

    private Outcome contentUpserted(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        requireContentSubject(event);
        Facts.Document document = EventData.document(event);
        Entry before = entry(event, source);
        Entry after = before.upserted(event.version(), document, now)
                .accessChanged(
                        event.version(), Access.of(event.data().get("access")), EventData.portal(event.data()), now);
        if (event.version().isNewerThan(before.content())) {
            if (document.hangsOn().stream().anyMatch(on -> source.deletionOf(on).isNewerThan(event.version()))) {
                changes.textGone(event.source(), event.subject());
            } else {
                changes.text(event.source(), event.subject(), event.data());
            }
        }
        return keep(before, after, source, changes);
    }

    private Outcome contentDeleted(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        requireContentSubject(event);
        Entry before = entry(event, source);
        Entry after = before.deleted(event.version(), now);
        keep(before, after, source, changes);
        if (after.facts() == null) {
            changes.textGone(event.source(), event.subject());
        }
        Version deletion = source.deletionOf(event.subject());
        for (String hanging : source.hangingOn(event.subject())) {
            if (source.entry(hanging)
                    .filter(entry -> entry.content().isOlderThan(deletion))
                    .isPresent()) {
                changes.textGone(event.source(), hanging);
            }
        }
        return Outcome.applied(event.version().isNewerThan(before.content()));
    }

    private Outcome accessChanged(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        requireContentSubject(event);
        Entry before = entry(event, source);
        Access access = Access.of(event.data().get("access"));
        Entry after = before.accessChanged(event.version(), access, EventData.portal(event.data()), now);
        return keep(before, after, source, changes);
    }

    private Outcome upserted(Event event, String kind, Facts facts, Source source, Changes changes, long now)
            throws MalformedEvent {
        requireSubject(event, kind);
        Entry before = entry(event, source);
        return keep(before, before.upserted(event.version(), facts, now), source, changes);
    }

    private Outcome deleted(Event event, String kind, Source source, Changes changes, long now) throws MalformedEvent {
        requireSubject(event, kind);
        Entry before = entry(event, source);
        Entry after = before.deleted(event.version(), now);
        keep(before, after, source, changes);
        if (kind.equals("user") && after.facts() == null) {
            changes.personGone(event.source(), event.subjectId());
        }
        return Outcome.applied(event.version().isNewerThan(before.content()));
    }

    /** Kept whatever the chain says of it, which is worked out when somebody asks. */
    private Outcome digest(Event event, Source source, Changes changes) throws MalformedEvent {
        requireSubject(event, "digest");
        Digest digest = DigestData.digest(event);
        if (!source.digests().add(digest.link())) {
            return Outcome.IGNORED;
        }
        changes.digest(digest.without(source.deletedUsers(digest.userKeys())));
        return Outcome.APPLIED;
    }

    private Outcome sync(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        requireSubject(event, "sync");
        boolean completed = event.type().equals(PREFIX + "sync.completed.v1");
        Outcome outcome = completed ? sweep.completed(event, source, changes, now) : Outcome.ACKNOWLEDGED;
        String note = event.subject() + (completed ? " completed" : " started");
        setFacts(source, source.facts().noted(note, event.data()), changes);
        return outcome;
    }

    private static Entry entry(Event event, Source source) {
        return source.entry(event.subject()).orElseGet(() -> Entry.unknown(event.subject()));
    }

    private static Outcome keep(Entry before, Entry after, Source source, Changes changes) {
        if (after == before) {
            return Outcome.IGNORED;
        }
        source.put(after);
        changes.entry(source.facts().source(), after);
        return Outcome.APPLIED;
    }

    private static Outcome noted(Source source, SourceFacts facts, Changes changes) {
        setFacts(source, facts, changes);
        return Outcome.ACKNOWLEDGED;
    }

    static void setFacts(Source source, SourceFacts facts, Changes changes) {
        source.facts(facts);
        changes.source(facts);
    }

    private static void requireVersion(Event event) throws MalformedEvent {
        if (event.version().equals(Version.NONE) || event.subject().isEmpty()) {
            throw new MalformedEvent(
                    event.type() + " without subject, epoch or sequence: an event of this type must have all three");
        }
    }

    private static void requireContentSubject(Event event) throws MalformedEvent {
        if (event.subjectKind().isEmpty() || NOT_CONTENT.contains(event.subjectKind())) {
            throw new MalformedEvent("subject '" + event.subject()
                    + "': must be <kind>/<id> with a kind of content for " + event.type());
        }
    }

    private static void requireSubject(Event event, String kind) throws MalformedEvent {
        if (!event.subjectKind().equals(kind) || event.subjectId().isEmpty()) {
            throw new MalformedEvent(
                    "subject '" + event.subject() + "': must be " + kind + "/<id> for " + event.type());
        }
    }

    private static final Set<String> KNOWN = Set.of(
            PREFIX + "content.upserted.v1",
            PREFIX + "content.deleted.v1",
            PREFIX + "content.access-changed.v1",
            PREFIX + "access-set.upserted.v1",
            PREFIX + "access-set.deleted.v1",
            PREFIX + "user.upserted.v1",
            PREFIX + "user.deleted.v1",
            PREFIX + "priority.upserted.v1",
            PREFIX + "activity.digest.v1",
            PREFIX + "sync.started.v1",
            PREFIX + "sync.completed.v1",
            PREFIX + "self-check.v1",
            PREFIX + "purge.v1");
}
