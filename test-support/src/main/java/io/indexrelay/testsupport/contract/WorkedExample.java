package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of the published access model, from {@code docs/vectors/worked.json}: what receivers are shown there is what a
 * plugin's reader answers.
 */
public final class WorkedExample {

    private static final String SET = "access-set/";

    private final JsonNode steps;

    private WorkedExample(JsonNode steps) {
        this.steps = steps;
    }

    /** @param name of the case */
    public static WorkedExample of(String name) {
        try {
            JsonNode file = new ObjectMapper()
                    .readTree(Path.of("../docs/vectors/worked.json").toFile());
            for (JsonNode one : file.path("cases")) {
                if (one.path("name").asText().equals(name)) {
                    return new WorkedExample(one.path("steps"));
                }
            }
            throw new IllegalArgumentException("there is no worked example " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every set and document of the first step. */
    public void assertReadBy(AccessReader reader) {
        for (JsonNode event : steps.path(0).path("send")) {
            String subject = event.path("subject").asText();
            JsonNode data = event.path("data");
            if (subject.startsWith(SET)) {
                SetReading.Known set = (SetReading.Known) reader.ofSet(subject.substring(SET.length()));
                assertThat(clauses(set.access())).as(subject).isEqualTo(clauses(data.path("all")));
                assertThat(set.title()).isEqualTo(data.path("title").asText());
            } else if (data.has("access")) {
                AccessReading.Known document = (AccessReading.Known) reader.ofDocument(Subject.parse(subject));
                assertThat(clauses(document.access()))
                        .as(subject)
                        .isEqualTo(clauses(data.path("access").path("all")));
            }
        }
    }

    /** The ids of the sets that the second step deletes. */
    public List<String> deletedLater() {
        List<String> deleted = new ArrayList<>();
        steps.path(1)
                .path("send")
                .forEach(event -> deleted.add(event.path("data").path("id").asText()));
        return deleted;
    }

    private static List<List<String>> clauses(Access access) {
        return access.all().stream()
                .map(clause -> clause.stream().map(Atom::text).toList())
                .toList();
    }

    private static List<List<String>> clauses(JsonNode all) {
        List<List<String>> clauses = new ArrayList<>();
        for (JsonNode inner : all) {
            List<String> atoms = new ArrayList<>();
            inner.forEach(atom -> atoms.add(atom.asText()));
            clauses.add(atoms);
        }
        return clauses;
    }
}
