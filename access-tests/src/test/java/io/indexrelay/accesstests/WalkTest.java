package io.indexrelay.accesstests;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.accesstests.Walk.Result;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A backfill of so many documents that whatever grows with them would be seen: nothing is missing, the outbox stays small,
 * and so does the heap. {@link LargeWalks} does the same with as many as one likes and says what it costs.
 */
class WalkTest {

    /** Of each product, 50,000 together. */
    private static final int DOCUMENTS = Integer.getInteger("walk.documents", 25_000);

    private static final Backfill.Limits LIMITS = Backfill.Limits.STANDARD;

    @ParameterizedTest
    @ValueSource(strings = {Relayed.CONFLUENCE, Relayed.JIRA})
    void sendsEverythingWithFewRowsAndLittleMemory(String product) {
        Result walk = walked(product);

        assertThat(walk.documents()).isEqualTo(DOCUMENTS);
        assertThat(walk.isCompleted()).isTrue();
        assertThat(walk.job().failed()).isZero();
        assertThat(walk.job().done()).isEqualTo(walk.job().total()).isGreaterThanOrEqualTo(DOCUMENTS);
        assertThat(walk.mostWaiting()).isBetween(1L, LIMITS.maxWaiting() + LIMITS.chunk());
        assertThat(walk.megabytes()).isLessThan(64);
    }

    private static Result walked(String product) {
        String address = TestDatabase.POSTGRES.newUrl();
        try (Database database = Database.open(address, Path.of("unused"));
                Copied copied = Copied.of(product, database.dataSource(), DOCUMENTS)) {
            return new Walk(copied, address, DOCUMENTS, LIMITS).once();
        }
    }
}
