package io.indexrelay.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.endpoint.Receiver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The receiver's rule as the sender evaluates it, by the published vectors. */
class EvaluatorTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Subject PAGE = Subject.of(Kind.PAGE, 1);

    record Case(String name, JsonNode steps) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        JsonNode file =
                MAPPER.readTree(Path.of("..", "docs", "vectors", "access.json").toFile());
        List<Case> cases = new ArrayList<>();
        file.path("cases").forEach(one -> cases.add(new Case(one.path("name").asText(), one.path("steps"))));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void seesWhatTheVectorsSay(Case one) throws IOException {
        Receiver receiver = new Receiver();
        int compared = 0;
        for (JsonNode step : one.steps) {
            receiver.take(MAPPER.writeValueAsBytes(step.path("send")));
            for (Map.Entry<String, JsonNode> user : step.path("sees").properties()) {
                Set<String> expected = new HashSet<>();
                user.getValue().fieldNames().forEachRemaining(expected::add);
                Evaluator evaluator = new Evaluator(had(receiver), viewer(receiver, user.getKey()));
                assertThat(receiver.documents())
                        .filteredOn(document ->
                                evaluator.of(Subject.parse(document)).sees())
                        .as("%s for \"%s\"", one, user.getKey())
                        .containsExactlyInAnyOrderElementsOf(expected);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void saysByWhichAtoms() {
        Evaluator.Had had = new Evaluator.Had() {
            @Override
            public Optional<Access> set(String id) {
                return id.equals("space:1")
                        ? Optional.of(Access.of(List.of(Atom.group("staff"), Atom.user("bert"))))
                        : Optional.empty();
            }

            @Override
            public Optional<Access> document(String subject) {
                return Optional.of(Access.of(List.of(Atom.set("space:1"))));
            }
        };

        assertThat(new Evaluator(had, Viewer.active("anna", Set.of("staff"), Set.of())).of(PAGE))
                .isEqualTo(new Verdict(true, "set:space:1 (group:staff)"));
        assertThat(new Evaluator(had, Viewer.VISITOR).of(PAGE))
                .isEqualTo(new Verdict(false, "none of [set:space:1 (none of [group:staff, user:bert])]"));
        assertThat(new Evaluator(had, Viewer.nobody("anna")).of(PAGE).sees()).isFalse();
    }

    private static Viewer viewer(Receiver receiver, String key) {
        if (key.isEmpty()) {
            return Viewer.VISITOR;
        }
        return receiver.content("user/" + key)
                .filter(person -> person.path("active").isBoolean()
                        && person.path("active").booleanValue())
                .map(person -> Viewer.active(key, texts(person.path("groups")), texts(person.path("organizations"))))
                .orElse(Viewer.nobody(key));
    }

    private static Evaluator.Had had(Receiver receiver) {
        return new Evaluator.Had() {
            @Override
            public Optional<Access> set(String id) {
                return receiver.access("access-set/" + id).map(EvaluatorTest::access);
            }

            @Override
            public Optional<Access> document(String subject) {
                return receiver.documents().contains(subject)
                        ? Optional.of(access(receiver.access(subject).orElse(null)))
                        : Optional.empty();
            }
        };
    }

    /** Malformed in any place is nobody. */
    private static Access access(@Nullable JsonNode json) {
        if (json == null || !json.path("all").isArray() || json.path("all").isEmpty()) {
            return Access.CLOSED;
        }
        List<List<Atom>> clauses = new ArrayList<>();
        for (JsonNode clause : json.path("all")) {
            List<Atom> atoms = new ArrayList<>();
            for (JsonNode atom : clause) {
                if (!atom.isTextual()) {
                    return Access.CLOSED;
                }
                if (!atom.textValue().isEmpty()) {
                    atoms.add(new Atom(atom.textValue()));
                }
            }
            if (!clause.isArray()) {
                return Access.CLOSED;
            }
            clauses.add(atoms);
        }
        return new Access(clauses);
    }

    /** Groups that are no list of texts are none. */
    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (!text.isTextual()) {
                return List.of();
            }
            texts.add(text.textValue());
        }
        return list.isArray() ? texts : List.of();
    }
}
