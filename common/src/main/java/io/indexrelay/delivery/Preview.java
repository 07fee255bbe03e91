package io.indexrelay.delivery;

import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.delivery.Decision.Skip;
import io.indexrelay.delivery.Findings.Hiding;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EncodedEvent;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Source;
import io.indexrelay.payload.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backfill would send of each object, decided and encoded by the very code that sends, and sent nowhere. Reads only;
 * whatever receivers have is not asked. Any thread, one at a time.
 */
public final class Preview {

    /** As long as every other digest. */
    private static final String ANY_DIGEST = "0".repeat(64);

    private final DeliveryPorts ports;
    private final StateReader states;
    private final Clock clock;

    public Preview(DeliveryPorts ports, Holds holds, Clock clock) {
        this.ports = ports;
        this.states = new StateReader(ports, holds, clock);
        this.clock = clock;
    }

    /** What would become of one object. */
    public sealed interface Sight {

        /**
         * @param bytes of its event as it would be encoded
         * @param textBytes of them, the text of its body
         * @param fileBytes of the attachment itself, where those go out too
         */
        record Leaves(EventData data, int bytes, int textBytes, long fileBytes) implements Sight {}

        /** @param why it would not leave, in a few words */
        record Stays(String why) implements Sight {}
    }

    /**
     * @param isNamed whether something that leaves refers to these, which are access sets: the sender asks for each because
     *     of that, and within limits tells of no other
     * @param source whose events they would be; their sizes depend on it
     * @param payload the settings of bodies and addresses
     * @param blobLimit the largest attachment whose bytes go out, 0 when none do
     */
    public Map<Listed, Sight> of(
            List<Listed> page, boolean isNamed, Source source, int epoch, PayloadSettings payload, long blobLimit) {
        Map<Subject, Hiding> hidings = new LinkedHashMap<>();
        List<Subject> documents = page.stream()
                .map(Listed::subject)
                .filter(subject -> subject.kind().isDocument())
                .toList();
        Chunks.of(new ArrayList<>(documents))
                .forEach(chunk -> hidings.putAll(ports.findings().hidden(chunk)));
        EventEncoder encoder = new EventEncoder(source, payload);
        Map<Listed, Sight> sights = new LinkedHashMap<>();
        for (Listed one : page) {
            Decision decision =
                    HiddenDocuments.closed(states.decide(claim(one, isNamed), null), hidings.get(one.subject()));
            sights.put(one, sight(one, decision, encoder, epoch, blobLimit));
        }
        return sights;
    }

    private Sight sight(Listed one, Decision decision, EventEncoder encoder, int epoch, long blobLimit) {
        if (!(decision instanceof Send send)) {
            String why = decision instanceof Skip skip ? skip.why() : "it is not there yet";
            return new Sight.Stays(why.isEmpty() ? "it is not there" : why);
        }
        EventData data = send.data();
        long fileBytes = 0;
        if (data instanceof ContentUpserted upserted
                && one.subject().kind() == Kind.ATTACHMENT
                && upserted.snapshot().fields().get("size") instanceof Long size
                && size <= blobLimit) {
            fileBytes = size;
            data = new ContentUpserted(upserted.snapshot().with("sha256", ANY_DIGEST), upserted.access());
        }
        Event event = new Event(
                new Version(epoch, 1), one.subject(), one.partitionKey(), send.readAt(), Origin.BACKFILL, null, data);
        if (encoder.encode(event, Integer.MAX_VALUE) instanceof Encoding.Fits fits) {
            EncodedEvent encoded = fits.event();
            return new Sight.Leaves(data, encoded.json().length, encoded.textBytes(), fileBytes);
        }
        return new Sight.Stays("even without its body it has more than maxEventBytes "
                + encoder.settings().maxEventBytes());
    }

    private Claim claim(Listed one, boolean isNamed) {
        Instant now = clock.instant();
        return new Claim(
                one.subject(),
                one.partitionKey(),
                List.of(new OutboxRow(
                        0,
                        RowClass.BACKFILL,
                        now,
                        one.subject(),
                        one.partitionKey(),
                        ChangeKind.UPSERTED,
                        isNamed ? Cause.FOLLOW_UP : Cause.BACKFILL,
                        now)));
    }
}
