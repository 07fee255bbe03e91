package io.indexrelay.selfcheck;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Evaluator;
import io.indexrelay.access.SetFamily;
import io.indexrelay.access.SetReading;
import io.indexrelay.access.Viewer;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LedgerBook;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.Prints;
import io.indexrelay.payload.Version;
import io.indexrelay.read.Failures;
import io.indexrelay.selfcheck.Standing.Drifted;
import io.indexrelay.selfcheck.Standing.Same;
import io.indexrelay.selfcheck.Standing.Unsure;
import io.indexrelay.snapshot.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What receivers have, as far as it can be told now: each thing is read once and compared with the ledger's fingerprint of
 * it. For one look; not thread-safe.
 */
final class Received implements Evaluator.Had {

    /** A rule that refers to more than this is left alone. */
    private static final int MOST = 500;

    private static final String USER = "user:";

    private final DeliveryPorts ports;
    private final LedgerBook book;
    private final Prints prints;
    private final @Nullable Subject shown;
    private final Map<Subject, Standing> standings = new HashMap<>();
    private final Map<String, Someone> people = new HashMap<>();

    /** @param shown a hidden document that is to be taken as if it were not; null for none */
    Received(DeliveryPorts ports, Prints prints, @Nullable Subject shown) {
        this.ports = ports;
        this.book = new LedgerBook(ports.ledger());
        this.prints = prints;
        this.shown = shown;
    }

    /**
     * Everything that a document's rule refers to, itself included.
     *
     * @param drifted those of which receivers have something else
     * @param unsure why nothing can be told; {@code ""} when it can
     * @param isListed whether the status says why it may be narrower than the product's answer
     */
    record Rule(Set<LedgerKey> involved, Set<LedgerKey> drifted, String unsure, boolean isListed) {}

    /** @param unsure why nothing can be told; {@code ""} when it can */
    record Someone(Viewer viewer, boolean hasDrifted, String unsure) {}

    Rule rule(LedgerKey document) {
        Set<LedgerKey> involved = new LinkedHashSet<>();
        Set<LedgerKey> drifted = new LinkedHashSet<>();
        String unsure = "";
        boolean isListed = false;
        Deque<LedgerKey> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty() && involved.size() < MOST) {
            LedgerKey key = open.pop();
            if (!involved.add(key)) {
                continue;
            }
            Standing standing = standing(key);
            if (standing instanceof Same same) {
                isListed |= same.isListed();
                rules(same.access()).forEach(access -> named(access, key).forEach(open::push));
            } else if (standing instanceof Unsure unknown) {
                unsure = key.subject() + ": " + unknown.why();
            } else {
                drifted.add(key);
            }
        }
        return new Rule(involved, drifted, open.isEmpty() ? unsure : "the rule refers to too much", isListed);
    }

    /** The users whom the rule names one by one. */
    List<String> usersNamed(Rule rule) {
        return rule.involved().stream()
                .flatMap(key -> had(standings.get(key.subject())).stream())
                .flatMap(access -> rules(access).stream())
                .flatMap(access -> access.all().stream())
                .flatMap(List::stream)
                .map(Atom::text)
                .filter(text -> text.startsWith(USER) && text.length() > USER.length())
                .map(text -> text.substring(USER.length()))
                .filter(userKey -> userKey.length() <= Subject.MAX_ID)
                .distinct()
                .toList();
    }

    /** Whether receivers have a rule of it for the customer portal; only after {@link #rule}. */
    boolean showsInPortal(LedgerKey document) {
        return had(standings.get(document.subject()))
                .filter(access -> access.portal() != null)
                .isPresent();
    }

    /** A rule, and with it that for the customer portal. */
    private static List<Access> rules(@Nullable Access access) {
        if (access == null) {
            return List.of();
        }
        return access.portal() == null
                ? List.of(access)
                : List.of(access, access.portal().access());
    }

    Someone someone(String userKey) {
        return userKey.isEmpty() ? new Someone(Viewer.VISITOR, false, "") : people.computeIfAbsent(userKey, this::user);
    }

    /** Whether receivers have something else of a document, a set or a user than there is. */
    boolean hasDrifted(LedgerKey key) {
        return key.subject().kind() == Kind.USER
                ? someone(key.subject().id()).hasDrifted()
                : standing(key) instanceof Drifted;
    }

    /** Whether neither the product nor receivers have it. */
    boolean isGone(LedgerKey document) {
        LedgerEntry entry = book.findPresent(List.of(document)).get(document);
        return (entry == null || entry.state() != SentState.PRESENT)
                && readAccess(document.subject()) instanceof AccessReading.Absent;
    }

    static LedgerKey keyOfUser(String userKey) {
        return new LedgerKey(new Subject(Kind.USER, userKey), Subject.CONTROL);
    }

    @Override
    public Optional<Access> set(String id) {
        return isSubject(id) ? had(standings.get(new Subject(Kind.ACCESS_SET, id))) : Optional.empty();
    }

    @Override
    public Optional<Access> document(String subject) {
        return parsed(subject).flatMap(document -> had(standings.get(document)));
    }

    private static Optional<Access> had(@Nullable Standing standing) {
        return standing instanceof Same same ? Optional.ofNullable(same.access()) : Optional.empty();
    }

    /** The sets and documents that a rule names. */
    private static List<LedgerKey> named(Access access, LedgerKey by) {
        return access.all().stream()
                .flatMap(List::stream)
                .flatMap(atom -> named(atom, by).stream())
                .distinct()
                .toList();
    }

    private static Optional<LedgerKey> named(Atom atom, LedgerKey by) {
        if (atom.isSet()) {
            return isSubject(atom.setId())
                    ? Optional.of(new LedgerKey(new Subject(Kind.ACCESS_SET, atom.setId()), Subject.CONTROL))
                    : Optional.empty();
        }
        return atom.text().startsWith("doc:")
                ? parsed(atom.text().substring("doc:".length()))
                        .map(document ->
                                new LedgerKey(document, document.kind().isDependent() ? by.partitionKey() : document))
                : Optional.empty();
    }

    private static boolean isSubject(String setId) {
        return !setId.isEmpty() && setId.length() <= Subject.MAX_ID && !SetFamily.isFamily(setId);
    }

    private static Optional<Subject> parsed(String text) {
        try {
            return Optional.of(Subject.parse(text))
                    .filter(subject -> subject.kind().isDocument());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Standing standing(LedgerKey key) {
        return standings.computeIfAbsent(
                key.subject(), subject -> subject.kind() == Kind.ACCESS_SET ? ofSet(key) : ofDocument(key));
    }

    private Standing ofDocument(LedgerKey key) {
        AccessReading reading = readAccess(key.subject());
        if (key.subject().equals(shown)) {
            return reading instanceof AccessReading.Known known
                    ? new Same(known.access(), false)
                    : new Unsure("it is not there");
        }
        LedgerEntry entry = book.findPresent(List.of(key)).get(key);
        if (entry != null && !entry.intended().equals(Version.NONE)) {
            return new Unsure("something is on its way");
        }
        if (entry == null || entry.state() != SentState.PRESENT) {
            return new Same(null, true);
        }
        if (ports.findings().hidden(List.of(key.subject())).containsKey(key.subject())) {
            return prints.isOf(entry, Access.CLOSED) ? new Same(Access.CLOSED, true) : new Unsure("it is being hidden");
        }
        if (reading instanceof AccessReading.Known known) {
            return prints.isOf(entry, known.access()) ? new Same(known.access(), false) : new Drifted();
        }
        return reading instanceof AccessReading.Unreadable unreadable ? new Unsure(unreadable.why()) : new Drifted();
    }

    private Standing ofSet(LedgerKey key) {
        SetReading reading = readSet(key.subject().id());
        LedgerEntry entry = book.findPresent(List.of(key)).get(key);
        if (entry != null && !entry.intended().equals(Version.NONE)) {
            return new Unsure("something is on its way");
        }
        LedgerEntry had = entry != null && entry.state() == SentState.PRESENT ? entry : null;
        if (reading instanceof SetReading.Known known) {
            return had != null && prints.isOf(had, known)
                    ? new Same(known.access(), known.narrower() != null)
                    : new Drifted();
        }
        if (reading instanceof SetReading.Unreadable unreadable) {
            return had != null ? new Unsure(unreadable.why()) : new Same(null, true);
        }
        return had != null ? new Drifted() : new Same(null, false);
    }

    private Someone user(String userKey) {
        Optional<Person> read;
        try {
            read = ports.people().byKey(userKey);
        } catch (RuntimeException | LinkageError e) {
            return new Someone(Viewer.nobody(userKey), false, Failures.describe(e));
        }
        LedgerKey key = keyOfUser(userKey);
        LedgerEntry entry = book.findPresent(List.of(key)).get(key);
        if (entry != null && !entry.intended().equals(Version.NONE)) {
            return new Someone(Viewer.nobody(userKey), false, "something is on its way");
        }
        LedgerEntry had = entry != null && entry.state() == SentState.PRESENT ? entry : null;
        boolean isSame =
                read.map(person -> had != null && prints.isOf(had, person)).orElse(had == null);
        Viewer viewer = read.filter(Person::active)
                .map(person -> Viewer.active(userKey, person.groups(), person.organizations()))
                .orElse(Viewer.nobody(userKey));
        return new Someone(viewer, !isSame, "");
    }

    private AccessReading readAccess(Subject subject) {
        try {
            return ports.access().ofDocument(subject);
        } catch (RuntimeException | LinkageError e) {
            return new AccessReading.Unreadable(Failures.describe(e));
        }
    }

    private SetReading readSet(String setId) {
        try {
            return ports.access().ofSet(setId);
        } catch (RuntimeException | LinkageError e) {
            return new SetReading.Unreadable(Failures.describe(e));
        }
    }
}
