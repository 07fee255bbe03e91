package io.indexrelay.system;

import io.indexrelay.system.VerifyingEndpoint.Request;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What happened in a run, in numbers. Not thread-safe. */
final class ChaosReport {

    private final Product product;
    private final long seed;
    private final int times;
    private final Map<Mishap, Integer> mishaps = new EnumMap<>(Mishap.class);
    private final Map<AnswerRow, Integer> rows = new EnumMap<>(AnswerRow.class);
    private int rounds;
    private int begun;
    private int succeeded;
    private int batches;
    private int taken;
    private int events;
    private int overtaken;
    private int couldOvertake;
    private int terms;
    private int redelivered;
    private int documents;
    private int switchedOff;

    ChaosReport(Product product, long seed, int times) {
        this.product = product;
        this.seed = seed;
        this.times = times;
    }

    void happened(Mishap mishap) {
        mishaps.merge(mishap, 1, Integer::sum);
    }

    void actions(int begunNow, int succeededNow) {
        begun += begunNow;
        succeeded += succeededNow;
    }

    void met(Map<AnswerRow, Integer> met, int batchesNow) {
        met.forEach((row, count) -> rows.merge(row, count, Integer::sum));
        batches += batchesNow;
    }

    void redelivered() {
        redelivered++;
    }

    void switchedOff() {
        switchedOff++;
    }

    void seen(OrderLaws laws, List<Request> requests) {
        overtaken += laws.overtaken();
        couldOvertake += laws.couldOvertake();
        terms += laws.terms();
        for (Request request : requests) {
            if (request.isTaken() && !request.events().isEmpty()) {
                taken++;
                events += request.events().size();
            }
        }
    }

    void compared(int documentsNow) {
        rounds++;
        documents = documentsNow;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("product ").append(product.word()).append(", seed ").append(seed);
        text.append(", ").append(rounds).append(" rounds of ").append(times).append(" times each answer\n");
        text.append("actions begun ")
                .append(begun)
                .append(", done ")
                .append(succeeded)
                .append('\n');
        text.append("batches ").append(batches).append(", taken ").append(taken);
        text.append(" with ")
                .append(events)
                .append(" events, overtaken ")
                .append(overtaken)
                .append('\n');
        text.append("terms of office ")
                .append(terms)
                .append(", dead letters redelivered ")
                .append(redelivered);
        text.append(", documents compared ").append(documents);
        text.append(", titles that could have overtaken a restriction ")
                .append(couldOvertake)
                .append('\n');
        mishaps.forEach(
                (mishap, count) -> text.append(mishap).append(' ').append(count).append('\n'));
        rows.forEach((row, count) -> text.append(row.row())
                .append(" | ")
                .append(row)
                .append(' ')
                .append(count)
                .append('\n'));
        return text.toString();
    }
}
