package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each backup of a real Jira, from the import to the index, and then live changes on it. */
class JiraBackupsTest {

    @BeforeAll
    static void saysWhenThereAreNone() {
        assumeFalse(SharedExports.jira().isEmpty(), "no backups of real instances stand beside the project");
    }

    static List<Path> backups() {
        return SharedExports.jira();
    }

    @ParameterizedTest
    @MethodSource("backups")
    void everyBackupArrivesAndStaysEqual(Path backup, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.JIRA, folder, "--import", backup.toString())) {
            line.backfill();
            assertThat(line.indexer().subjects(line.source()))
                    .containsExactlyInAnyOrderElementsOf(line.host().contents());
            line.assertReceiverEqualsProduct();

            new JiraChanges(line).all();
            line.assertReceiverEqualsProduct();
            line.assertBackfillBringsNothingNew();
        }
    }
}
