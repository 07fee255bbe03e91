package io.indexrelay.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.delivery.SmallWorld.Step;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.testsupport.endpoint.Receiver;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every order in which two senders, each of them the real engine, and two changes of one object can take their steps. The
 * rows of both changes have their ids from the beginning and are committed in either order. Each sender finds the other's
 * beat standing still whenever it looks twice, so that office changes hands at any point, and back again; a sender may
 * crash at any point. Moments that were seen before, on another way, are not gone on from twice.
 *
 * <p>At the end of each order a third sender runs until it is idle. Then the receiver must show the object as it is, no
 * row may wait, and at no time may the receiver have gone back to older state.
 */
final class Interleavings {

    private static final int CHANGES = 2;
    private static final int BOTH = 3;

    private final int[] mostRuns;
    private final int crashes;
    private final SmallWorld world;
    private final Map<String, Double> seen = new HashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private long steps;
    private long steppedBack;

    /** An order of steps that loses a change. */
    static final class LostChange extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostChange(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * @param moments that differ
     * @param steps from one to another
     * @param orders complete ones that lead through them
     * @param steppedBack steps after which the receiver showed less than before: a successor that had read before the stale
     *     sender did has sent with its higher number what it read. The row of what is newer still waits then
     */
    record Counts(long moments, long steps, double orders, long steppedBack) {}

    /**
     * @param mostRuns how often each sender may run
     * @param crashes how many senders may crash
     */
    Interleavings(int crashes, int... mostRuns) {
        this.crashes = crashes;
        this.mostRuns = mostRuns.clone();
        this.world = new SmallWorld(CHANGES, mostRuns);
    }

    /** @throws LostChange as soon as one is found */
    Counts search() {
        double orders = explore(beginning());
        return new Counts(seen.size(), steps, orders, steppedBack);
    }

    /** What the search comes to, in words: {@code ""}, or how a change is lost. For copies of these classes. */
    static String loss(int crashes, int[] mostRuns) {
        try {
            new Interleavings(crashes, mostRuns).search();
            return "";
        } catch (LostChange lost) {
            return String.valueOf(lost.getMessage());
        }
    }

    /** The first sender is in office, the second has looked once. Nothing waits, but both changes are under way. */
    private Moment beginning() {
        List<Course> courses = new ArrayList<>();
        for (int runs : mostRuns) {
            courses.add(runs == 0 ? Course.crashed() : Course.NEW);
        }
        Moment moment = new Moment(world.tables(), 0, 0, List.of(), new TreeSet<>(), 0, courses, crashes);
        for (int sender = 0; sender < mostRuns.length; sender++) {
            while (moment.senders().get(sender).runs() == 0) {
                moment = stepped(moment, sender);
            }
        }
        path.clear();
        return moment;
    }

    private double explore(Moment moment) {
        String key = moment.key();
        Double known = seen.get(key);
        if (known != null) {
            return known;
        }
        requireTold(moment);
        double orders = 0;
        for (int change = 0; change < CHANGES; change++) {
            if ((moment.state() & 1 << change) == 0) {
                orders += afterwards(committed(moment, change));
            }
        }
        boolean isAtEnd = moment.state() == BOTH;
        for (int sender = 0; sender < mostRuns.length; sender++) {
            if (!moment.senders().get(sender).isAtEnd()) {
                isAtEnd = false;
                orders += afterwards(stepped(moment, sender));
                if (moment.crashes() > 0) {
                    path.addLast(name(sender) + " crashes");
                    orders += afterwards(moment.withSender(sender, Course.crashed(), moment.crashes() - 1));
                }
            }
        }
        if (isAtEnd) {
            orders = 1;
            finish(moment);
        }
        seen.put(key, orders);
        return orders;
    }

    /** What no longer waits is shown, from then on and for ever. */
    private void requireTold(Moment moment) {
        int told = moment.state() & ~moment.waiting();
        if ((told & ~moment.shown()) != 0) {
            throw lost("of state " + moment.state() + " no row waits for more than " + moment.waiting()
                    + ", and the receiver shows " + moment.shown());
        }
    }

    private double afterwards(Moment moment) {
        steps++;
        double orders = explore(moment);
        path.removeLast();
        return orders;
    }

    private Moment committed(Moment moment, int change) {
        path.addLast("change " + (change + 1) + " is committed");
        return world.committed(moment, change);
    }

    private Moment stepped(Moment moment, int sender) {
        Step step = world.step(moment, sender);
        path.addLast(name(sender) + " " + step.name());
        Moment later = moment.with(step.tables(), step.waiting(), moment.state())
                .withSender(sender, step.course(), moment.crashes());
        return step.arrived().isEmpty() ? later : received(later, step.arrived());
    }

    private Moment received(Moment moment, List<byte[]> arrived) {
        List<byte[]> sent = new ArrayList<>(moment.sent());
        sent.addAll(arrived);
        Receiver receiver = new Receiver();
        sent.forEach(receiver::take);
        int shown = stateOf(receiver);
        if ((moment.shown() & ~shown) != 0) {
            steppedBack++;
        }
        TreeSet<String> told = new TreeSet<>();
        for (JsonNode event : receiver.events()) {
            told.add(event.path("epoch").asText() + ":" + event.path("sequence").asText() + " "
                    + event.path("data").path("title").asText());
        }
        return new Moment(
                moment.tables(),
                moment.state(),
                moment.waiting(),
                sent,
                told,
                shown,
                moment.senders(),
                moment.crashes());
    }

    private void finish(Moment moment) {
        if (!ends.add(moment.remains())) {
            return;
        }
        world.restore(moment);
        List<byte[]> sent = new ArrayList<>(moment.sent());
        DeliveryEngine last = world.engine(
                "node-9",
                call -> {
                    if (!call.name().equals("Transport.send")) {
                        return call.proceed();
                    }
                    sent.add(call.argument(0, Request.class).body());
                    return Reenactment.TAKEN;
                },
                9);
        boolean more = true;
        for (int i = 0; i < 100 && (more || !last.isInOffice()); i++) {
            more = last.runDue().more();
        }
        Receiver receiver = new Receiver();
        sent.forEach(receiver::take);
        if (stateOf(receiver) != moment.state()) {
            throw lost("the receiver shows state " + stateOf(receiver) + ", the product " + moment.state());
        }
        List<OutboxRow> waiting = world.due();
        if (more || !waiting.isEmpty()) {
            throw lost("rows wait for ever: " + waiting);
        }
    }

    private LostChange lost(String what) {
        return new LostChange(what + "\n  " + String.join("\n  ", path));
    }

    private static int stateOf(Receiver receiver) {
        return receiver.content(SmallWorld.PAGE.toString())
                .map(content -> Integer.parseInt(content.path("title").asText().substring("State ".length())))
                .orElse(0);
    }

    private static String name(int sender) {
        return "sender " + (sender + 1) + ":";
    }
}
