package io.indexrelay.refhost.jira.demo;

import io.indexrelay.refhost.demo.Prose;
import java.util.List;
import java.util.Random;

/** The company's sentences in Jira's wiki markup. */
final class TrackerProse {

    private static final List<String> SUMMARIES = List.of(
            "The %s in %s reports nothing",
            "Replace the %s in %s before winter",
            "%s in %s is off by two percent",
            "Nobody can read the %s at %s from afar",
            "Describe how the %s in %s is tested",
            "A second %s for %s",
            "The %s in %s drops out at night",
            "Move the %s in %s to the north side");

    private static final List<String> STEPS = List.of(
            "Look at the %s and write down what it shows",
            "Clean the %s with a dry cloth",
            "Order a new %s",
            "Ask the supplier about the %s",
            "Photograph the %s from both sides",
            "Book the costs of the %s");

    private final Random random;
    private final Prose prose;

    TrackerProse(Random random, List<String> things) {
        this.random = random;
        this.prose = new Prose(random, things);
    }

    String thing() {
        return prose.thing();
    }

    String summary() {
        String summary = String.format(prose.pick(SUMMARIES), prose.thing(), prose.pick(Prose.PLACES));
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
    }

    /** What a sub-task asks for. */
    String step() {
        return String.format(prose.pick(STEPS), prose.thing());
    }

    String description() {
        StringBuilder text = new StringBuilder(prose.paragraph(prose.sentence()));
        if (random.nextInt(3) == 0) {
            text.append("\n\nh3. What to do\n");
            for (int item = 0; item < 2 + random.nextInt(3); item++) {
                text.append("* ").append(prose.sentence()).append('\n');
            }
        }
        if (random.nextInt(6) == 0) {
            text.append("\n{code:bash}\nstation --calibrate \"")
                    .append(prose.thing())
                    .append("\" --twice\n{code}\n");
        }
        if (random.nextInt(6) == 0) {
            text.append("\n{quote}").append(prose.remark()).append("{quote}\n");
        }
        return text.append("\n\n").append(prose.closing()).toString();
    }

    String remark() {
        return random.nextInt(4) == 0 ? "*" + prose.remark() + "* " + prose.sentence() : prose.remark();
    }

    /** A plain text, as an attached file holds it. */
    String note(String subject) {
        return prose.note(subject);
    }
}
