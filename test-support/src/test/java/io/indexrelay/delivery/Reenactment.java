package io.indexrelay.delivery;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.AroundPorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a new sender to where another one was, by giving it the same answers, and then lets it take one more step: one
 * call of a port that others can notice or that notices others. A transaction is one step, as nobody sees half of it.
 *
 * <p>Calls that are no steps, because in this small world nothing that others do makes a difference to them, are
 * heartbeats, the counts that go with them, looks at classes that no row is due of, the delivery log, and looks at jobs
 * and dead letters, of which there are none.
 */
final class Reenactment implements AroundPorts {

    private static final Object TRANSACTION = "transaction";
    static final Answer TAKEN = new Answer.Answered(204, null, null, new byte[0], 1);

    private final Consumer<byte[]> receiver;
    private final List<@Nullable Object> answers;
    private final StringBuilder told;
    private int next;
    private boolean isStepDone;
    private boolean isInTransaction;
    private String step = "";

    /** The sender stands before its next step. */
    static final class Suspended extends Error {
        private static final long serialVersionUID = 1L;

        Suspended() {
            super("suspended", null, false, false);
        }
    }

    Reenactment(Course course, Consumer<byte[]> receiver) {
        this.receiver = receiver;
        this.answers = new ArrayList<>(course.answers());
        this.told = new StringBuilder(course.digest());
    }

    /** What the one step was. */
    String step() {
        return step;
    }

    Course course(int runs, boolean isAtEnd) {
        return new Course(answers, Course.digest(told.toString()), runs, isAtEnd);
    }

    @Override
    public @Nullable Object around(Call call) throws Throwable {
        if (isNoStep(call)) {
            return answerOf(call);
        }
        boolean isNew = next == answers.size();
        if (isNew && !isInTransaction) {
            if (isStepDone) {
                throw new Suspended();
            }
            isStepDone = true;
            step = call.name();
        }
        if (call.name().equals("Transactions.inTransaction")) {
            return transaction(call, isNew);
        }
        if (!isNew) {
            return answers.get(next++);
        }
        Object answer = answerOf(call);
        remember(call, answer);
        return answer;
    }

    private @Nullable Object transaction(Call call, boolean isNew) throws Throwable {
        if (isInTransaction) {
            return call.proceed();
        }
        isInTransaction = true;
        try {
            if (isNew) {
                remember(call, TRANSACTION);
                return call.proceed();
            }
            next++;
            return call.argument(0, Supplier.class).get();
        } finally {
            isInTransaction = false;
        }
    }

    private void remember(Call call, @Nullable Object answer) {
        answers.add(answer);
        next++;
        told.append(' ').append(call.name()).append('=').append(answer instanceof Answer ? "taken" : answer);
    }

    private static boolean isNoStep(Call call) {
        return switch (call.name()) {
            case "Outbox.counts" -> true;
            case "Outbox.due" -> call.argument(0, RowClass.class) != RowClass.CONTENT;
            case "Transport.send" -> isHeartbeat(call);
            default -> isBookkeeping(call) || call.name().startsWith("Jobs.");
        };
    }

    /** The delivery log and the dead letters: what they hold decides nothing here. */
    private static boolean isBookkeeping(Call call) {
        return call.name().startsWith("DeliveryLog.") || call.name().startsWith("DeadLetters.");
    }

    private static boolean isHeartbeat(Call call) {
        String body = new String(call.argument(0, Request.class).body(), StandardCharsets.UTF_8);
        return body.contains("\"io.indexrelay.heartbeat.v1\"");
    }

    private @Nullable Object answerOf(Call call) throws Throwable {
        switch (call.name()) {
            case "Transport.send":
                if (!isHeartbeat(call)) {
                    receiver.accept(call.argument(0, Request.class).body());
                }
                return TAKEN;
            case "Outbox.counts":
                return new OutboxCounts(Map.of(), null);
            case "DeliveryLog.add":
                return null;
            case "Outbox.add":
                requireContent(call.argument(0, List.class));
                return call.proceed();
            default:
                return call.proceed();
        }
    }

    /** Echoes are never due, as no time passes; whoever claims their subject takes them along. */
    private static void requireContent(List<?> rows) {
        if (rows.stream()
                .map(row -> ((NewRow) row).rowClass())
                .anyMatch(one -> one != RowClass.CONTENT && one != RowClass.ECHO)) {
            throw new AssertionError("looking for rows of other classes is taken for no step: " + rows);
        }
    }
}
