package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.payload.Fingerprints;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what may have been sent before it is, and what was taken after it was. */
public final class LedgerBook {

    private final Ledger ledger;
    private final Function<Snapshot, String> stamps;

    /** For readers; what writes has to know {@linkplain #LedgerBook(Ledger, Function) stamps}. */
    public LedgerBook(Ledger ledger) {
        this(ledger, snapshot -> "");
    }

    /** @param stamps what a listing tells of a document in that state */
    LedgerBook(Ledger ledger, Function<Snapshot, String> stamps) {
        this.ledger = ledger;
        this.stamps = stamps;
    }

    Map<LedgerKey, LedgerEntry> find(Collection<LedgerKey> keys) {
        Map<LedgerKey, LedgerEntry> found = new HashMap<>();
        Chunks.of(List.copyOf(keys)).forEach(chunk -> found.putAll(ledger.find(chunk)));
        return found;
    }

    /** What receivers have of these: what was sent in a container that was deleted later went with it. */
    public Map<LedgerKey, LedgerEntry> findPresent(Collection<LedgerKey> keys) {
        Map<LedgerKey, LedgerEntry> found = find(keys);
        Set<LedgerKey> containers = new LinkedHashSet<>();
        found.values().forEach(entry -> containers.addAll(containerKey(entry)));
        Map<LedgerKey, LedgerEntry> above = find(containers);
        found.replaceAll((key, entry) -> containerKey(entry).stream()
                        .map(above::get)
                        .anyMatch(container -> container != null
                                && container.state() == SentState.DELETED
                                && isOlder(entry, latest(container)))
                ? gone(entry)
                : entry);
        return found;
    }

    /**
     * What a deleted container took along, as the ledger is to have it.
     *
     * @param contained entries of documents whose container it is
     * @param deletion its version
     */
    List<LedgerEntry> goneWith(List<LedgerEntry> contained, Version deletion) {
        List<LedgerEntry> gone = new ArrayList<>();
        for (LedgerEntry entry : contained) {
            if (entry.state() != SentState.DELETED && isOlder(entry, deletion)) {
                gone.add(gone(entry));
                gone.addAll(goneWith(entry.key().subject()));
            }
        }
        return gone;
    }

    void save(List<LedgerEntry> entries) {
        Chunks.of(entries).forEach(ledger::save);
    }

    /** The highest version that may have been sent. */
    static Version latest(LedgerEntry entry) {
        return entry.intended().compareTo(entry.version()) > 0 ? entry.intended() : entry.version();
    }

    private static boolean isOlder(LedgerEntry entry, Version version) {
        return latest(entry).compareTo(version) < 0;
    }

    private static List<LedgerKey> containerKey(LedgerEntry entry) {
        Subject container = entry.container();
        return container == null || !container.kind().isContainer()
                ? List.of()
                : List.of(new LedgerKey(container, container));
    }

    /** Before sending: "maybe sent". */
    void intend(List<Part> parts) {
        ledger.save(parts.stream()
                .filter(LedgerBook::isKept)
                .map(LedgerBook::intended)
                .toList());
    }

    /** After the receipt. Whatever hung on a document that is gone is gone with it. */
    void complete(List<Part> parts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Part part : parts) {
            if (isKept(part)) {
                entries.add(taken(part));
                if (isGone(part.event().event().data())) {
                    entries.addAll(goneWith(part.claim().subject()));
                }
            }
        }
        save(lastOfEach(entries));
    }

    /**
     * Sets that these events refer to and receivers do not have, have swept with the last sync, or will sweep when the one
     * that is under way completes.
     *
     * @param since the version of that sync's start; {@link Version#NONE} when there was none
     */
    Set<Subject> missingSets(List<Part> parts, Version since) {
        Set<Subject> named = new LinkedHashSet<>();
        for (Part part : parts) {
            Access access = part.event().event().data().access();
            if (access != null) {
                named.addAll(access.sets());
            }
        }
        parts.forEach(part -> named.remove(part.claim().subject()));
        Map<LedgerKey, LedgerEntry> had = find(
                named.stream().map(set -> new LedgerKey(set, Subject.CONTROL)).toList());
        had.forEach((key, entry) -> {
            if (entry.state() == SentState.PRESENT && !isOlder(entry, since)) {
                named.remove(key.subject());
            }
        });
        return named;
    }

    /** Whether receivers have exactly this, for certain. */
    static boolean isKnown(Part part) {
        LedgerEntry before = part.before();
        Fingerprints prints = part.event().fingerprints();
        boolean isAccessOnly = part.event().event().data() instanceof ContentAccessChanged;
        return before != null
                && before.state() == (isGone(part) ? SentState.DELETED : SentState.PRESENT)
                && before.intended().equals(Version.NONE)
                && (isAccessOnly || before.contentFingerprint().equals(shortened(part, prints.content())))
                && before.accessFingerprint().equals(shortened(part, prints.access()));
    }

    static boolean isGone(Part part) {
        return isGone(part.event().event().data());
    }

    /**
     * Whether a document that receivers were told is deleted comes again; they have dropped all that hung on it. Likewise
     * one that might not leave and now may: what hangs on it was refused with it.
     */
    static boolean comesAgain(Part part) {
        LedgerEntry before = part.before();
        return before != null
                && (before.state() == SentState.DELETED || isRefused(before))
                && part.event().event().data() instanceof ContentUpserted
                && takesAlong(part.claim().subject().kind());
    }

    /** Whether a container goes, and with it, at the receiver, all that it contains. */
    static boolean takesAlongContents(Part part) {
        return part.claim().subject().kind().isContainer()
                && isGone(part.event().event().data());
    }

    /** The kinds whose deletion takes along, at the receiver, what hangs on them. */
    private static boolean takesAlong(Kind kind) {
        return kind.hasDependents() || kind.isContainer();
    }

    private List<LedgerEntry> goneWith(Subject subject) {
        if (!subject.kind().hasDependents()) {
            return List.of();
        }
        return ledger.dependents(subject).stream()
                .filter(entry -> entry.state() == SentState.PRESENT)
                .map(LedgerBook::gone)
                .toList();
    }

    /** Whether it was never sent because it might not leave. */
    static boolean isRefused(LedgerEntry entry) {
        return entry.state() == SentState.NOTHING
                && entry.intended().equals(Version.NONE)
                && entry.version().equals(Version.NONE);
    }

    /** Remembers of these, where nothing is known, that they might not leave; then they can be told from what was missed. */
    void refuse(Collection<LedgerKey> keys) {
        Map<LedgerKey, LedgerEntry> known = find(keys);
        save(keys.stream()
                .filter(key -> !known.containsKey(key) && isKept(key.subject().kind()))
                .distinct()
                .map(key -> new LedgerEntry(key, SentState.NOTHING, Version.NONE, Version.NONE, "", "", "", null, null))
                .toList());
    }

    private static LedgerEntry gone(LedgerEntry entry) {
        return new LedgerEntry(
                entry.key(),
                SentState.DELETED,
                Version.NONE,
                entry.version(),
                "",
                "",
                "",
                entry.container(),
                entry.parent());
    }

    private static boolean isKept(Part part) {
        return isKept(part.claim().subject().kind());
    }

    /** The kinds of which the ledger keeps what was sent last. */
    static boolean isKept(Kind kind) {
        return kind.isDocument() || kind == Kind.USER || kind == Kind.ACCESS_SET || kind == Kind.PRIORITY;
    }

    static boolean isGone(EventData data) {
        return data.typeName().endsWith(".deleted");
    }

    /** A deletion counts from here on: if it arrives and its receipt does not, what hung on the document is gone. */
    private static LedgerEntry intended(Part part) {
        Version version = part.event().event().version();
        LedgerEntry before = part.before();
        boolean isGone = isGone(part.event().event().data());
        return before == null
                ? new LedgerEntry(
                        part.claim().ledgerKey(),
                        isGone ? SentState.DELETED : SentState.NOTHING,
                        version,
                        Version.NONE,
                        "",
                        "",
                        nameOf(part, null),
                        containerOf(part, null),
                        parentOf(part, null))
                : new LedgerEntry(
                        before.key(),
                        isGone ? SentState.DELETED : before.state(),
                        version,
                        before.version(),
                        before.contentFingerprint(),
                        before.accessFingerprint(),
                        before.name(),
                        before.container(),
                        before.parent(),
                        isGone ? "" : before.stamp());
    }

    /** What a listing tells of the state that this data carries; {@code ""} where nothing does. */
    String stampOf(EventData data) {
        return data instanceof ContentUpserted upserted ? stamps.apply(upserted.snapshot()) : "";
    }

    /** What is to be remembered of a state that is as receivers have it; {@code ""} when it is remembered already. */
    String newStampOf(EventData data, @Nullable LedgerEntry entry) {
        String stamp = stampOf(data);
        return entry != null && entry.stamp().equals(stamp) ? "" : stamp;
    }

    /** What was seen of objects without telling of it: they are as receivers have them, or may not leave as they are. */
    void seen(Map<LedgerKey, String> stampsSeen) {
        if (stampsSeen.isEmpty()) {
            return;
        }
        Map<LedgerKey, LedgerEntry> known = find(stampsSeen.keySet());
        List<LedgerEntry> entries = new ArrayList<>();
        stampsSeen.forEach((key, stamp) -> {
            LedgerEntry entry = known.get(key);
            if (entry == null || !entry.stamp().equals(stamp)) {
                entries.add(entry == null ? LedgerEntry.refused(key, stamp) : entry.withStamp(stamp));
            }
        });
        save(entries);
    }

    private LedgerEntry taken(Part part) {
        LedgerEntry before = part.before();
        EventData data = part.event().event().data();
        Fingerprints prints = part.event().fingerprints();
        boolean isAccessOnly = data instanceof ContentAccessChanged;
        String contentBefore = before == null ? "" : before.contentFingerprint();
        return new LedgerEntry(
                part.claim().ledgerKey(),
                isGone(data) ? SentState.DELETED : SentState.PRESENT,
                Version.NONE,
                part.event().event().version(),
                isAccessOnly ? contentBefore : shortened(part, prints.content()),
                shortened(part, prints.access()),
                nameOf(part, before),
                containerOf(part, before),
                parentOf(part, before),
                isAccessOnly && before != null ? before.stamp() : stampOf(data));
    }

    /** Of a dependent kind only 8 bytes are kept. */
    static String shortened(Kind kind, String print) {
        return kind.isDependent() && print.length() > 16 ? print.substring(0, 16) : print;
    }

    private static String shortened(Part part, String print) {
        return shortened(part.claim().subject().kind(), print);
    }

    private static String nameOf(Part part, @Nullable LedgerEntry before) {
        if (part.event().event().data() instanceof UserUpserted user) {
            return user.person().username();
        }
        return before == null ? "" : before.name();
    }

    /** What the document was sent in, and what it is sent in now. */
    static Set<Subject> containersOf(Part part) {
        Set<Subject> containers = new LinkedHashSet<>();
        for (@Nullable
        Subject container : Arrays.asList(
                part.before() == null ? null : part.before().container(), containerOf(part, part.before()))) {
            if (container != null) {
                containers.add(container);
            }
        }
        return containers;
    }

    private static @Nullable Subject containerOf(Part part, @Nullable LedgerEntry before) {
        if (part.event().event().data() instanceof ContentUpserted upserted) {
            return upserted.snapshot().container();
        }
        return before == null ? null : before.container();
    }

    private static @Nullable Subject parentOf(Part part, @Nullable LedgerEntry before) {
        if (part.event().event().data() instanceof ContentUpserted upserted) {
            return upserted.snapshot().parent();
        }
        return before == null ? null : before.parent();
    }

    private static List<LedgerEntry> lastOfEach(List<LedgerEntry> entries) {
        Map<Subject, LedgerEntry> last = new java.util.LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.key().subject(), entry));
        return List.copyOf(last.values());
    }
}
