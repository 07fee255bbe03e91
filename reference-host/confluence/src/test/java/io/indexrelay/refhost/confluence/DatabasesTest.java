package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.PageManager;
import io.indexrelay.refhost.db.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second start goes on where the first stopped; PostgreSQL does what H2 does. */
class DatabasesTest {

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItStopped(TestDatabase database) {
        DataSource dataSource = database.newDataSource();
        String body = "<p>" + "long text, é and \uD83C\uDF27 ".repeat(60_000) + "</p>";
        List<String> contents;
        List<String> users;
        String page;
        try (Wiki first = Wiki.on(dataSource)) {
            first.act("{'as':'admin','do':'createUser','name':'ann'}");
            first.act("{'as':'admin','do':'createSpace','key':'S','name':'Space'}");
            page = first.act("{'as':'admin','do':'createPage','space':'S','title':'Page','body':'" + body + "'}");
            first.act("{'as':'admin','do':'createPage','space':'S','title':'Child','parent':'" + page + "'}");
            first.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.bin','base64':'AAEC'}");
            first.act("{'as':'admin','do':'comment','on':'" + page + "','body':'x'}");
            first.act("{'as':'admin','do':'restrict','id':'" + page + "','type':'view','users':['ann']}");
            first.act("{'as':'admin','do':'edit','id':'" + page + "','title':'Renamed'}");
            contents = first.product().reference().contents();
            users = first.product().reference().users();
        }
        try (Wiki second = Wiki.on(dataSource)) {
            assertThat(second.product().reference().contents())
                    .isEqualTo(contents)
                    .hasSize(6);
            assertThat(second.product().reference().users()).isEqualTo(users).hasSize(2);
            assertThat(second.product().users().authenticate("admin", "admin")).isPresent();
            assertThat(second.product().users().authenticate("admin", "wrong")).isEmpty();
            assertThat(second.product()
                            .users()
                            .byUsername("admin")
                            .orElseThrow()
                            .systemAdmin())
                    .isTrue();
            assertThat(second.sees("ann", page)).isTrue();
            long id = Long.parseLong(page.substring(5));
            assertThat(second.inTransaction(
                            () -> second.service(PageManager.class).getPage(id).getBodyAsString()))
                    .isEqualTo(body);
            assertThat(second.inTransaction(
                            () -> Line.query(second, "select count(p) from Page p where p.originalVersion.id = " + id)
                                    .get(0)))
                    .isEqualTo(1L);
            String next = second.act("{'as':'admin','do':'createPage','space':'S','title':'Next'}");
            assertThat(contents).doesNotContain(next);
            second.act("{'as':'admin','do':'deleteSpace','key':'S'}");
            assertThat(second.product().reference().contents()).isEmpty();
        }
    }
}
