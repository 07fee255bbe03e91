package io.indexrelay.jira.list;

import static io.indexrelay.jira.read.FakeJira.share;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.poll.Watch.Difference;
import io.indexrelay.poll.Watch.Seen;
import io.indexrelay.poll.Watch.Sight;
import io.indexrelay.testsupport.RecordedChanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedWatchTest {

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ann = FakeJira.user("JIRAUSER1", "ann");
    private final SharedWatch filters = new SharedWatch(FakeJira.DIRECT, jira.shared(), Kind.FILTER);

    @Test
    void eachChangeOfWhatIsToldOrOfWhoSeesItIsAnotherState() {
        SearchRequest filter = jira.filter(1, ann);
        List<String> states = new ArrayList<>(List.of(state()));
        filter.setName("Mine");
        states.add(state());
        filter.setDescription("Of some");
        states.add(state());
        filter.setQuery(() -> "project = DEV");
        states.add(state());
        filter.setOwner(FakeJira.user("JIRAUSER2", "bob"));
        states.add(state());
        jira.filter(1, ann, share("group", "a", null));
        states.add(state());
        jira.filter(1, ann, share("group", "a", null), share("project", "1", null));
        states.add(state());
        jira.filter(1, ann, share("group", "a", null), share("project", "1", "2"));
        states.add(state());

        assertThat(states).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheSharesIsNoState() {
        jira.filter(1, ann, share("group", "a", null), share("group", "b", null));
        String before = state();
        jira.filter(1, ann, share("group", "b", null), share("group", "a", null));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void allAreSeenPieceByPieceInTheOrderOfTheirIds() {
        for (long id : new long[] {30, 7, 100, 8, 9}) {
            jira.filter(id, ann);
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        int pages = 0;
        while (after != null) {
            Sight sight = filters.look(after, 2);
            sight.seen().forEach(one -> seen.add(one.subject().toString()));
            after = sight.next();
            pages++;
        }

        assertThat(seen).containsExactly("filter/7", "filter/8", "filter/9", "filter/30", "filter/100");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void dashboardsAreWatchedLikewise() {
        jira.filter(1, ann);
        jira.dashboard(2, ann);
        SharedWatch dashboards = new SharedWatch(FakeJira.DIRECT, jira.shared(), Kind.DASHBOARD);

        assertThat(dashboards.look("", 10).seen())
                .extracting(Seen::subject)
                .containsExactly(Subject.parse("dashboard/2"));
        assertThat(dashboards.name()).isEqualTo("dashboards");
        assertThat(filters.name()).isEqualTo("filters");
        assertThat(dashboards.documents()).isEqualTo(Kind.DASHBOARD);
    }

    @Test
    void aChangeAndADeletionGoFirstAsAShareMayBeGone() {
        Subject filter = Subject.parse("filter/1");
        RecordedChanges recorded = new RecordedChanges(JiraCauses.TABLE);
        recorded.record(filters.changes(filter, Difference.APPEARED));
        recorded.record(filters.changes(filter, Difference.CHANGED));
        recorded.record(filters.changes(filter, Difference.VANISHED));

        assertThat(recorded.rows())
                .containsExactly(
                        "widens filter/1 UPSERTED shared_object_updated @filter/1",
                        "narrows filter/1 UPSERTED shared_object_updated @filter/1",
                        "narrows filter/1 UPSERTED shared_object_updated @filter/1");
    }

    private String state() {
        return filters.look("", 10).seen().get(0).state();
    }
}
