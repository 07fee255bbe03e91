package io.indexrelay.selfcheck;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Draws documents and users out of the ledger. Nothing is counted and no table is walked: a draw goes down the ids character
 * by character, a few small reads each, so that everything can be drawn, though not everything equally often.
 */
final class Sampler {

    private static final int FEW = 20;
    private static final String CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    /** Of what there is most, most is drawn. */
    private static final List<Kind> KINDS = List.of(
            Kind.ISSUE,
            Kind.PAGE,
            Kind.ISSUE,
            Kind.PAGE,
            Kind.ISSUE,
            Kind.PAGE,
            Kind.BLOG_POST,
            Kind.PROJECT,
            Kind.SPACE,
            Kind.FILTER,
            Kind.DASHBOARD,
            Kind.REQUEST_TYPE);

    private final Ledger ledger;
    private final RandomGenerator random;

    Sampler(Ledger ledger, RandomGenerator random) {
        this.ledger = ledger;
        this.random = random;
    }

    /** Documents that receivers have, at most so many; none only when they have none. */
    List<LedgerKey> documents(int most) {
        Set<LedgerKey> drawn = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            document().ifPresent(drawn::add);
        }
        return List.copyOf(drawn);
    }

    /** Keys of users whom receivers know, active or not, and the visitor who is not logged in. */
    List<String> users(int most) {
        Set<String> drawn = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < most; i++) {
            one(Kind.USER, CHARACTERS)
                    .ifPresent(entry -> drawn.add(entry.key().subject().id()));
        }
        return List.copyOf(drawn);
    }

    /** Documents that a set is likely to be named by, from its id; drawn from all where that says nothing. */
    List<LedgerKey> ofSet(String setId, int most) {
        String[] parts = setId.split(":", -1);
        Optional<Subject> owner = parts.length < 2 ? Optional.empty() : subject(parts[0], parts[1]);
        List<LedgerKey> found = new ArrayList<>();
        owner.ifPresent(subject -> {
            LedgerKey own = new LedgerKey(subject, subject);
            ledger.find(List.of(own)).values().stream().filter(Sampler::isHad).forEach(entry -> found.add(entry.key()));
            String from = (random.nextBoolean() ? Kind.PAGE : Kind.ISSUE).word() + "/" + character(DIGITS);
            Stream.of(
                            ledger.containedIn(subject, from, FEW),
                            ledger.containedIn(subject, "", FEW),
                            ledger.childrenOf(subject, "", FEW))
                    .map(entries -> entries.stream().filter(Sampler::isHad).toList())
                    .filter(entries -> !entries.isEmpty())
                    .forEach(entries -> found.add(any(entries).key()));
        });
        return found.isEmpty()
                ? documents(most)
                : found.stream().distinct().limit(most).toList();
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of some, or of none. */
    <T> Optional<T> anyOf(Collection<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(any(List.copyOf(some)));
    }

    /** Half of them hang on another. */
    private Optional<LedgerKey> document() {
        int first = random.nextInt(KINDS.size());
        for (int i = 0; i < KINDS.size(); i++) {
            Optional<LedgerEntry> entry = one(KINDS.get((first + i) % KINDS.size()), DIGITS);
            if (entry.isPresent()) {
                LedgerKey owner = entry.get().key();
                List<LedgerEntry> dependents = random.nextBoolean()
                        ? ledger.dependents(owner.subject()).stream()
                                .filter(Sampler::isHad)
                                .toList()
                        : List.of();
                return Optional.of(
                        dependents.isEmpty() ? owner : any(dependents).key());
            }
        }
        return Optional.empty();
    }

    private Optional<LedgerEntry> one(Kind kind, String characters) {
        String prefix = kind.word() + "/";
        while (true) {
            List<LedgerEntry> page = below(kind, prefix + character(characters), prefix);
            if (page.isEmpty()) {
                page = below(kind, prefix, prefix);
            }
            if (page.size() < FEW || random.nextInt(3) == 0) {
                return anyOf(page.stream().filter(Sampler::isHad).toList());
            }
            prefix = page.get(0).key().subject().toString().substring(0, prefix.length() + 1);
        }
    }

    private List<LedgerEntry> below(Kind kind, String after, String prefix) {
        return ledger.list(kind, after, FEW).stream()
                .filter(entry -> entry.key().subject().toString().startsWith(prefix)
                        && entry.key().subject().toString().length() > prefix.length())
                .toList();
    }

    private char character(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static boolean isHad(LedgerEntry entry) {
        return entry.state() == SentState.PRESENT;
    }

    private static Optional<Subject> subject(String kind, String id) {
        try {
            return Optional.of(new Subject(Kind.of(kind), id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
