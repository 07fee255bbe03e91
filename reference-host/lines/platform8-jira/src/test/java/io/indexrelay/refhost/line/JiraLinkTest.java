package io.indexrelay.refhost.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.LinkCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference Jira, compiled with Spring 5.3 and javax, held against this class path. */
class JiraLinkTest {

    @Test
    void theReferenceJiraFindsAllThatItAsksOfSpringThePlatformAndJirasApi() {
        LinkCheck check = LinkCheck.onClassPath(
                place -> place.matches(".*/reference-host-(jira|product)-[^/]*\\.jar")
                        || place.endsWith("/target/classes"),
                List.of(
                        "org/springframework/",
                        "jakarta/",
                        "javax/",
                        "com/atlassian/",
                        "org/ofbiz/",
                        "io/indexrelay/"));

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isGreaterThan(1_000);
        assertThat(check.judges("com/atlassian/jira/issue/Issue")).isTrue();
        assertThat(check.judges("io/indexrelay/refhost/directory/Directory")).isTrue();
    }
}
