package io.indexrelay.indexer.rule;

import static io.indexrelay.indexer.rule.Bench.accessChanged;
import static io.indexrelay.indexer.rule.Bench.accessSet;
import static io.indexrelay.indexer.rule.Bench.accessSetDeleted;
import static io.indexrelay.indexer.rule.Bench.deleted;
import static io.indexrelay.indexer.rule.Bench.event;
import static io.indexrelay.indexer.rule.Bench.upserted;
import static io.indexrelay.indexer.rule.Bench.user;
import static io.indexrelay.indexer.rule.Bench.userDeleted;
import static io.indexrelay.indexer.rule.Bench.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.indexer.rule.Outcome.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverRuleTest {

    private static final String OPEN = "[['anyone']]";
    private static final String AMINA = "[['user:amina']]";

    private final Bench bench = new Bench();

    ReceiverRuleTest() {
        bench.apply(user("amina", 1, true, "['staff']"));
        bench.apply(user("bruno", 2, true, "[]"));
    }

    @Test
    void takesAlongWithAProjectItsIssuesAndWhatHangsOnThem() {
        bench.apply(upserted("project/1", 10, "", OPEN));
        bench.apply(upserted("issue/7", 11, "project/1", OPEN));
        bench.apply(upserted("issue/8", 12, "project/1", OPEN));
        bench.apply(upserted("comment/70", 13, "issue/7", "[['doc:issue/7']]"));
        bench.apply(upserted("worklog/80", 14, "issue/7", "[['doc:issue/7'],['user:amina']]"));
        bench.apply(upserted("attachment/90", 15, "", "[['doc:issue/8']]"));
        bench.apply(upserted("issue/9", 16, "project/2", OPEN));
        assertThat(bench.shown()).hasSize(7);
        assertThat(bench.sees("bruno", "worklog/80")).isFalse();
        assertThat(bench.sees("amina", "worklog/80")).isTrue();

        bench.apply(deleted("project/1", 20));
        assertThat(bench.shown()).containsExactly("issue/9");

        bench.apply(upserted("issue/7", 21, "project/1", OPEN));
        assertThat(bench.shown()).containsExactly("issue/7", "issue/9");
        bench.apply(upserted("comment/70", 22, "issue/7", "[['doc:issue/7']]"));
        assertThat(bench.shown()).containsExactly("comment/70", "issue/7", "issue/9");
    }

    @Test
    void letsAnIssueThatLeftItsProjectStay() {
        bench.apply(upserted("issue/7", 11, "project/1", OPEN));
        bench.apply(upserted("comment/70", 12, "issue/7", "[['doc:issue/7']]"));
        bench.apply(upserted("issue/7", 15, "project/2", OPEN));
        bench.apply(deleted("project/1", 20));

        assertThat(bench.shown()).containsExactly("comment/70", "issue/7");
    }

    @Test
    void keepsPrioritiesByTheirVersionAndShowsNoneAsADocument() {
        assertThat(bench.apply(priority(2, 20)).result()).isEqualTo(Result.APPLIED);
        assertThat(bench.apply(priority(5, 10)).result()).isEqualTo(Result.IGNORED);
        assertThat(bench.source.current(Facts.Priority.class)).containsExactly(new Facts.Priority("High", 2));
        assertThat(bench.shown()).isEmpty();
        assertThat(bench.apply(event("priority.upserted", "priority/2", version(1, 30), "{'id':'2','name':'High'}"))
                        .result())
                .isEqualTo(Result.REJECTED);
    }

    private static Event priority(int rank, long sequence) {
        return event(
                "priority.upserted",
                "priority/2",
                version(1, sequence),
                "{'id':'2','name':'High','rank':" + rank + ",'schemes':[]}");
    }

    @Test
    void takesTheNewerContentAndIgnoresTheOlderAndTheSame() {
        assertThat(bench.apply(upserted("page/1", 20, "", OPEN)).result()).isEqualTo(Result.APPLIED);
        assertThat(bench.apply(upserted("page/1", 10, "", OPEN)).result()).isEqualTo(Result.IGNORED);
        assertThat(bench.apply(upserted("page/1", 20, "", OPEN)).result()).isEqualTo(Result.IGNORED);
        assertThat(title("page/1")).isEqualTo("at " + version(1, 20));
        assertThat(bench.apply(upserted("page/1", 21, "", OPEN)).result()).isEqualTo(Result.APPLIED);
        assertThat(title("page/1")).isEqualTo("at " + version(1, 21));
    }

    @Test
    void keepsANewerAccessWhenOlderContentComesLate() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(accessChanged("page/1", 30, AMINA));
        assertThat(bench.apply(upserted("page/1", 20, "", OPEN)).result()).isEqualTo(Result.APPLIED);
        assertThat(title("page/1")).isEqualTo("at " + version(1, 20));
        assertThat(bench.sees("bruno", "page/1")).isFalse();
        assertThat(bench.sees("amina", "page/1")).isTrue();
    }

    @Test
    void remembersAnAccessChangeThatComesBeforeItsContent() {
        bench.apply(accessChanged("page/1", 30, AMINA));
        assertThat(bench.shown()).isEmpty();
        bench.apply(upserted("page/1", 20, "", OPEN));
        assertThat(bench.sees("amina", "page/1")).isTrue();
        assertThat(bench.sees("bruno", "page/1")).isFalse();
    }

    @Test
    void hidesContentWhoseAccessIsMissingOrMalformed() {
        bench.apply(event("content.upserted", "page/1", version(1, 10), "{'kind':'page','id':'1','title':''}"));
        assertThat(bench.shows("page/1")).isTrue();
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(upserted("page/1", 11, "", OPEN));
        bench.apply(event(
                "content.access-changed",
                "page/1",
                version(1, 12),
                "{'kind':'page','id':'1','access':{'all':['anyone']}}"));
        assertThat(bench.sees("amina", "page/1")).isFalse();
    }

    @Test
    void keepsTheVersionOfADeletionSoThatALateRetryBringsNothingBack() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(deleted("page/1", 20));
        assertThat(bench.shown()).isEmpty();
        assertThat(bench.texts).isEmpty();
        bench.apply(upserted("page/1", 15, "", OPEN));
        assertThat(bench.shown()).isEmpty();
        assertThat(bench.texts).isEmpty();
        bench.apply(upserted("page/1", 21, "", OPEN));
        assertThat(bench.shows("page/1")).isTrue();
    }

    @Test
    void ignoresADeletionThatIsOlderThanTheContent() {
        bench.apply(upserted("page/1", 20, "", OPEN));
        assertThat(bench.apply(deleted("page/1", 10)).result()).isEqualTo(Result.IGNORED);
        assertThat(bench.shows("page/1")).isTrue();
        assertThat(bench.texts).containsKey("page/1");
    }

    @Test
    void removesWithAContainerWhatHangsOnItAndItsText() {
        bench.apply(upserted("space/1", 9, "", OPEN));
        bench.apply(upserted("page/1", 10, "space/1", OPEN));
        bench.apply(upserted("comment/1", 11, "", "[['doc:page/1']]"));
        bench.apply(deleted("page/1", 20));
        assertThat(bench.shown()).containsExactly("space/1");
        assertThat(bench.texts).containsOnlyKeys("space/1");
        bench.apply(upserted("page/1", 21, "space/1", OPEN));
        assertThat(bench.shown()).containsExactly("page/1", "space/1");
    }

    @Test
    void keepsALateRetryHiddenWhileItsContainerWasDeletedLater() {
        bench.apply(deleted("space/1", 20));
        bench.apply(upserted("page/1", 10, "space/1", OPEN));
        assertThat(bench.shown()).isEmpty();
        assertThat(bench.texts).isEmpty();
        bench.apply(upserted("page/1", 30, "space/1", OPEN));
        assertThat(bench.shown()).containsExactly("page/1");
        assertThat(bench.texts).containsOnlyKeys("page/1");
    }

    @Test
    void hidesWhatHangsOnADeletedContainerFromFurtherBelow() {
        bench.apply(upserted("project/1", 5, "", OPEN));
        bench.apply(upserted("issue/1", 10, "project/1", OPEN));
        bench.apply(upserted("comment/1", 11, "issue/1", OPEN));
        bench.apply(deleted("project/1", 20));
        assertThat(bench.shown()).isEmpty();
    }

    @Test
    void showsWhatHangsOnAnIssueAgainWhenTheIssueWasMovedBeforeItsProjectWasDeleted() {
        bench.apply(upserted("issue/1", 10, "project/1", OPEN));
        bench.apply(upserted("comment/1", 11, "issue/1", "[['doc:issue/1']]"));
        bench.apply(deleted("project/1", 20));
        bench.apply(upserted("issue/1", 30, "project/2", OPEN));
        assertThat(bench.shown()).containsExactly("comment/1", "issue/1");
        assertThat(bench.sees("amina", "comment/1")).isTrue();
        assertThat(bench.texts).containsKey("comment/1");
    }

    @Test
    void doesNotRemoveChildPagesWithTheirParentPage() {
        bench.apply(upserted("page/1", 10, "space/1", OPEN));
        bench.apply(event(
                "content.upserted",
                "page/2",
                version(1, 11),
                "{'kind':'page','id':'2','container':{'kind':'space','id':'1'},'parent':{'kind':'page','id':'1'},"
                        + "'ancestors':[{'kind':'page','id':'1'}],'access':{'all':[['anyone']]}}"));
        bench.apply(deleted("page/1", 20));
        assertThat(bench.shown()).containsExactly("page/2");
    }

    @Test
    void hidesACommentAtOnceWhenItsPageIsNarrowed() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(upserted("comment/1", 11, "page/1", "[['doc:page/1']]"));
        assertThat(bench.sees("bruno", "comment/1")).isTrue();
        bench.apply(accessChanged("page/1", 12, AMINA));
        assertThat(bench.sees("bruno", "comment/1")).isFalse();
        assertThat(bench.sees("amina", "comment/1")).isTrue();
    }

    @Test
    void closesAllAtOnceWhenASetIsDeletedOrANewerOneIsMalformed() {
        bench.apply(accessSet("s", 5, OPEN));
        bench.apply(upserted("page/1", 10, "", "[['set:s']]"));
        assertThat(bench.sees("amina", "page/1")).isTrue();
        bench.apply(accessSetDeleted("s", 11));
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(accessSet("s", 8, OPEN));
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(accessSet("s", 12, OPEN));
        assertThat(bench.sees("amina", "page/1")).isTrue();
        bench.apply(accessSet("s", 13, "[]"));
        assertThat(bench.sees("amina", "page/1")).isFalse();
    }

    @Test
    void followsUsersThroughGroupsDeactivationAndDeletion() {
        bench.apply(upserted("page/1", 10, "", "[['group:staff']]"));
        assertThat(bench.sees("amina", "page/1")).isTrue();
        bench.apply(user("amina", 11, true, "[]"));
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(user("amina", 12, true, "['staff']"));
        bench.apply(user("amina", 13, false, "['staff']"));
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(user("amina", 14, true, "['staff']"));
        bench.apply(userDeleted("amina", 15));
        assertThat(bench.sees("amina", "page/1")).isFalse();
        bench.apply(user("amina", 16, true, "'staff'"));
        assertThat(bench.sees("amina", "page/1")).isFalse();
    }

    @Test
    void hidesEverythingOfALowerEpochUntilItComesAgain() {
        bench.apply(accessSet("s", 5, OPEN));
        bench.apply(upserted("page/1", 10, "", "[['set:s']]"));
        bench.apply(upserted("page/2", 11, "", OPEN));
        bench.apply(upserted("page/2", version(2, 1), "", OPEN));
        assertThat(bench.shown()).containsExactly("page/2");
        assertThat(bench.sees("", "page/2")).isTrue();
        assertThat(bench.sees("amina", "page/2"))
                .as("the user was not sent again yet")
                .isFalse();
        assertThat(bench.apply(upserted("page/1", 99, "", OPEN)).result()).isEqualTo(Result.IGNORED);
        bench.apply(upserted("page/1", version(2, 2), "", "[['set:s']]"));
        assertThat(bench.sees("", "page/1"))
                .as("the set was not sent again yet")
                .isFalse();
        bench.apply(user("amina", version(2, 3), true, "[]"));
        assertThat(bench.sees("amina", "page/2")).isTrue();
    }

    @Test
    void acknowledgesWhatItDoesNotKnowAndCountsIt() {
        Event unknown = event("weather.changed", "weather/1", version(1, 10), "{}");
        assertThat(bench.apply(unknown).result()).isEqualTo(Result.UNKNOWN_TYPE);
        assertThat(bench.apply(unknown).result()).isEqualTo(Result.UNKNOWN_TYPE);
        assertThat(bench.source.facts().unknownTypes()).containsEntry("io.indexrelay.weather.changed.v1", 2L);
    }

    @Test
    void onlyAcknowledgesHeartbeatsAndPings() {
        assertThat(bench.apply(event("heartbeat", "", Version.NONE, "{'state':'ok'}"))
                        .result())
                .isEqualTo(Result.ACKNOWLEDGED);
        assertThat(bench.apply(event("ping", "", Version.NONE, "{}")).result()).isEqualTo(Result.ACKNOWLEDGED);
        assertThat(bench.source.facts().heartbeat()).isPositive();
        assertThat(bench.source.facts().epoch()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.upserted  | page/1       | {'kind':'page','id':'2'}                            | data.id",
                "content.upserted  | page/1       | {'kind':'blogpost','id':'1'}                        | data.kind",
                "content.upserted  | page/1       | {'kind':'page','id':1}                              | data.id",
                "content.upserted  | user/1       | {'kind':'user','id':'1'}                            | subject",
                "content.upserted  | page         | {'kind':'page','id':'1'}                            | subject",
                "content.upserted  | page/1       | {'kind':'page','id':'1','container':{'kind':'x'}}   | data.container",
                "user.upserted     | user/1       | {'key':'2'}                                         | data.key",
                "access-set.upserted | access-set/1 | {'id':'2','all':[['anyone']]}                     | data.id",
                "access-set.deleted| set/1        | {'id':'1'}                                          | subject",
                "sync.completed    | sync/all     | {'started':{'epoch':1,'sequence':'1'}}              | data.failed",
                "sync.completed    | sync/all     | {'started':{'epoch':1,'sequence':'x'},'failed':0}   | data.started",
                "sync.completed    | sync/all     | {'started':{'epoch':1,'sequence':'50'},'failed':0}  | data.started",
                "sync.completed    | sync/all     | {'failed':0}                                        | data.started",
                "sync.completed    | sync/here    | {'started':{'epoch':1,'sequence':'1'},'failed':0}   | subject",
                "activity.digest   | digest/activity | {'part':1}                                       | data.number",
            })
    void rejectsWhatItCannotPlaceAndNamesTheField(String type, String subject, String data, String field) {
        Outcome outcome = bench.apply(event(type, subject, version(1, 50), data));
        assertThat(outcome.result()).isEqualTo(Result.REJECTED);
        assertThat(outcome.reason()).startsWith(field);
        assertThat(bench.shown()).isEmpty();
    }

    @Test
    void rejectsAnEventWithoutAVersion() {
        Event event = event("content.deleted", "page/1", Version.NONE, "{}");
        assertThat(bench.apply(event).result()).isEqualTo(Result.REJECTED);
    }

    private String title(String subject) {
        return java.util.Objects.requireNonNull(bench.texts.get(subject))
                .path("title")
                .asText();
    }
}
