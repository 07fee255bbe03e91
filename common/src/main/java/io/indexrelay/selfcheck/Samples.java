package io.indexrelay.selfcheck;

import io.indexrelay.delivery.LedgerKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses pairs: for each document somebody whom the receiver's rule admits and somebody whom it does not, so that both
 * directions are looked at. One thread at a time.
 */
final class Samples {

    /** How many users are held against each document to find such two. */
    private static final int POOL = 8;

    private static final int DOCUMENTS_OF_A_USER = 8;
    private static final int DOCUMENTS_OF_A_SET = 4;
    private static final int PAIRS_OF_A_USER = 2;

    private final Looks looks;
    private final Sampler sampler;

    Samples(Looks looks, Sampler sampler) {
        this.looks = looks;
        this.sampler = sampler;
    }

    /** Looks at about so many pairs, drawn from all; says at how many. 0 when receivers have nothing. */
    int look(int pairs) {
        return look(sampler.documents((pairs + 1) / 2), pairs);
    }

    /** What was just told may be wrong, so it is looked at: this document, or some that the set or user concerns. */
    void lookAt(LedgerKey told) {
        switch (told.subject().kind()) {
            case USER -> lookAtUser(told.subject().id());
            case ACCESS_SET -> look(sampler.ofSet(told.subject().id(), DOCUMENTS_OF_A_SET), Integer.MAX_VALUE);
            default -> look(List.of(told), Integer.MAX_VALUE);
        }
    }

    /** Users drawn from all, and the visitor. */
    List<String> users() {
        return sampler.users(POOL);
    }

    private int look(Collection<LedgerKey> documents, int most) {
        Look look = looks.fresh();
        List<String> pool = users();
        int looked = 0;
        for (LedgerKey document : documents) {
            List<String> admitted = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            pool.forEach(user -> (look.isAdmitted(new Pair(document, user)) ? admitted : refused).add(user));
            List<String> customers = Stream.concat(pool.stream(), look.usersNamed(document).stream())
                    .filter(user -> !admitted.contains(user) && look.isAdmittedInPortal(new Pair(document, user)))
                    .distinct()
                    .limit(POOL)
                    .toList();
            if (admitted.isEmpty()) {
                look.usersNamed(document).stream()
                        .filter(user -> look.isAdmitted(new Pair(document, user)))
                        .limit(POOL)
                        .forEach(admitted::add);
            }
            for (List<String> users : List.of(admitted, refused, customers)) {
                if (looked < most && !users.isEmpty()) {
                    looks.look(look, new Pair(document, sampler.any(users)));
                    looked++;
                }
            }
        }
        return looked;
    }

    private void lookAtUser(String userKey) {
        Look look = looks.fresh();
        List<Pair> admitted = new ArrayList<>();
        List<Pair> refused = new ArrayList<>();
        for (LedgerKey document : sampler.documents(DOCUMENTS_OF_A_USER)) {
            Pair pair = new Pair(document, userKey);
            (look.isAdmitted(pair) ? admitted : refused).add(pair);
        }
        List.of(admitted, refused)
                .forEach(pairs -> pairs.stream().limit(PAIRS_OF_A_USER).forEach(pair -> looks.look(look, pair)));
    }
}
