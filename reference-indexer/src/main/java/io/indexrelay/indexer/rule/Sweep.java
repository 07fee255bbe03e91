package io.indexrelay.indexer.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes away what a completed sync did not send again, and what an administrator asks to forget.
 *
 * <p>A mark stays behind ({@link SourceFacts#sweptBefore}, {@link SourceFacts#sweptScopes}) and says what the version
 * that was forgotten would have said: older than this is gone. So versions need not be kept for ever, and an event that
 * comes later than the sweep is swept as well.
 */
final class Sweep {

    /** How long a version is kept at least after its entry last changed, even if a sync swept it. */
    static final Duration VERSIONS_KEPT = Duration.ofDays(7);

    /** {@code sync.completed}: sweeps what belongs to the scope and is older than the start, if nothing failed. */
    Outcome completed(Event event, Source source, Changes changes, long now) throws MalformedEvent {
        Version started = EventData.started(event);
        Optional<String> scope = EventData.scope(event);
        if (EventData.number(event.data(), "failed") != 0) {
            return Outcome.ACKNOWLEDGED;
        }
        if (scope.isEmpty()) {
            ReceiverRule.setFacts(source, source.facts().sweptBefore(started), changes);
        } else {
            ReceiverRule.setFacts(source, source.facts().sweptScope(scope.get(), started), changes);
        }
        List<Entry> swept = source.entries().stream()
                .filter(entry -> scope.isEmpty()
                        ? entry.newest().isOlderThan(started) || isStale(entry, started)
                        : source.isSwept(entry))
                .toList();
        for (Entry entry : swept) {
            boolean versionsMayGo =
                    entry.newest().isOlderThan(started) && entry.changed() <= now - VERSIONS_KEPT.toMillis();
            if (versionsMayGo) {
                forget(entry, source, changes);
            } else if (entry.facts() != null) {
                take(entry.swept(), source, changes);
            }
        }
        return Outcome.APPLIED;
    }

    /** {@code purge}: everything of the source that is older goes, versions and digests too. */
    Outcome purge(Event event, Source source, Changes changes) {
        ReceiverRule.setFacts(source, source.facts().sweptBefore(event.version()), changes);
        for (Entry entry : List.copyOf(source.entries())) {
            if (entry.newest().isOlderThan(event.version())) {
                forget(entry, source, changes);
            } else if (isStale(entry, event.version())) {
                take(entry.swept(), source, changes);
            }
        }
        source.digests().clear();
        changes.forgetDigests(event.source());
        return Outcome.APPLIED;
    }

    private static boolean isStale(Entry entry, Version started) {
        return entry.facts() != null && entry.content().isOlderThan(started);
    }

    private static void take(Entry swept, Source source, Changes changes) {
        String name = source.facts().source();
        source.put(swept);
        changes.entry(name, swept);
        gone(name, swept, changes);
    }

    private static void forget(Entry entry, Source source, Changes changes) {
        String name = source.facts().source();
        source.remove(entry.subject());
        changes.entryGone(name, entry.subject());
        gone(name, entry, changes);
    }

    private static void gone(String source, Entry entry, Changes changes) {
        changes.textGone(source, entry.subject());
        if (entry.subject().startsWith("user/")) {
            changes.personGone(source, entry.subject().substring("user/".length()));
        }
    }
}
