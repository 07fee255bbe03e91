package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.Terms;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Terms of office in memory. */
public final class InMemoryTerms implements Terms {

    private final InMemoryStore store;

    public InMemoryTerms(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Term> highest() {
        return store.alone(
                tables -> Optional.ofNullable(tables.terms.lastEntry()).map(Map.Entry::getValue));
    }

    @Override
    public boolean take(Term term) {
        Columns.require("TOKEN", term.token(), Columns.TOKEN);
        return store.alone(tables -> tables.terms.putIfAbsent(term.number(), term) == null);
    }

    @Override
    public boolean beat(Term term, Instant beat) {
        return store.alone(tables -> {
            Term stored = tables.terms.get(term.number());
            if (stored == null || !stored.token().equals(term.token())) {
                return false;
            }
            tables.terms.put(term.number(), new Term(term.number(), term.token(), stored.node(), beat));
            return true;
        });
    }

    @Override
    public void deleteBelow(long number) {
        store.alone(tables -> {
            tables.terms.headMap(number, false).clear();
            return number;
        });
    }
}
