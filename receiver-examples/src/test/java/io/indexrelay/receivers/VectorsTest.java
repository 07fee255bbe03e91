package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.docs.PublishedSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors are what they say. */
class VectorsTest {

    private static final PublishedSchemas SCHEMAS = PublishedSchemas.below(Vectors.DOCS);

    static Stream<Vectors.Case> valid() {
        return Vectors.all().stream().filter(one -> !one.invalid());
    }

    @Test
    void areManyWithASourceOfTheirOwnEach() {
        List<Vectors.Case> all = Vectors.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(80);
        assertThat(all).extracting(Vectors.Case::source).doesNotHaveDuplicates().allMatch(one -> !one.isEmpty());
        assertThat(all)
                .allSatisfy(one -> assertThat(one.steps()).isNotEmpty().allSatisfy(step -> assertThat(step.sees())
                        .as("what is seen after each step")
                        .isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void holdOnlyEventsThatFitTheSchemasUnlessTheySaySo(Vectors.Case one) {
        one.steps().forEach(step -> step.send().forEach(event -> {
            assertThat(SCHEMAS.problems(event)).as(event.toString()).isEmpty();
            assertThat(SCHEMAS.undeclared(event)).as(event.toString()).isEmpty();
        }));
    }
}
