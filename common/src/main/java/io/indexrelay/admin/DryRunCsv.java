package io.indexrelay.admin;

import io.indexrelay.change.Subject;
import io.indexrelay.dryrun.Counts;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.dryrun.Section;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dry run's report as a table for a spreadsheet: a line for each kind in each space and project, and one for each reason
 * why objects would stay. Titles are people's texts: none of them can become a formula.
 */
final class DryRunCsv {

    static final String CONTENT_TYPE = "text/csv; charset=utf-8";

    private static final String HEAD =
            "container,key,title,kind,objects,bytes,text bytes,restricted,files,file bytes,stays because";

    private DryRunCsv() {}

    static String of(Progress progress) {
        StringBuilder csv = new StringBuilder(HEAD).append("\r\n");
        progress.sections().forEach(section -> add(csv, section));
        return csv.toString();
    }

    private static void add(StringBuilder csv, Section section) {
        Subject container = section.container();
        String where = container == null ? "" : container.toString();
        for (Map.Entry<String, Counts> kind : new TreeMap<>(section.kinds()).entrySet()) {
            Counts counts = kind.getValue();
            line(
                    csv,
                    where,
                    section.key(),
                    section.title(),
                    kind.getKey(),
                    counts.objects(),
                    counts.bytes(),
                    counts.textBytes(),
                    counts.restricted(),
                    counts.files(),
                    counts.fileBytes(),
                    "");
        }
        new TreeMap<>(section.refused())
                .forEach((why, objects) ->
                        line(csv, where, section.key(), section.title(), "", objects, "", "", "", "", "", why));
    }

    private static void line(StringBuilder csv, Object... cells) {
        csv.append(Stream.of(cells).map(cell -> cell(cell.toString())).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[\",\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
