package io.indexrelay.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Json;
import io.indexrelay.dryrun.Counts;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.dryrun.Section;
import io.indexrelay.dryrun.Section.Large;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dry run's report as the API shows it. */
final class DryRunJson {

    private static final int LARGEST = 20;

    private DryRunJson() {}

    static ObjectNode of(Progress progress) {
        ObjectNode answer = Json.object();
        if (progress.newest() != null) {
            answer.set("job", StatusJson.of(progress.newest()));
        }
        if (progress.done() != null) {
            ObjectNode report = answer.putObject("report");
            report.put("started", progress.done().started().toString());
            report.put("finished", progress.done().updated().toString());
            report.set("total", totals(progress.sections()));
            report.putArray("containers");
            progress.sections().stream()
                    .filter(section -> section.container() != null)
                    .forEach(section -> report.withArray("containers").add(section(section)));
            progress.sections().stream()
                    .filter(section -> section.container() == null)
                    .forEach(section -> report.set("others", section(section)));
            report.putArray("largest");
            progress.sections().stream()
                    .flatMap(section -> section.largest().stream())
                    .sorted(Comparator.comparingLong(Large::bytes).reversed().thenComparing(Large::subject))
                    .limit(LARGEST)
                    .forEach(large -> report.withArray("largest")
                            .addObject()
                            .put("subject", large.subject().toString())
                            .put("bytes", large.bytes()));
        }
        return answer;
    }

    private static ObjectNode totals(List<Section> sections) {
        Map<String, Counts> kinds = new TreeMap<>();
        Map<String, Long> refused = new TreeMap<>();
        for (Section section : sections) {
            section.kinds().forEach((kind, counts) -> kinds.merge(kind, counts, Counts::plus));
            section.refused().forEach((why, objects) -> refused.merge(why, objects, Long::sum));
        }
        return figures(Json.object(), kinds, refused);
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = Json.object();
        Subject container = section.container();
        if (container != null) {
            node.putObject("container").put("kind", container.kind().word()).put("id", container.id());
            node.put("key", section.key()).put("title", section.title());
        }
        return figures(node, section.kinds(), section.refused());
    }

    private static ObjectNode figures(ObjectNode node, Map<String, Counts> kinds, Map<String, Long> refused) {
        put(node, kinds.values().stream().reduce(Counts.NONE, Counts::plus));
        ObjectNode byKind = node.putObject("kinds");
        new TreeMap<>(kinds).forEach((kind, counts) -> put(byKind.putObject(kind), counts));
        ObjectNode byReason = node.putObject("refused");
        new TreeMap<>(refused).forEach(byReason::put);
        return node;
    }

    private static void put(ObjectNode node, Counts counts) {
        node.put("objects", counts.objects())
                .put("bytes", counts.bytes())
                .put("textBytes", counts.textBytes())
                .put("restricted", counts.restricted())
                .put("files", counts.files())
                .put("fileBytes", counts.fileBytes());
    }
}
