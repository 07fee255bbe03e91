package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.dryrun.Counts;
import io.indexrelay.dryrun.Reports;
import io.indexrelay.dryrun.Reports.Kept;
import io.indexrelay.dryrun.Section;
import io.indexrelay.dryrun.Section.Large;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of reports keeps. */
public abstract class ReportsContract {

    private static final Subject SPACE = Subject.of(Kind.SPACE, 7);
    private static final Section WHOLE = new Section(
            SPACE,
            "DOCS",
            "Über \"Docs\", all",
            Map.of("page", new Counts(3, 4000, 2000, 1, 0, 0), "attachment", new Counts(1, 500, 0, 0, 1, 1L << 40)),
            Map.of("the app user may not see it", 4L, "trashed", 1L),
            List.of(new Large(Subject.of(Kind.ATTACHMENT, 9), 1L << 40), new Large(SPACE, 10)));
    private static final Section ALONE =
            new Section(null, "", "", Map.of("user", new Counts(2, 100, 0, 0, 0, 0)), Map.of(), List.of());

    /** A new and empty store. */
    protected abstract Reports reports();

    @Test
    void keepsSectionsAsTheyAreInTheirOrder() {
        Reports reports = reports();
        reports.add(1, WHOLE);
        reports.add(2, ALONE);
        reports.add(1, ALONE);

        List<Kept> kept = reports.list(1, 0, 10);
        assertThat(kept).extracting(Kept::section).containsExactly(WHOLE, ALONE);
        assertThat(reports.list(1, 0, 1)).containsExactly(kept.get(0));
        assertThat(reports.list(1, kept.get(0).id(), 10)).containsExactly(kept.get(1));
    }

    @Test
    void makesOneLineOfATitleOfSeveral() {
        Reports reports = reports();
        reports.add(1, new Section(SPACE, "K", "two\nlines\tand a tab", Map.of(), Map.of(), List.of()));

        assertThat(reports.list(1, 0, 10))
                .singleElement()
                .satisfies(kept -> assertThat(kept.section().title()).isEqualTo("two lines and a tab"));
    }

    @Test
    void forgetsOtherReportsPieceByPiece() {
        Reports reports = reports();
        reports.add(1, ALONE);
        reports.add(1, ALONE);
        reports.add(2, ALONE);

        assertThat(reports.forgetOthers(2, 1)).isTrue();
        assertThat(reports.list(1, 0, 10)).hasSize(1);
        assertThat(reports.forgetOthers(2, 1)).isTrue();
        assertThat(reports.forgetOthers(2, 1)).isFalse();
        assertThat(reports.list(2, 0, 10)).hasSize(1);
        assertThat(reports.forgetOthers(0, 10)).isTrue();
        assertThat(reports.list(2, 0, 10)).isEmpty();
    }
}
