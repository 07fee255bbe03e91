package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.delivery.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Terms of office in the table TERM, whose unique column decides who won. Thread-safe. */
public final class AoTerms implements Terms {

    private static final String COLUMNS = "ID,TERM,TOKEN,NODE,BEAT";

    private final ActiveObjects ao;

    public AoTerms(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Term> highest() {
        Query query = Query.select(COLUMNS).order("TERM DESC").limit(1);
        return read(query).stream().findFirst();
    }

    /** An insert that failed says nothing sure about why, in the words of five databases; the table does. */
    @Override
    public boolean take(Term term) {
        try {
            ao.executeInTransaction(() -> {
                ao.create(
                        TermEntity.class,
                        List.of(Map.of(
                                "TERM", term.number(),
                                "TOKEN", term.token(),
                                "NODE", Rows.cut(term.node(), 190),
                                "BEAT", term.beat().toEpochMilli())));
                return true;
            });
            return true;
        } catch (RuntimeException refused) {
            return holder(term.number()).orElseThrow(() -> refused).token().equals(term.token());
        }
    }

    @Override
    public boolean beat(Term term, Instant beat) {
        return ao.executeInTransaction(() -> {
            TermEntity[] mine = ao.find(
                    TermEntity.class, Query.select().where("TERM = ? AND TOKEN = ?", term.number(), term.token()));
            for (TermEntity row : mine) {
                row.setBeat(beat.toEpochMilli());
                row.save();
            }
            ao.flush(mine);
            return mine.length == 1;
        });
    }

    @Override
    public void deleteBelow(long number) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(TermEntity.class, "TERM < ?", number));
    }

    private Optional<Term> holder(long number) {
        return read(Query.select(COLUMNS).where("TERM = ?", number)).stream().findFirst();
    }

    private List<Term> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(
                ao,
                TermEntity.class,
                query,
                row -> new Term(row.getTerm(), row.getToken(), row.getNode(), Instant.ofEpochMilli(row.getBeat()))));
    }
}
