package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Preview.Sight;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Source;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import io.indexrelay.testsupport.Examples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a dry run says of single objects is what a backfill would do with them. */
class PreviewTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject FILE = Subject.of(Kind.ATTACHMENT, 70);

    private final Bench bench = new Bench();

    /** Else an administrator would read that more people will find it than will. */
    @Test
    void showsAsClosedWhatTheSelfCheckHides() {
        bench.product.put(Examples.page(7, "Seven"), Access.OPEN);
        bench.product.put(Examples.page(8, "Eight"), Access.OPEN);
        bench.checks.add(new Finding(0, Direction.WIDER, SEVEN, SEVEN, "", "group:staff", bench.clock.instant()));
        Map<Listed, Sight> sights = of(1 << 20, 0, listed(SEVEN), listed(Bench.page(8)));

        assertThat(sights.get(listed(SEVEN))).isInstanceOfSatisfying(Sight.Leaves.class, leaves -> assertThat(
                        leaves.data().access())
                .isEqualTo(Access.CLOSED));
        assertThat(sights.get(listed(Bench.page(8)))).isInstanceOfSatisfying(Sight.Leaves.class, leaves -> assertThat(
                        leaves.data().access())
                .isEqualTo(Access.OPEN));
    }

    @Test
    void countsTheBytesOfAFileThatIsJustSmallEnough() {
        bench.product.put(Examples.page(7, "Seven"), Access.OPEN);
        bench.product.put(Examples.attachment(70, SEVEN, 1, 1000), Examples.hangingOn(SEVEN));

        assertThat(fileBytes(1000)).isEqualTo(1000);
        assertThat(fileBytes(999)).isZero();
    }

    @Test
    void saysWhatStaysBecauseItIsTooLargeEvenWithoutItsText() {
        bench.product.put(Examples.page(7, "x".repeat(3000)), Access.OPEN);

        assertThat(of(2000, 0, listed(SEVEN)).get(listed(SEVEN)))
                .isEqualTo(new Sight.Stays("even without its body it has more than maxEventBytes 2000"));
    }

    private long fileBytes(long limit) {
        Listed file = new Listed(FILE, SEVEN);
        return of(1 << 20, limit, file).get(file) instanceof Sight.Leaves leaves ? leaves.fileBytes() : -1;
    }

    private Map<Listed, Sight> of(int maxEventBytes, long blobLimit, Listed... page) {
        return new Preview(bench.ports(), Holds.STANDARD, bench.clock)
                .of(
                        List.of(page),
                        false,
                        new Source("confluence", "abc"),
                        1,
                        new PayloadSettings(true, true, maxEventBytes),
                        blobLimit);
    }

    private static Listed listed(Subject subject) {
        return new Listed(subject, subject);
    }
}
