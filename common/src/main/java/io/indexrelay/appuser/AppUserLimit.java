package io.indexrelay.appuser;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.AppUser;
import io.indexrelay.poll.Sightings;
import io.indexrelay.scope.Admission;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing leaves that the app user may not see, by the product's own answer about that user and that document, asked each
 * time. What became of that answer without a change of the document itself is found by what the app user has of each access
 * set ({@link Remainder}): where that changes, everything that the set rules is asked for anew.
 *
 * <p>While the user is unknown, inactive or another one, nothing leaves at all. Without an app user it limits nothing.
 * Thread-safe.
 */
public final class AppUserLimit implements Admission {

    /** Of the sightings: what the app user had of each set, and who it was. */
    static final String WATCH = "app-user";

    private static final Logger log = LoggerFactory.getLogger(AppUserLimit.class);

    /** Stands for the user; no user has it, as ids of users are never this. */
    private static final Subject WHO = new Subject(Kind.USERNAME, "app-user");

    private final Supplier<Optional<AppUser>> saved;
    private final PermissionCheck permissions;
    private final People people;
    private final AccessReader access;
    private final Sightings sightings;
    private volatile @Nullable Optional<AppUser> used;
    private volatile String told = "";
    private volatile boolean isKnownToBeNobody;

    /** @param saved as an administrator saved it last; asked before each batch */
    public AppUserLimit(
            Supplier<Optional<AppUser>> saved,
            PermissionCheck permissions,
            People people,
            AccessReader access,
            Sightings sightings) {
        this.saved = saved;
        this.permissions = permissions;
        this.people = people;
        this.access = access;
        this.sightings = sightings;
    }

    @Override
    public Optional<String> refusal(Subject document, Access rule) {
        return refusal(document);
    }

    @Override
    public boolean isOpen() {
        return user().isEmpty();
    }

    @Override
    public Sets ofSet(String setId) {
        return Sets.ALWAYS;
    }

    @Override
    public Optional<String> refusal(Subject document) {
        return user().flatMap(user -> refusal(user, document));
    }

    private Optional<String> refusal(AppUser user, Subject document) {
        Answer answer = permissions.mayView(user.key(), document);
        if (answer instanceof Answer.Unknown unknown) {
            throw new UndecidedException("whether the app user may see it could not be told: " + unknown.why());
        }
        return answer instanceof Answer.Yes ? Optional.empty() : Optional.of("the app user may not see it");
    }

    @Override
    public boolean isAskedByWalks() {
        return user().isPresent();
    }

    @Override
    public Optional<Standstill> standstill() {
        Optional<AppUser> now = saved.get();
        used = now;
        Optional<String> trouble = now.flatMap(this::trouble);
        String reason = trouble.orElse("");
        if (!reason.equals(told)) {
            told = reason;
            log.warn("{}", reason.isEmpty() ? "The app user is there again; sending goes on" : reason);
        }
        return trouble.map(why -> new Standstill(Standstill.Cause.APP_USER, why));
    }

    /** Why the user that is set limits nothing and so lets nothing out. */
    private Optional<String> trouble(AppUser user) {
        String named = "the app user \"" + user.username() + "\" ";
        String then = "; nothing leaves until that is mended, or another app user or none is set";
        try {
            Optional<Person> person = people.byKey(user.key());
            if (person.isEmpty()) {
                return Optional.of(named + "is not there any more" + then);
            }
            if (!person.get().active()) {
                return Optional.of(named + "is inactive" + then);
            }
            return people.keyOf(user.username()).filter(user.key()::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            named + "has another name now, \"" + person.get().username() + "\"" + then);
        } catch (RuntimeException | LinkageError e) {
            log.debug("The app user cannot be read", e);
            return Optional.of(named + "cannot be read: " + e.getClass().getSimpleName() + then);
        }
    }

    @Override
    public Consequences after(Map<Subject, Boolean> read) {
        Optional<AppUser> user = user();
        if (user.isEmpty() && isKnownToBeNobody && !read.isEmpty()) {
            return Consequences.NONE;
        }
        Set<Subject> remembered = new LinkedHashSet<>(List.of(WHO));
        read.keySet().stream()
                .filter(subject -> subject.kind() == Kind.ACCESS_SET)
                .forEach(remembered::add);
        Map<Subject, String> before = find(remembered);
        isKnownToBeNobody = user.isEmpty() && !before.containsKey(WHO);
        if (user.isEmpty()) {
            return before.containsKey(WHO)
                    ? new Consequences(List.of(Consequences.EVERYTHING), () -> sightings.forget(WATCH, List.of(WHO)))
                    : Consequences.NONE;
        }
        Optional<Person> person;
        try {
            person = people.byKey(user.get().key());
        } catch (RuntimeException | LinkageError e) {
            log.warn("The app user cannot be read; everything is asked for again once it can", e);
            return new Consequences(List.of(), () -> sightings.forget(WATCH, List.of(WHO)));
        }
        return after(user.get(), person, read, before);
    }

    private Consequences after(
            AppUser user, Optional<Person> person, Map<Subject, Boolean> read, Map<Subject, String> before) {
        Remainder remainder = new Remainder(user.key(), person);
        Set<Subject> walks = new LinkedHashSet<>();
        Map<Subject, String> now = new HashMap<>();
        List<Subject> gone = new ArrayList<>();
        if (!remainder.who().equals(before.get(WHO))) {
            now.put(WHO, remainder.who());
            walks.add(Consequences.EVERYTHING);
        }
        read.forEach((set, isNews) -> {
            if (set.kind() != Kind.ACCESS_SET) {
                return;
            }
            SetReading reading = read(set.id());
            if (reading instanceof SetReading.Absent) {
                // What it ruled has another rule now, and rows of its own that say so.
                gone.add(set);
                return;
            }
            String left = remainder.of(reading);
            String had = before.get(set);
            boolean isOther = had == null ? isNews : !had.equals(left);
            boolean isInexact = reading instanceof SetReading.Known known && known.narrower() != null;
            if (isOther || (isNews && isInexact)) {
                walks.add(Ruled.by(set.id()));
            }
            if (!left.equals(had)) {
                now.put(set, left);
            }
        });
        return new Consequences(
                walks.contains(Consequences.EVERYTHING) ? List.of(Consequences.EVERYTHING) : List.copyOf(walks), () -> {
                    save(now);
                    forget(gone);
                });
    }

    private Map<Subject, String> find(Set<Subject> subjects) {
        Map<Subject, String> found = new HashMap<>();
        chunks(List.copyOf(subjects)).forEach(chunk -> found.putAll(sightings.find(WATCH, chunk)));
        return found;
    }

    private void save(Map<Subject, String> fingerprints) {
        for (List<Subject> chunk : chunks(List.copyOf(fingerprints.keySet()))) {
            Map<Subject, String> some = new HashMap<>();
            chunk.forEach(subject -> some.put(subject, fingerprints.getOrDefault(subject, "")));
            sightings.save(WATCH, some);
        }
    }

    private void forget(List<Subject> subjects) {
        chunks(subjects).forEach(chunk -> sightings.forget(WATCH, chunk));
    }

    /** As many as one call takes. */
    private static List<List<Subject>> chunks(List<Subject> all) {
        List<List<Subject>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 500) {
            chunks.add(all.subList(from, Math.min(all.size(), from + 500)));
        }
        return chunks;
    }

    private SetReading read(String setId) {
        try {
            return access.ofSet(setId);
        } catch (RuntimeException | LinkageError e) {
            return new SetReading.Unreadable(e.getClass().getSimpleName());
        }
    }

    /** The user of the batch under way; before the first one, as saved. */
    private Optional<AppUser> user() {
        Optional<AppUser> known = used;
        if (known == null) {
            known = saved.get();
            used = known;
        }
        return known;
    }
}
