package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.persistence.JpaQueryFactory;
import org.junit.jupiter.api.Test;

/** Which ways to run queries there are on this line. */
class QueryServicesTest {

    @Test
    void thereIsTheQueryFactoryAlone() {
        try (Wiki wiki = Wiki.fresh()) {
            assertThat(wiki.services)
                    .containsKey(JpaQueryFactory.class)
                    .noneSatisfy((type, service) -> assertThat(type.getName()).contains("EntityManagerProvider"));
        }
    }
}
