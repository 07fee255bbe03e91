package io.indexrelay.adapter.ao;

import io.indexrelay.change.Change;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/**
 * The events of one batch as text: a line each, some 40 characters, that begins with a line feed. Fields are parted by
 * tabs, in this order: subject, partition key ({@code ""} where the subject says it), type, sequence, class, fate.
 */
final class DeliveredEvents {

    private static final int FIELDS = 6;
    /** What encoding leaves as it is, and no database takes for a wildcard. */
    private static final String PLAIN = "[a-zA-Z0-9./:-]*";

    private DeliveredEvents() {}

    static String write(List<LoggedEvent> events) {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append('\n').append(line(event)));
        return text.toString();
    }

    static List<LoggedEvent> read(String text, int epoch) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> event(line, epoch))
                .toList();
    }

    /** Matches every text with that subject, and maybe others. */
    static String pattern(Subject subject) {
        String written = subject(subject);
        return written.matches(PLAIN)
                ? "%\n" + written + "\t%"
                : "%\n" + written.replaceFirst("^(" + PLAIN + ").*$", "$1") + "%";
    }

    private static String line(LoggedEvent event) {
        boolean isImplied = event.partitionKey().equals(Change.keyOf(event.subject()));
        return new StringJoiner("\t")
                .add(subject(event.subject()))
                .add(isImplied ? "" : subject(event.partitionKey()))
                .add(event.type())
                .add(Long.toString(event.version().sequence()))
                .add(Integer.toString(event.rowClass().number()))
                .add(event.fate().name())
                .toString();
    }

    private static LoggedEvent event(String line, int epoch) {
        String[] fields = line.split("\t", FIELDS);
        if (fields.length < FIELDS) {
            throw new IllegalStateException("the delivery log has a broken line of " + fields[0]);
        }
        Subject subject = parsed(fields[0]);
        return new LoggedEvent(
                subject,
                fields[1].isEmpty() ? Change.keyOf(subject) : parsed(fields[1]),
                fields[2],
                new Version(epoch, Long.parseLong(fields[3])),
                RowClass.of(Integer.parseInt(fields[4])),
                Fate.valueOf(fields[5]));
    }

    /** {@code issue/10001} as it is; other characters of an id encoded. */
    private static String subject(Subject subject) {
        return subject.id().isEmpty()
                ? subject.kind().word()
                : subject.kind().word() + "/"
                        + URLEncoder.encode(subject.id(), StandardCharsets.UTF_8)
                                .replace("%3A", ":");
    }

    private static Subject parsed(String text) {
        return Subject.parse(URLDecoder.decode(text, StandardCharsets.UTF_8));
    }
}
