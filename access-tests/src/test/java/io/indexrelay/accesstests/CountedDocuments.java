package io.indexrelay.accesstests;

import io.indexrelay.change.Kind;
import io.indexrelay.delivery.Transport;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** An endpoint that takes everything and remembers of which of the copied documents it got the content: a bit for each. */
final class CountedDocuments implements Transport {

    private final String mark;
    private final BitSet taken = new BitSet();
    private boolean isCompleted;

    CountedDocuments(Kind kind) {
        this.mark = "\"subject\":\"" + kind.word() + "/";
    }

    long taken() {
        return taken.cardinality();
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
