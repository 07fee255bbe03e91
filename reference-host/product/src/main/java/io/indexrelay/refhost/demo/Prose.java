package io.indexrelay.refhost.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sentences about a company that builds weather stations. Each is a whole sentence with a few open places, so that a
 * text reads like a text and a search finds what its words say. Plain: a product puts its own markup around them.
 */
public final class Prose {

    private static final List<String> OPENINGS = List.of(
            "This page describes how we handle %s at %s.",
            "Everyone who works with %s at %s should have read this page once.",
            "We wrote this down after the third time somebody asked about %s in %s.",
            "The short version: %s belongs to the team in %s, and they decide.",
            "What follows is the current practice for %s; the office in %s follows it since spring.",
            "Read this before you change anything about %s, even if the people in %s say it is urgent.");

    private static final List<String> SENTENCES = List.of(
            "The %s is checked twice a week, and the result is noted in the log book.",
            "If the %s does not answer within ten minutes, call the person on duty.",
            "Two people must agree before the %s is switched off.",
            "A spare %s lies in the cupboard on the second floor, in the left drawer.",
            "The supplier changed the %s in March, so older photographs may mislead you.",
            "Nobody needs permission to repair a %s, but everybody has to write down what was done.",
            "We measure the %s against the reference in the cellar and accept a deviation of two percent.",
            "Costs for the %s are booked on the account of the station that uses it.",
            "In winter the %s freezes first; a drop of oil on the hinge has helped so far.",
            "When a customer asks about the %s, send the data sheet and offer a call.",
            "The old %s stays in use until the new one has run for a month without an alarm.",
            "Questions about the %s are answered on Thursdays between ten and noon.",
            "Last year the %s failed four times, three of them at night.",
            "The drawing of the %s hangs beside the door and is the only one that counts.",
            "Please do not lend the %s to other teams without a note on the board.",
            "A broken %s is never thrown away before the insurance has seen it.",
            "Every new colleague takes a %s apart once and puts it together again.",
            "The tests for the %s run every night and take about forty minutes.");

    private static final List<String> CLOSINGS = List.of(
            "If something here is wrong, correct it and tell the others.",
            "The next review is due in autumn.",
            "Older versions of this page are kept for the auditors.",
            "Thanks to the night shift for finding the mistake in the first draft.",
            "See the photographs in the attachments for details.");

    private static final List<String> REMARKS = List.of(
            "Does this still hold for the new %s?",
            "I tried it with the %s yesterday and it worked at once.",
            "We should mention the %s here as well.",
            "The part about the %s is out of date since the move.",
            "Could somebody attach a picture of the %s?",
            "Agreed. The %s was never meant to be used like that.",
            "Please ask me before you touch the %s, thank you.");

    public static final List<String> PLACES =
            List.of("Bergen", "Porto", "Graz", "Utrecht", "Tartu", "Galway", "Aarhus", "Girona");

    private final Random random;
    private final List<String> things;

    public Prose(Random random, List<String> things) {
        this.random = random;
        this.things = List.copyOf(things);
    }

    public String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    public String thing() {
        return pick(things);
    }

    /** How a text about a subject begins. */
    public String opening(String subject) {
        return String.format(pick(OPENINGS), subject.toLowerCase(Locale.ENGLISH), pick(PLACES));
    }

    public String sentence() {
        return String.format(pick(SENTENCES), thing());
    }

    public String closing() {
        return pick(CLOSINGS);
    }

    /** What somebody says about a text of another. */
    public String remark() {
        return String.format(pick(REMARKS), thing());
    }

    /** A sentence and one to three more. */
    public String paragraph(String first) {
        StringBuilder text = new StringBuilder(first);
        for (int more = 0; more < 1 + random.nextInt(3); more++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** A plain text, as an attached file holds it. */
    public String note(String subject) {
        return subject + "\n\n" + sentence() + "\n" + sentence() + "\n" + pick(CLOSINGS) + "\n";
    }
}
