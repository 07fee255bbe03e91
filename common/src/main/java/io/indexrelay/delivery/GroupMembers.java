package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Known users whose groups are others than those sent, piece by piece: a group's own members are not worth a query. */
final class GroupMembers {

    private static final Logger log = LoggerFactory.getLogger(GroupMembers.class);

    private final Ledger ledger;
    private final People people;

    GroupMembers(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /** @param next where to go on; null at the end */
    record Piece(List<Subject> others, @Nullable String next) {}

    /**
     * @param cursor as the last piece gave it; {@code ""} to begin
     * @param prints what a user's state would be in the ledger
     */
    Piece piece(String cursor, int limit, Prints prints) {
        List<LedgerEntry> known = ledger.list(Kind.USER, cursor, limit);
        List<Subject> others = known.stream()
                .filter(entry -> isOther(entry, prints))
                .map(entry -> entry.key().subject())
                .toList();
        return new Piece(
                others,
                known.size() < limit
                        ? null
                        : known.get(known.size() - 1).key().subject().toString());
    }

    /** Whether there is such a user; in doubt. */
    boolean isThere(Subject user) {
        try {
            return people.byKey(user.id()).isPresent();
        } catch (RuntimeException | LinkageError e) {
            log.warn("Could not read {}; it gets a row of its own", user, e);
            return true;
        }
    }

    private boolean isOther(LedgerEntry entry, Prints prints) {
        Optional<Person> person;
        try {
            person = people.byKey(entry.key().subject().id());
        } catch (RuntimeException | LinkageError e) {
            log.warn("Could not read {}; it gets a row of its own", entry.key().subject(), e);
            return true;
        }
        String now = person.map(prints::person).orElse("");
        return StateReader.wasSent(entry)
                ? !now.equals(entry.contentFingerprint()) || !entry.intended().equals(Version.NONE)
                : person.isPresent();
    }
}
