package io.indexrelay.dryrun;

import io.indexrelay.change.Subject;
import io.indexrelay.dryrun.Section.Large;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A section as one text: a line for each fact, its parts between tabs. */
public final class SectionText {

    private SectionText() {}

    public static String write(Section section) {
        StringBuilder text = new StringBuilder();
        Subject container = section.container();
        line(text, "section", container == null ? "" : container.toString(), section.key(), section.title());
        new TreeMap<>(section.kinds())
                .forEach((kind, counts) -> line(
                        text,
                        "kind",
                        kind,
                        counts.objects(),
                        counts.bytes(),
                        counts.textBytes(),
                        counts.restricted(),
                        counts.files(),
                        counts.fileBytes()));
        new TreeMap<>(section.refused()).forEach((why, objects) -> line(text, "refused", objects, why));
        section.largest().forEach(large -> line(text, "large", large.subject(), large.bytes()));
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    public static Section read(String text) {
        @Nullable Subject container = null;
        String key = "";
        String title = "";
        Map<String, Counts> kinds = new TreeMap<>();
        Map<String, Long> refused = new TreeMap<>();
        List<Large> largest = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "section" -> {
                    container = parts[1].isEmpty() ? null : Subject.parse(parts[1]);
                    key = parts[2];
                    title = parts[3];
                }
                case "kind" -> kinds.put(parts[1], counts(parts));
                case "refused" -> refused.put(parts[2], Long.parseLong(parts[1]));
                case "large" -> largest.add(new Large(Subject.parse(parts[1]), Long.parseLong(parts[2])));
                default -> throw new IllegalArgumentException("no line of a report: " + parts[0]);
            }
        }
        return new Section(container, key, title, kinds, refused, largest);
    }

    private static Counts counts(String[] parts) {
        long[] numbers = new long[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Long.parseLong(parts[i + 2]);
        }
        return new Counts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    private static void line(StringBuilder text, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t").append(parts[i].toString().replaceAll("[\\s\\p{Cntrl}]+", " "));
        }
        text.append('\n');
    }
}
