package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.testing.MovedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of which hears of the other's changes late, by a clock that the test moves. */
@SuppressWarnings("NullAway.Init")
class LateCachesTest {

    private static final Duration LATE = Duration.ofSeconds(3);

    private final MovedClock clock = new MovedClock(Wiki.NOW);
    private Wiki prompt;
    private Wiki late;
    private String space;
    private String page;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.H2.newDataSource();
        prompt = Wiki.on(database);
        prompt.act("{'as':'admin','do':'createUser','name':'ann'}");
        space = prompt.act("{'as':'admin','do':'createSpace','key':'S','name':'Space'}");
        page = prompt.act("{'as':'admin','do':'createPage','space':'S','title':'Old'}");
        late = Wiki.late(database, LATE, clock);
    }

    @AfterEach
    void close() {
        late.close();
        prompt.close();
    }

    @Test
    void managersGoOnAnsweringAboutPagesRestrictionsAndGroupsUntilTheTimeIsOver() {
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        change(prompt);
        assertThat(state(prompt)).isEqualTo(new State("New", false, false));
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        clock.move(LATE);
        assertThat(state(late)).isEqualTo(new State("New", false, false));
    }

    @Test
    void aSpacesPermissionsAreKeptToo() {
        assertThat(state(late).views()).isTrue();
        prompt.act("{'as':'admin','do':'revoke','space':'S','permission':'VIEWSPACE','groups':['confluence-users']}");
        assertThat(state(prompt).views()).isFalse();
        assertThat(late.sees("ann", space)).isFalse();
        assertThat(state(late).views()).isTrue();
        clock.move(LATE);
        assertThat(state(late).views()).isFalse();
    }

    @Test
    void theAnswersForTestsAreThoseOfTheTables() {
        assertThat(late.sees("ann", page)).isTrue();
        assertThat(state(late).views()).isTrue();
        change(prompt);
        String second = prompt.act("{'as':'admin','do':'createPage','space':'S','title':'Second'}");
        assertThat(late.sees("ann", page)).isFalse();
        assertThat(late.product().reference().contents()).contains(page, second);
        assertThat(state(late).views()).as("still not told").isTrue();
    }

    @Test
    void whatTheNodeChangesItselfIsSeenAtOnceAlsoByWhoListensToIt() {
        assertThat(state(late)).isEqualTo(new State("Old", true, true));
        List<String> heard = new ArrayList<>();
        late.listener = event -> heard.add(title(late));
        change(late);
        assertThat(heard).isNotEmpty().containsOnly("New");
        assertThat(state(late)).isEqualTo(new State("New", false, false));
    }

    @Test
    void entitiesOutOfTheCacheAreWhole() {
        String child = prompt.act(
                "{'as':'ann','do':'createPage','space':'S','title':'Child','body':'<p>x</p>','parent':'" + page + "'}");
        for (int time = 0; time < 2; time++) {
            assertThat(late.<List<String>>inTransaction(() -> {
                        AbstractPage found = Objects.requireNonNull(
                                late.service(PageManager.class).getAbstractPage(Wiki.id(child)));
                        return List.of(
                                found.getBodyAsString(),
                                found.getSpace().getName(),
                                Objects.requireNonNull(found.getCreator()).getFullName(),
                                ((com.atlassian.confluence.pages.Page) found)
                                        .getAncestors()
                                        .get(0)
                                        .getTitle());
                    }))
                    .containsExactly("<p>x</p>", "Space", "ann", "Old");
        }
    }

    private record State(String title, boolean views, boolean isMember) {}

    private State state(Wiki node) {
        return node.inTransaction(() -> {
            ConfluenceUser ann =
                    Objects.requireNonNull(node.service(UserAccessor.class).getUserByName("ann"));
            return new State(
                    title(node),
                    node.service(PermissionManager.class).hasPermission(ann, Permission.VIEW, page(node)),
                    node.service(UserAccessor.class).getGroupNames(ann).contains("confluence-users"));
        });
    }

    private String title(Wiki node) {
        return node.inTransaction(() -> page(node).getTitle());
    }

    private AbstractPage page(Wiki node) {
        return Objects.requireNonNull(node.service(PageManager.class).getAbstractPage(Wiki.id(page)));
    }

    private void change(Wiki node) {
        node.act("{'as':'admin','do':'edit','id':'" + page + "','title':'New'}");
        node.act("{'as':'admin','do':'restrict','id':'" + page + "','type':'view','users':['admin']}");
        node.act("{'as':'admin','do':'removeFromGroup','user':'ann','group':'confluence-users'}");
    }
}
