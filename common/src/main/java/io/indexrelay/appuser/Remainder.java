package io.indexrelay.appuser;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Evaluator;
import io.indexrelay.access.SetReading;
import io.indexrelay.access.Viewer;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a set's rule for one user: clauses that hold by the user, its groups or its being logged in are gone, of
 * the others only the sets and documents that they refer to remain. It changes only where the rule changed for this user,
 * whatever those other sets admit; and they have remainders of their own. Kept as a fingerprint.
 */
final class Remainder {

    private static final Subject ASKED = new Subject(Kind.PAGE, "0");

    private final Viewer viewer;
    private final String who;

    /** @param person empty when there is no such user */
    Remainder(String key, Optional<Person> person) {
        this.viewer = person.filter(Person::active)
                .map(one -> Viewer.active(key, one.groups(), one.organizations()))
                .orElse(Viewer.nobody(key));
        this.who = fingerprint(key
                + person.map(one -> "\n" + one.active() + "\n" + one.groups() + "\n" + one.organizations())
                        .orElse(""));
    }

    /** The user with all that a rule may admit it by. */
    String who() {
        return who;
    }

    String of(SetReading reading) {
        return fingerprint(who + "\n" + (reading instanceof SetReading.Known known ? left(known.access()) : "closed"));
    }

    private String left(Access access) {
        StringBuilder left = new StringBuilder();
        for (List<Atom> clause : access.all()) {
            if (clause.stream().noneMatch(this::holds)) {
                List<String> references = clause.stream()
                        .map(Atom::text)
                        .filter(text -> text.startsWith("set:") || text.startsWith("doc:"))
                        .sorted()
                        .toList();
                left.append(references).append('\n');
            }
        }
        return left.toString();
    }

    /** By the user alone: what it refers to is taken as not there. */
    private boolean holds(Atom atom) {
        Evaluator.Had nothingElse = new Evaluator.Had() {
            @Override
            public Optional<Access> set(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<Access> document(String subject) {
                return subject.equals(ASKED.toString()) ? Optional.of(Access.of(List.of(atom))) : Optional.empty();
            }
        };
        return new Evaluator(nothingElse, viewer).of(ASKED).sees();
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
