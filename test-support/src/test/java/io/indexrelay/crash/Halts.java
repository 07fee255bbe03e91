package io.indexrelay.crash;

import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.testsupport.AroundPorts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends this process, without a word to anybody, when it comes to a point for the n-th time. */
final class Halts implements AroundPorts {

    /** The exit code of a process that ended where it was told to. */
    static final int CODE = 70;

    private final Point point;
    private int times;
    private boolean isSent;
    private boolean isNumbered;
    private boolean hasAdded;
    private boolean hasForgotten;
    private boolean hasWalked;

    /** @param times 1 for the first */
    Halts(Point point, int times) {
        this.point = point;
        this.times = times;
    }

    void at(Point... here) {
        if (List.of(here).contains(point) && --times == 0) {
            Runtime.getRuntime().halt(CODE);
        }
    }

    @Override
    public @Nullable Object around(Call call) throws Throwable {
        before(call);
        Object answer = call.proceed();
        after(call);
        return answer;
    }

    private void before(Call call) {
        if (call.name().equals("Ledger.find") && isNumbered) {
            isNumbered = false;
            at(Point.NUMBERED);
        } else if (isBatch(call)) {
            at(Point.INTENDED);
        }
    }

    private void after(Call call) {
        switch (call.name()) {
            case "Outbox.ofSubjects" -> {
                at(Point.CLAIMED);
                isNumbered = true;
            }
            case "SnapshotReader.read" -> at(Point.READ, Point.ECHO_READ);
            case "Ledger.save" -> {
                if (!isSent) {
                    at(Point.INTENDING);
                }
            }
            case "Transport.send" -> {
                if (isBatch(call)) {
                    isSent = true;
                    at(Point.RECEIVED, Point.PURGE_RECEIVED);
                }
            }
            case "Terms.highest" -> {
                if (isSent) {
                    at(Point.CHECKED);
                }
            }
            case "Outbox.add" -> {
                if (!isSent && !call.argument(0, List.class).isEmpty()) {
                    hasAdded = true;
                    at(Point.EXPANDING, Point.REPLAYING);
                }
            }
            case "DeadLetters.put" -> {
                if (!call.argument(0, List.class).isEmpty()) {
                    at(Point.LETTERING);
                }
            }
            case "Jobs.walked" -> {
                hasWalked = true;
                at(Point.WALKING);
            }
            case "Ledger.forget" -> {
                hasForgotten = true;
                at(Point.PURGING);
            }
            case "Outbox.delete" -> at(Point.DELETING);
            case "Transactions.inTransaction" -> committed();
            default -> {}
        }
    }

    private void committed() {
        if (isSent) {
            isSent = false;
            at(Point.DELETED);
        }
        if (hasAdded) {
            hasAdded = false;
            at(Point.EXPANDED, Point.REPLAYED);
        }
        if (hasWalked) {
            hasWalked = false;
            at(Point.WALKED);
        }
        if (hasForgotten) {
            hasForgotten = false;
            at(Point.PURGED);
        }
    }

    private static boolean isBatch(Call call) {
        return call.name().equals("Transport.send")
                && !new String(call.argument(0, Request.class).body(), StandardCharsets.UTF_8)
                        .contains("\"io.indexrelay.heartbeat.v1\"");
    }
}
