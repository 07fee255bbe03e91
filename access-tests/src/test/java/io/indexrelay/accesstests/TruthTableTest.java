package io.indexrelay.accesstests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.accesstests.TruthRow.Expected;
import io.indexrelay.refhost.product.ReferenceApi;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every row of the table against the product, what the self-check hears of it, and then what the receiver shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTableTest {

    private static final Map<String, Setting> SETTINGS = Setting.all();

    private @Nullable Built built;

    /** The setting of the last row, since rows of one setting stand together. */
    private record Built(Setting setting, Relayed relayed, Steps steps) {}

    static List<TruthRow> rows() {
        return TruthRow.all();
    }

    @AfterAll
    void close() {
        Built last = built;
        if (last != null) {
            last.relayed().close();
        }
    }

    @Test
    void theTableHasRowsEnoughOfBothProductsAndNamesEachSettingAndSource() {
        List<TruthRow> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(80);
        assertThat(rows.stream().map(TruthRow::id)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(TruthRow::product).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Relayed.CONFLUENCE, Relayed.JIRA);
        assertThat(rows.stream().map(row -> row.product() + ": " + row.setting()))
                .isSubsetOf(SETTINGS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void productAndReceiverAnswerAsTheTableSays(TruthRow row) {
        Built now = built(Objects.requireNonNull(SETTINGS.get(row.product() + ": " + row.setting())));
        Relayed relayed = now.relayed();
        String subject = now.steps().document(row.document());
        String user =
                row.user().equals(TruthRow.VISITOR) ? "" : relayed.product().key(row.user());
        boolean listed = relayed.product().product().reference().contents().contains(subject);
        boolean may = may(relayed.product().product().reference(), user, subject, row.inPortal());
        boolean can = relayed.receiver().sees(user, subject, row.inPortal());
        if (row.expected() == Expected.OUT) {
            assertThat(listed).as("the product delivers it").isFalse();
            assertThat(relayed.receiver().documents()).doesNotContain(subject);
            return;
        }
        assertThat(listed).as("the product delivers it").isTrue();
        assertThat(may).as("the product's answer").isEqualTo(row.expected() != Expected.NOT);
        assertThat(relayed.asked(user, subject, row.inPortal()).orElseGet(() -> Answer.of(may)))
                .as("what the self-check hears")
                .isEqualTo(Answer.of(may));
        assertThat(can).as("the receiver's answer").isEqualTo(row.expected() == Expected.SEES);
        assertThat(row.expected() != Expected.CLOSED || Comparison.of(relayed).isNamed(subject))
                .as("the status says why: %s", relayed.hidden())
                .isTrue();
    }

    private static boolean may(ReferenceApi product, String user, String subject, boolean inPortal) {
        return inPortal
                ? product.canViewInPortal(List.of(user), List.of(subject))
                        .getOrDefault(subject, List.of())
                        .contains(user)
                : product.canView(user, subject);
    }

    /** Nothing but the events of each step brings it to the receiver, where it has any. */
    private Built built(Setting setting) {
        Built last = built;
        if (last != null && last.setting().equals(setting)) {
            return last;
        }
        close();
        built = null;
        Relayed relayed = Relayed.start(setting.product());
        Steps steps = new Steps(relayed);
        Built next = new Built(setting, relayed, steps);
        built = next;
        setting.steps().subList(0, setting.inherited()).forEach(steps::run);
        relayed.deliverEverything();
        for (ObjectNode step :
                setting.steps().subList(setting.inherited(), setting.steps().size())) {
            steps.run(step);
            if (Steps.isSilent(step)) {
                relayed.deliverEverything();
            } else {
                relayed.deliver();
            }
            assertThat(Comparison.of(relayed).differences())
                    .as("after %s", step)
                    .isEmpty();
        }
        return next;
    }
}
