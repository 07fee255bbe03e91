package io.indexrelay.change;

import static io.indexrelay.change.CauseTable.byDetail;
import static io.indexrelay.change.CauseTable.harmless;
import static io.indexrelay.change.CauseTable.narrows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CauseTableTest {

    private static final Cause EDITED = new Cause("edited");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);

    private final CauseTable table = CauseTable.of(
            harmless(EDITED, ChangeKind.UPSERTED, "only text", Kind.PAGE, Kind.BLOG_POST),
            narrows(EDITED, ChangeKind.SUBTREE, "below it", Kind.PAGE),
            byDetail(EDITED, ChangeKind.UPSERTED, "where it went", Kind.ATTACHMENT));

    @Test
    void theLineDecidesWhateverTheListenerThought() {
        assertThat(mayNarrow(PAGE, ChangeKind.UPSERTED, true)).isFalse();
        assertThat(mayNarrow(PAGE, ChangeKind.SUBTREE, false)).isTrue();
    }

    @Test
    void whereItDependsOnDetailsTheListenerSays() {
        Subject attachment = Subject.of(Kind.ATTACHMENT, 8);

        assertThat(mayNarrow(attachment, ChangeKind.UPSERTED, true)).isTrue();
        assertThat(mayNarrow(attachment, ChangeKind.UPSERTED, false)).isFalse();
    }

    @Test
    void whatNoLineNamesNarrows() {
        assertThat(table.judged(Change.of(PAGE, ChangeKind.UPSERTED, new Cause("renamed"), false))
                        .mayNarrow())
                .as("an unknown cause")
                .isTrue();
        assertThat(mayNarrow(Subject.of(Kind.COMMENT, 9), ChangeKind.UPSERTED, false))
                .as("of another kind of subject")
                .isTrue();
        assertThat(mayNarrow(PAGE, ChangeKind.SUBTREE_UPSERTED, false))
                .as("another kind of change")
                .isTrue();
        assertThat(table.names(Change.of(PAGE, ChangeKind.SUBTREE_UPSERTED, EDITED)))
                .isFalse();
    }

    @Test
    void aChangeNarrowsUntilATableSaysOtherwise() {
        assertThat(Change.of(PAGE, ChangeKind.UPSERTED, EDITED).mayNarrow()).isTrue();
    }

    @Test
    void twoLinesCannotContradictEachOther() {
        assertThatThrownBy(() -> table.and(CauseTable.of(narrows(EDITED, ChangeKind.UPSERTED, "no", Kind.BLOG_POST))))
                .hasMessageContaining("edited, blogpost, UPSERTED");
    }

    @Test
    void aLineSaysWhy() {
        assertThatThrownBy(() -> harmless(EDITED, ChangeKind.UPSERTED, " ", Kind.PAGE))
                .hasMessageContaining("without kinds or reason");
    }

    private boolean mayNarrow(Subject subject, ChangeKind kind, boolean listener) {
        return table.judged(Change.of(subject, kind, EDITED, listener)).mayNarrow();
    }
}
