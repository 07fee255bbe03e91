package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's answers 400 and 422, and what is refused for good. */
class RefusalsTest {

    private static final Subject ANNA = new Subject(Kind.USER, "anna-key");

    private final Bench bench = new Bench();

    @BeforeEach
    void heartbeatFirst() {
        bench.run();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void findsTheOneEventThatIsRefused(int status) {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? status : 200, null, ""));
        IntStream.range(0, 20).forEach(n -> bench.page(Examples.page(n, n == 13 ? "Poison" : "Fine")));
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(19).doesNotContain("page/13");
        assertThat(bench.engine.status().hidden().get(Bench.page(13))).contains("" + status);
        assertThat(bench.receiver.told()).contains("content.deleted page/13");
        assertThat(bench.waiting()).extracting(row -> row.subject().toString()).containsExactly("page/13");
        assertThat(bench.receiver.violations()).isEmpty();
    }

    @Test
    void triesARefusedEventAgainLater() {
        bench.transport.answer(400).answer(200).answer(400);
        bench.page(Examples.page(1, "Fine"));
        bench.page(Examples.page(2, "Poison")).run();
        assertThat(bench.receiver.documents()).containsExactly("page/1");

        bench.after(Duration.ofHours(1)).run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/1", "page/2");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void stopsWhenTheEndpointRefusesEverything() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"sequence\"") ? 400 : 204, null, ""));
        IntStream.range(0, 8).forEach(n -> bench.page(Examples.page(n, "Page")));
        bench.run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.ENDPOINT_REFUSES);
        assertThat(bench.engine.status().reason()).contains("refuses everything");
        assertThat(bench.waiting()).hasSize(8);
        assertThat(bench.receiver.told()).isEmpty();

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(bench.receiver.documents()).hasSize(8);
    }

    @Test
    void stopsEverythingWhenAWithdrawalIsRefused() {
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two")).run();
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("page/2") ? 422 : 200, null, ""));
        bench.product.remove(Bench.page(1));
        bench.product.remove(Bench.page(2));
        bench.changed(Bench.page(1), ChangeKind.DELETED, "page_removed");
        bench.changed(Bench.page(2), ChangeKind.DELETED, "page_removed").run();
        bench.page(Examples.page(3, "Three")).after(Duration.ofMinutes(10)).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NARROWING_REFUSED);
        assertThat(bench.receiver.documents()).containsExactly("page/2");

        bench.transport.always(null);
        bench.engine.settingsChanged();
        bench.restarted().run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NARROWING_REFUSED);
        assertThat(bench.receiver.documents()).containsExactly("page/2");

        bench.newIdentity().lift();
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).containsExactly("page/3");
    }

    @Test
    void doesNotLoseAUserWhoWasRefused() {
        bench.product.put(Examples.person("anna-key", "Poison"));
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? 422 : 200, null, ""));
        Stream.of("anna-key", "bert-key")
                .forEach(key -> bench.changed(new Subject(Kind.USER, key), ChangeKind.UPSERTED, "user_created"));
        bench.run();

        assertThat(bench.receiver.told()).contains("user.upserted user/bert-key", "user.deleted user/anna-key");
        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void aLoneUserWhoIsRefusedIsHiddenAndThenTheOthersGoOn() {
        anna("anna");
        bert();
        refuse("\"Poison\"");
        anna("Poison");
        bench.after(Duration.ofMillis(1)).page(Examples.page(3, "Three")).run();
        assertThat(bench.receiver.documents()).as("behind the barrier").isEmpty();
        assertThat(bench.receiver.told()).doesNotContain("user.deleted user/anna-key");

        bench.after(Duration.ofSeconds(60)).run();
        assertThat(bench.receiver.told()).containsSubsequence("user.deleted user/anna-key", "content.upserted page/3");
        assertThat(bench.engine.status().hidden()).containsKey(ANNA);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void keepsTheOthersBackAfterARestartToo() {
        anna("anna");
        bert();
        refuse("\"Poison\"");
        anna("Poison");
        bench.after(Duration.ofMillis(1)).page(Examples.page(3, "Three")).run();
        bench.restarted().run();

        assertThat(bench.receiver.documents()).isEmpty();
    }

    @Test
    void aLonePageThatIsRefusedIsFoundOutWithoutOtherTraffic() {
        bench.page(Examples.page(1, "One")).run();
        refuse("\"Poison\"");
        bench.page(Examples.page(2, "Poison"))
                .run()
                .after(Duration.ofSeconds(60))
                .run();

        assertThat(bench.engine.status().hidden()).containsKey(Bench.page(2));
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void whatIsRefusedBeforeReceiversHaveAnythingKeepsNothingBack() {
        refuse("\"Poison\"");
        anna("Poison");
        bench.after(Duration.ofMillis(1)).page(Examples.page(3, "Three")).run();

        assertThat(bench.receiver.documents()).contains("page/3");
    }

    @Test
    void manyThatAreRefusedTogetherAreFoundOutByOneThatIsTaken() {
        bert();
        refuse("Poison");
        IntStream.range(0, 7).forEach(n -> {
            bench.product.put(Examples.person("key-" + n, "Poison-" + n));
            bench.changed(new Subject(Kind.USER, "key-" + n), ChangeKind.UPSERTED, "user_created");
        });
        for (int minute = 0; minute < 6; minute++) {
            bench.run().after(Duration.ofSeconds(61));
        }
        bench.run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(bench.engine.status().hidden()).hasSize(7);
    }

    @Test
    void aWithdrawalThatIsRefusedStopsContentWithoutOtherTraffic() {
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two")).run();
        refuse("page/2");
        bench.product.remove(Bench.page(2));
        bench.changed(Bench.page(2), ChangeKind.DELETED, "page_removed").run();
        bench.page(Examples.page(3, "Three")).after(Duration.ofSeconds(60)).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NARROWING_REFUSED);
        assertThat(bench.receiver.documents()).doesNotContain("page/3");
    }

    @Test
    void asksForOneWitnessHoweverLongEverythingIsRefused() {
        anna("anna");
        bert();
        refuse("\"sequence\"");
        anna("Poison");
        for (int minute = 0; minute < 60; minute++) {
            bench.run().after(Duration.ofSeconds(61));
        }

        assertThat(bench.engine.status().hidden()).isEmpty();
        assertThat(bench.waiting()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "access-set/space:1, access-set.deleted",
        "user/anna-key, user.deleted",
        "page/1, content.deleted",
        "page/2, content.deleted"
    })
    void hidesWhatIsRefusedForGood(String subject, String told) {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two")).run();
        anna("anna");
        bench.transport.always(delivered -> bench.transport.answered(
                delivered,
                delivered.text().contains("\"subject\":\"" + subject + "\"")
                                && !delivered.text().contains(told)
                        ? 422
                        : 200,
                null,
                ""));
        bench.changed(Subject.parse("access-set/space:1"), ChangeKind.UPSERTED, "space_permissions_updated");
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated");
        bench.page(Examples.page(1, "Edited"));
        bench.product.access(Bench.page(2), Access.of(List.of(Atom.AUTHENTICATED)));
        bench.changed(Bench.page(2), ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run()
                .after(Duration.ofSeconds(61))
                .run();

        assertThat(bench.receiver.told()).containsOnlyOnce(told + " " + subject);
        assertThat(bench.engine.status().hidden()).containsOnlyKeys(Subject.parse(subject));
        if (told.equals("content.deleted")) {
            assertThat(bench.receiver.events().stream()
                            .filter(event -> event.path("type").asText().contains("content.deleted"))
                            .map(event -> event.at("/data/reason").asText()))
                    .containsExactly("undeliverable");
        }
    }

    private void anna(String name) {
        bench.product.put(Examples.person("anna-key", name));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated").run();
    }

    private void bert() {
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.changed(new Subject(Kind.USER, "bert-key"), ChangeKind.UPSERTED, "user_created")
                .run();
    }

    private void refuse(String text) {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains(text) ? 422 : 200, null, ""));
    }
}
