package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.product.ImportException;
import io.indexrelay.refhost.product.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of real instances, which lie beside the project where they may be used. */
class RealExportsTest {

    /** Beside the project, wherever below it this runs. */
    private static final Path EXPORTS = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared/data/confluence"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("shared/data/confluence"));

    @BeforeAll
    static void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(EXPORTS), EXPORTS + " is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blogs", "confluence8.5.6", "confluence80tags", "inlinecomments", "nested"})
    void eachLoadsAndEverythingListedIsVisibleToAnAdministrator(String name) throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            ImportReport report = wiki.product().importData(EXPORTS.resolve(name));
            assertThat(report.taken()).containsEntry("Space", 1).containsKey("Page");
            List<String> contents = wiki.product().reference().contents();
            assertThat(contents).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(contents).allMatch(subject -> wiki.sees("admin", subject));
            assertThat(wiki.events()).as("imports are silent").isEmpty();
        }
    }

    @Test
    void allFiveLoadIntoOneInstance() throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            for (String name : List.of("blogs", "confluence8.5.6", "confluence80tags", "inlinecomments", "nested")) {
                wiki.product().importData(EXPORTS.resolve(name));
            }
            List<String> contents = wiki.product().reference().contents();
            assertThat(contents.stream().filter(subject -> subject.startsWith("space/")))
                    .hasSize(5);
            assertThatThrownBy(() -> wiki.product().importData(EXPORTS.resolve("nested")))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("already");
            assertThat(wiki.product().reference().contents()).isEqualTo(contents);
        }
    }

    @Test
    void loadsOnPostgresToo() throws Exception {
        try (Wiki wiki = Wiki.on(TestDatabase.POSTGRES.newDataSource());
                Wiki other = Wiki.fresh()) {
            wiki.product().importData(EXPORTS.resolve("inlinecomments"));
            other.product().importData(EXPORTS.resolve("inlinecomments"));
            assertThat(wiki.product().reference().contents())
                    .isEqualTo(other.product().reference().contents());
        }
    }

    @Test
    void countsAndNamesWhatTheHostDoesNotKnow() throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            ImportReport report = wiki.product().importData(EXPORTS.resolve("inlinecomments"));
            assertThat(report.unknown())
                    .containsEntry("CustomContentEntityObject", 26)
                    .containsEntry("LikeEntity", 2)
                    .containsEntry("OutgoingLink", 4);
            assertThat(report.taken()).containsEntry("Comment", 13).containsEntry("ConfluenceUserImpl", 17);
        }
    }

    @Test
    void listsNeitherHistoryNorDraftsNorAttachmentsOfDescriptions() throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            wiki.product().importData(EXPORTS.resolve("confluence8.5.6"));
            List<String> contents = wiki.product().reference().contents();
            assertThat(contents).contains("space/131074", "page/98371", "attachment/98364");
            assertThat(contents).as("earlier version of a description").doesNotContain("spacedesc/98369");
            assertThat(wiki.product().reference().users()).contains("402816d68f060145018f0604aefd0001");
        }
    }

    @Test
    void makesTheExportsAdminTheAdminHere() throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            String key = wiki.key("admin");
            wiki.product().importData(EXPORTS.resolve("confluence8.5.6"));
            assertThat(wiki.key("admin")).isEqualTo(key);
            assertThat(wiki.product().reference().users()).doesNotContain("402816d68f060145018f0602bd350000");
            assertThat(wiki.sees("admin", "page/98371")).isTrue();
            assertThat(wiki.sees("exporter", "page/98371"))
                    .as("restricted to others")
                    .isFalse();
            assertThat(wiki.product().users().authenticate("exporter", "exporter"))
                    .isPresent();
        }
    }

    @Test
    void anExportWithoutRowsIsOpenToItsUsersAndToNobodyElse() throws Exception {
        try (Wiki wiki = Wiki.fresh()) {
            wiki.product().importData(EXPORTS.resolve("confluence80tags"));
            List<String> contents = wiki.product().reference().contents();
            assertThat(contents).allMatch(subject -> !wiki.sees("", subject));
            String user = wiki.product().reference().users().stream()
                    .filter(key -> !key.equals(wiki.key("admin")))
                    .findFirst()
                    .orElseThrow();
            assertThat(contents).allMatch(subject -> wiki.product().reference().canView(user, subject));
        }
    }
}
