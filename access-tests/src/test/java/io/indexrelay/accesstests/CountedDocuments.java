package io.indexrelay.accesstests;

import io.indexrelay.change.Kind;
import io.indexrelay.delivery.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An endpoint that takes everything and remembers of which of the copied documents it got the content: a bit for each. */
final class CountedDocuments implements Transport {

    private static final Pattern EVENT =
            Pattern.compile("\"type\":\"io\\.indexrelay\\.([a-z.-]+)\\.v1\"[^{]*?\"subject\":\"([^\"]+)\"");

    private final String mark;
    private final BitSet taken = new BitSet();
    private final List<String> told = new ArrayList<>();
    private boolean isCompleted;
    private boolean isListening;

    CountedDocuments(Kind kind) {
        this.mark = "\"subject\":\"" + kind.word() + "/";
    }

    long taken() {
        return taken.cardinality();
    }

    /** From now on remembers all events, by their words and subjects; forgets those before. */
    void listen() {
        isListening = true;
        told.clear();
    }

    /** Such as {@code issue.access-changed issue/10000}, in the order in which they came. */
    List<String> told() {
        return told;
    }

    boolean isCompleted() {
        return isCompleted;
    }

    @Override
    public Answer send(Request request) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        for (int at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
            int from = at + mark.length();
            long id = Long.parseLong(body.substring(from, body.indexOf('"', from)));
            if (id >= Copied.FIRST) {
                taken.set((int) (id - Copied.FIRST));
            }
        }
        if (isListening) {
            Matcher event = EVENT.matcher(body);
            while (event.find()) {
                told.add(event.group(1) + " " + event.group(2));
            }
        }
        isCompleted |= body.contains("io.indexrelay.sync.completed.v1");
        return answer();
    }

    @Override
    public Answer send(Request request, Content content) {
        return answer();
    }

    private static Answer answer() {
        return new Answer.Answered(204, null, null, new byte[0], 1);
    }

    @Override
    public void close() {}
}
