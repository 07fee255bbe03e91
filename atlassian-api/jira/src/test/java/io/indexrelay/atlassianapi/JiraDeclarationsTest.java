package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JiraDeclarationsTest {
    private static final Path SIGNATURES = Path.of("../signatures");

    @Test
    void declarationsAreTheListedSignaturesApartFromExplainedDeviations() throws Exception {
        Map<String, Set<String>> listed =
                SignatureListing.read(SIGNATURES.resolve("jira.sig")).types();
        Map<String, Set<String>> declared = Declarations.compiled(Path.of("target/classes"));

        assertThat(Declarations.differences(listed, declared))
                .containsExactlyInAnyOrderElementsOf(Declarations.explained(SIGNATURES.resolve("jira-deviations.txt")));
        assertThat(declared).containsKey("com.atlassian.jira.issue.Issue");
    }
}
