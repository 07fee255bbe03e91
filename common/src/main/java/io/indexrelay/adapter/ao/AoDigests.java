package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.activity.DigestPart;
import io.indexrelay.activity.DigestState;
import io.indexrelay.activity.DigestTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The digest of activity that is made or sent, in the table DIGEST. Thread-safe. */
public final class AoDigests implements DigestTable {

    /** Where the chain stands has the place before the first part. */
    private static final int STATE = 0;

    private final ActiveObjects ao;

    public AoDigests(ActiveObjects ao) {
        this.ao = ao;
    }

    private record Kept(long id, String content) {}

    @Override
    public Optional<DigestState> state() {
        return newest(STATE).map(kept -> DigestState.read(kept.id, kept.content));
    }

    @Override
    public DigestState save(DigestState state) {
        return ao.executeInTransaction(() -> {
            boolean isThere = state.id() == 0
                    ? newest(STATE).isEmpty()
                    : ao.deleteWithSQL(DigestEntity.class, "PART = ? AND ID = ?", STATE, state.id()) == 1;
            if (!isThere) {
                throw new IllegalStateException("the state of the digest is another than the one that was read");
            }
            return state.withId(insert(STATE, state.text()));
        });
    }

    @Override
    public Optional<DigestPart> part(int part) {
        return newest(part).map(kept -> DigestPart.read(kept.content));
    }

    @Override
    public void put(int part, DigestPart content) {
        ao.executeInTransaction(() -> {
            delete(part);
            return insert(part, content.text());
        });
    }

    @Override
    public void remove(int part) {
        ao.executeInTransaction(() -> delete(part));
    }

    private int delete(int part) {
        return ao.deleteWithSQL(DigestEntity.class, "PART = ?", part);
    }

    private long insert(int part, String content) {
        return ao.create(DigestEntity.class, Map.of("PART", part, "CONTENT", content))
                .getID();
    }

    private Optional<Kept> newest(int part) {
        Query query = Query.select("ID,CONTENT")
                .where("PART = ?", part)
                .order("ID DESC")
                .limit(1);
        List<Kept> kept = ao.executeInTransaction(() ->
                Rows.read(ao, DigestEntity.class, query, row -> new Kept(row.getID(), Rows.text(row.getContent()))));
        return kept.stream().findFirst();
    }
}
