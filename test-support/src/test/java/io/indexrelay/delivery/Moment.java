package io.indexrelay.delivery;

import io.indexrelay.testsupport.memory.InMemoryStore.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Everything at one moment of the small world.
 *
 * @param tables the database
 * @param state of the one object: the set of changes that are committed, as bits
 * @param waiting those of them whose rows wait
 * @param sent bodies that have arrived, in order
 * @param told version and state of each event that has arrived; their order makes no difference to a receiver
 * @param shown the state that the receiver shows; 0 for none
 * @param senders how far each has come
 * @param crashes how many senders may still crash
 */
record Moment(
        Saved tables,
        int state,
        int waiting,
        List<byte[]> sent,
        TreeSet<String> told,
        int shown,
        List<Course> senders,
        int crashes) {

    /** What the end depends on, when no sender lives any more. */
    String remains() {
        return Course.digest(tables + " " + state + " " + told + " " + shown);
    }

    /** What the next step of one sender depends on. */
    String seenBy(int sender) {
        Course course = senders.get(sender);
        return Course.digest(tables + " " + state + " " + sender + " " + course.digest() + course.runs());
    }

    String key() {
        StringBuilder text = new StringBuilder(remains()).append(crashes);
        senders.forEach(sender ->
                text.append(' ').append(sender.digest()).append(sender.runs()).append(sender.isAtEnd()));
        return Course.digest(text.toString());
    }

    Moment with(Saved newTables, int newWaiting, int newState) {
        return new Moment(newTables, newState, newWaiting, sent, told, shown, senders, crashes);
    }

    Moment withSender(int number, Course course, int newCrashes) {
        List<Course> others = new ArrayList<>(senders);
        others.set(number, course);
        return new Moment(tables, state, waiting, sent, told, shown, List.copyOf(others), newCrashes);
    }
}
