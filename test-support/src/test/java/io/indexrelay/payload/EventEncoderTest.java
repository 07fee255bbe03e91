package io.indexrelay.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventEncoderTest {

    private static final Source SOURCE = new Source("confluence", "id");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void replacesWhatNoTextMayHold() throws IOException {
        Snapshot page = Examples.withText(Examples.page(7, "a\u0000b"), "c\uD800d \uDC00 \uD83D\uDE00 \uD800");
        JsonNode data = data(page, Access.OPEN, settings(1 << 20));

        assertThat(data.path("title").asText()).isEqualTo("a\uFFFDb");
        assertThat(data.path("body").path("text").asText()).isEqualTo("c\uFFFDd \uFFFD \uD83D\uDE00 \uFFFD");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1002, 1003, 1004, 1500, 3000})
    void cutsTheBodyToTheLimitAndNeverAPair(int max) throws IOException {
        Snapshot page = Examples.withText(Examples.page(7, "Seven"), "\uD83D\uDE00\"\n\u0001é€".repeat(1000));
        EncodedEvent event = fits(page, Access.OPEN, settings(max), Integer.MAX_VALUE);
        JsonNode body = mapper.readTree(event.json()).path("data").path("body");

        assertThat(event.json().length).isBetween(max - 6, max);
        assertThat(body.path("truncated").asBoolean()).isTrue();
        assertThat("\uD83D\uDE00\"\n\u0001é€".repeat(1000))
                .startsWith(body.path("text").asText());
        assertThat(event.textBytes()).isGreaterThan(100);
    }

    @Test
    void dropsTheMarkupBeforeTheText() throws IOException {
        Snapshot whole = Examples.page(7, "Seven");
        Snapshot page = new Snapshot(
                whole.subject(),
                whole.partitionKey(),
                null,
                whole.url(),
                whole.title(),
                null,
                null,
                List.of(),
                new Snapshot.Body("t".repeat(500), new Snapshot.Source("confluence-storage", "s".repeat(5000))),
                null,
                whole.created(),
                whole.updated(),
                null,
                List.of(),
                whole.fields());
        JsonNode body = data(page, Access.OPEN, settings(2000)).path("body");

        assertThat(body.path("text").asText()).hasSize(500);
        assertThat(body.has("source")).isFalse();
        assertThat(body.path("truncated").asBoolean()).isTrue();
    }

    @Test
    void saysWhenAnEventCannotBeMadeToFit() {
        Access large = Access.of(java.util.stream.IntStream.range(0, 500)
                .mapToObj(n -> Atom.user("user-" + n))
                .toList());

        assertThat(new EventEncoder(SOURCE, settings(2000))
                        .encode(event(Examples.page(7, "Seven"), large), Integer.MAX_VALUE))
                .isInstanceOf(Encoding.TooLarge.class);
    }

    @Test
    void leavesBodiesAndAddressesOutWhenToldTo() throws IOException {
        PayloadSettings quiet = new PayloadSettings(false, false, 1 << 20);
        assertThat(data(Examples.page(7, "Seven"), Access.OPEN, quiet).has("body"))
                .isFalse();
        Event user = new Event(
                new Version(1, 1),
                new Subject(Kind.USER, "anna-key"),
                Subject.CONTROL,
                NOW,
                Origin.LIVE,
                null,
                new UserUpserted(Examples.person("anna-key", "anna")));
        Encoding.Fits fits = (Encoding.Fits) new EventEncoder(SOURCE, quiet).encode(user, Integer.MAX_VALUE);

        assertThat(new String(fits.event().json(), StandardCharsets.UTF_8)).doesNotContain("example.com");
    }

    @Test
    void writesNoNull() throws IOException {
        assertThat(new String(
                        fits(Examples.comment(1, Subject.of(Kind.PAGE, 7), "x"), Access.OPEN, settings(9999), 9999)
                                .json(),
                        StandardCharsets.UTF_8))
                .doesNotContain("null");
    }

    @Test
    void hasEqualPrintsForEqualStatesAndOthersForOthers() {
        Fingerprints one = prints(Examples.page(7, "Seven"), Access.OPEN, 1);

        assertThat(prints(Examples.page(7, "Seven"), Access.OPEN, 2)).isEqualTo(one);
        assertThat(prints(Examples.page(7, "Other"), Access.OPEN, 1).content()).isNotEqualTo(one.content());
        assertThat(prints(Examples.page(7, "Other"), Access.OPEN, 1).access()).isEqualTo(one.access());
        assertThat(prints(Examples.page(7, "Seven"), Access.CLOSED, 1).content())
                .isEqualTo(one.content());
        assertThat(prints(Examples.page(7, "Seven"), Access.CLOSED, 1).access()).isNotEqualTo(one.access());
    }

    @Test
    void keepsABatchWithinItsLimitsAndOneEventForEachSubject() {
        BatchBody body = new BatchBody(3, 2500);
        EncodedEvent one = fits(Examples.page(1, "One"), Access.OPEN, settings(1 << 20), Integer.MAX_VALUE);
        EncodedEvent two = fits(Examples.page(2, "Two"), Access.OPEN, settings(1 << 20), Integer.MAX_VALUE);
        EncodedEvent large = fits(
                Examples.withText(Examples.page(3, "Large"), "x".repeat(5000)), Access.OPEN, settings(1 << 20), 9999);

        assertThat(body.add(one)).isTrue();
        assertThat(body.add(large)).isFalse();
        assertThatThrownBy(() -> body.add(one)).hasMessageContaining("two events of page/1");
        assertThat(body.add(two)).isTrue();
        assertThat(body.bytes().length).isEqualTo(one.json().length + two.json().length + 3);
        assertThat(new BatchBody(3, 2500).add(large)).isTrue();
    }

    private Fingerprints prints(Snapshot page, Access access, long sequence) {
        Event event = new Event(
                new Version(1, sequence),
                page.subject(),
                page.partitionKey(),
                NOW.plusSeconds(sequence),
                Origin.LIVE,
                null,
                new ContentUpserted(page, access));
        return ((Encoding.Fits) new EventEncoder(SOURCE, settings(1 << 20)).encode(event, Integer.MAX_VALUE))
                .event()
                .fingerprints();
    }

    private JsonNode data(Snapshot page, Access access, PayloadSettings settings) throws IOException {
        return mapper.readTree(fits(page, access, settings, Integer.MAX_VALUE).json())
                .path("data");
    }

    private static EncodedEvent fits(Snapshot page, Access access, PayloadSettings settings, int maxText) {
        return ((Encoding.Fits) new EventEncoder(SOURCE, settings).encode(event(page, access), maxText)).event();
    }

    private static Event event(Snapshot page, Access access) {
        return new Event(
                new Version(1, 5),
                page.subject(),
                page.partitionKey(),
                NOW,
                Origin.LIVE,
                null,
                new ContentUpserted(page, access));
    }

    private static PayloadSettings settings(int max) {
        return new PayloadSettings(true, true, max);
    }
}
