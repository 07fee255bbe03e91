package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.system.VerifyingEndpoint.Event;
import io.indexrelay.system.VerifyingEndpoint.Request;
import io.indexrelay.system.Writer.Role;
import io.indexrelay.system.Writers.Done;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The laws find what breaks them. */
class OrderLawsTest {

    private static final String SET = "access-set/page:1";
    private static final String PAGE = "page/2";
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final List<Request> requests = new ArrayList<>();
    private final Done restricted = new Done(Role.NARROWS, SET, 1, "node-a", at(10), at(11));
    private final Done edited = new Done(Role.TELLS, PAGE, 2, "node-b", at(12), at(13));

    @Test
    void whatComesInOrderBreaksNothing() {
        taken(event(SET, 1, 1, 14, ""));
        taken(event(PAGE, 1, 2, 15, "w told 2"));
        OrderLaws laws = laws();
        assertThat(laws.backwards()).isEmpty();
        assertThat(laws.overtakenRestrictions()).isEmpty();
        assertThat(laws.stale(Duration.ZERO)).isEmpty();
        assertThat(laws.overtaken()).isZero();
        assertThat(laws.terms()).isEqualTo(1);
    }

    @Test
    void aTitleBeforeTheRestrictionOvertakesIt() {
        refused(event(PAGE, 1, 2, 15, "w told 2"));
        taken(event(SET, 1, 3, 16, ""));
        taken(event(PAGE, 1, 4, 17, "w told 2"));
        assertThat(laws().couldOvertake()).isEqualTo(1);
        assertThat(laws().overtakenRestrictions()).hasSize(1);
    }

    @Test
    void aRestrictionByAnotherNodeThanTheSenderMayShowLate() {
        taken(event(PAGE, 1, 2, 15, "w told 2"));
        assertThat(laws("node-b").couldOvertake()).isZero();
        assertThat(laws("node-b").overtakenRestrictions()).isEmpty();
    }

    @Test
    void aRestrictionThatWasReadBeforeOrNotTakenIsOvertaken() {
        taken(event(SET, 1, 1, 9, ""));
        refused(event(SET, 1, 2, 14, ""));
        taken(event(PAGE, 1, 3, 15, "w told 2"));
        assertThat(laws().overtakenRestrictions()).hasSize(1);
    }

    @Test
    void aLowerVersionOfTheSameTermIsBackwardsAndOneOfAnEarlierTermIsOvertaken() {
        taken(event(PAGE, 1, 2, 15, "w told 2"));
        taken(event(PAGE, 1, 1, 16, "w told 2"));
        assertThat(laws().backwards()).hasSize(1);
        taken(event(PAGE, 2, 1, 17, "w told 2"));
        taken(event(PAGE, 1, 3, 18, "w told 2"));
        assertThat(laws().backwards()).hasSize(1);
        assertThat(laws().overtaken()).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsBroken() {
        taken(event(PAGE, 1, 2, 15, "w told 2"));
        taken(event(PAGE, 1, 2, 15, "w told 3"));
        assertThat(laws().backwards()).hasSize(1);
    }

    @Test
    void anOldTitleIsStaleOnceTheCachesMustKnow() {
        taken(event(PAGE, 1, 2, 16, "w told 1"));
        assertThat(laws().stale(Duration.ofSeconds(4))).isEmpty();
        assertThat(laws().stale(Duration.ofSeconds(2))).hasSize(1);
    }

    private OrderLaws laws() {
        return laws("node-a");
    }

    private OrderLaws laws(String sender) {
        return new OrderLaws(requests, List.of(restricted, edited), Map.of(BigInteger.ONE, sender));
    }

    private void taken(Event event) {
        int moment = 2 * requests.size() + 1;
        requests.add(new Request("msg", null, List.of(event), moment, moment + 1));
    }

    private void refused(Event event) {
        requests.add(new Request("msg", null, List.of(event), 2L * requests.size() + 1, 0));
    }

    private static Event event(String subject, long term, long counter, int readAt, String title) {
        String json =
                """
                {"id":"%d:%d","subject":"%s","sequence":"%020d","partitionkey":"%s","time":"%s","data":{"title":"%s"}}"""
                        .formatted(term, counter, subject, term * 1_000_000_000 + counter, subject, at(readAt), title);
        return new Event("io.indexrelay.content.upserted.v1", subject, Json.parse(json));
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
