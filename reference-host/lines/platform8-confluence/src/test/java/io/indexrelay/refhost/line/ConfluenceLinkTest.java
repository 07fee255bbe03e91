package io.indexrelay.refhost.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.LinkCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference Confluence, compiled with Spring 5.3, Hibernate 5 and javax but for its mapping, held against this class path. */
class ConfluenceLinkTest {

    @Test
    void theReferenceConfluenceFindsAllThatItAsksOfSpringHibernateThePlatformAndConfluencesApi() {
        LinkCheck check = LinkCheck.onClassPath(
                place -> place.matches(".*/reference-host-product-[^/]*\\.jar") || place.endsWith("/target/classes"),
                List.of(
                        "org/springframework/",
                        "org/hibernate/",
                        "jakarta/",
                        "javax/",
                        "com/atlassian/",
                        "io/indexrelay/"));

        assertThat(check.problems()).isEmpty();
        assertThat(check.judged()).isGreaterThan(1_000);
        assertThat(check.judges("com/atlassian/confluence/pages/Page")).isTrue();
        assertThat(check.judges("io/indexrelay/refhost/confluence/exports/EntityFiller"))
                .isTrue();
    }
}
