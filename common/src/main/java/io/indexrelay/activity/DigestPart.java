package io.indexrelay.activity;

import io.indexrelay.activity.Doings.Acts;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one part of a digest was made of, by person: what is told follows from it, so that people who are gone can be taken
 * out, and a stricter privacy holds for what was made before, too.
 *
 * @param doings by subject
 */
public record DigestPart(List<Doings> doings) {

    static final DigestPart EMPTY = new DigestPart(List.of());

    public DigestPart {
        doings = List.copyOf(doings);
    }

    List<Subject> subjects() {
        return doings.stream().map(Doings::subject).toList();
    }

    DigestPart without(Collection<String> gone) {
        return new DigestPart(doings.stream()
                .map(one -> one.without(gone))
                .filter(one -> one.acts() > 0)
                .toList());
    }

    DigestPart only(Collection<Subject> subjects) {
        return new DigestPart(
                doings.stream().filter(one -> subjects.contains(one.subject())).toList());
    }

    /** As one text: a line for each object, after it one for each person. Ids and names have no tabs and no line ends. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Doings one : doings) {
            line(text, one.subject().toString(), one.rest()).append('\t').append(one.foldedViewers());
            one.people().forEach((who, acts) -> line(text.append('\n'), "\t" + who, acts));
            text.append('\n');
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    public static DigestPart read(String text) {
        List<Doings> all = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (line.isEmpty()) {
                continue;
            }
            if (!parts[0].isEmpty()) {
                all.add(new Doings(Subject.parse(parts[0]), Map.of(), acts(parts, 1), Long.parseLong(parts[4])));
            } else {
                Doings last = all.remove(all.size() - 1);
                Map<String, Acts> people = new LinkedHashMap<>(last.people());
                people.put(parts[1], acts(parts, 2));
                all.add(new Doings(last.subject(), people, last.rest(), last.foldedViewers()));
            }
        }
        return new DigestPart(all);
    }

    private static Acts acts(String[] parts, int from) {
        return new Acts(Long.parseLong(parts[from]), Long.parseLong(parts[from + 1]), Long.parseLong(parts[from + 2]));
    }

    private static StringBuilder line(StringBuilder text, String name, Acts acts) {
        return text.append(name)
                .append('\t')
                .append(acts.views())
                .append('\t')
                .append(acts.edits())
                .append('\t')
                .append(acts.comments());
    }
}
