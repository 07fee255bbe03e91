package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import io.indexrelay.confluence.list.ContentQuery;
import io.indexrelay.confluence.list.JakartaContentQueries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which ways to run queries there are on this line. The other line has its own test of this name. */
class QueryServicesTest {

    @Test
    void upTo92ThereIsTheEntityManagerProviderAlone() {
        try (Wiki wiki = Wiki.ofVersion("9.2.99")) {
            assertThat(wiki.services).containsKey(EntityManagerProvider.class).doesNotContainKey(JpaQueryFactory.class);
        }
    }

    @Test
    void from93ThereIsAlsoTheQueryFactory() {
        try (Wiki wiki = Wiki.ofVersion("9.3.0-m12")) {
            wiki.act("{'as':'admin','do':'createSpace','key':'S','name':'Space'}");
            wiki.act("{'as':'admin','do':'createSpace','key':'T','name':'Space'}");
            JpaQueryFactory factory = wiki.service(JpaQueryFactory.class);

            assertThat(wiki.services).containsKey(EntityManagerProvider.class);
            List<Object[]> rows = wiki.inTransaction(
                    () -> new JakartaContentQueries(factory).run(ContentQuery.SPACES, Map.of("last", 0L), 1));
            assertThat(rows).hasSize(1);
            assertThat(wiki.inTransaction(
                            () -> factory.createQuery("select s.key from Space s order by s.id", String.class)
                                    .getResultList()))
                    .containsExactly("S", "T");
            assertThatThrownBy(() -> factory.createQuery("select s.id from Space s"))
                    .hasMessageContaining("Session");
        }
    }
}
