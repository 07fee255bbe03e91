package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the access model quotes is what stands in the files that tests run. */
class QuotesTest {

    private static final Pattern CODE =
            Pattern.compile("<!-- quoted from (\\S+) -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL);

    private static final Pattern EVENTS =
            Pattern.compile("<!-- (worked-\\w+) -->\n```json\n(.*?)\n```", Pattern.DOTALL);

    private final String model = read(Vectors.DOCS.resolve("access-model.md"));

    @Test
    void codeIsQuotedWordForWord() {
        List<MatchResult> quotes = CODE.matcher(model).results().toList();

        assertThat(quotes).hasSize(3).allSatisfy(quote -> assertThat(read(Vectors.DOCS.resolveSibling(quote.group(1))))
                .contains(quote.group(2)));
        assertThat(quotes)
                .extracting(quote -> quote.group(1).replaceAll(".*\\.", ""))
                .containsExactly("java", "py", "sql");
    }

    @Test
    void eventsOfTheExamplesAreThoseOfTheVectors() {
        List<MatchResult> quotes = EVENTS.matcher(model).results().toList();

        assertThat(quotes).hasSize(5).allSatisfy(quote -> {
            List<String> sent = sent(quote.group(1));
            assertThat(quote.group(2).lines()).isNotEmpty().allSatisfy(line -> assertThat(sent)
                    .contains(RunningReceiver.json(line).toString()));
        });
    }

    @Test
    void nothingIsShownThatIsNoQuote() {
        assertThat(Pattern.compile("\n```\\w").matcher(model).results()).hasSize(8);
    }

    /** Type, subject and data of what a case sends. */
    private static List<String> sent(String name) {
        List<String> sent = new ArrayList<>();
        Vectors.all().stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.steps().stream())
                .forEach(step -> step.send().forEach(event -> sent.add(reduced(event))));
        return sent;
    }

    private static String reduced(JsonNode event) {
        ObjectNode reduced = JsonNodeFactory.instance.objectNode();
        for (String member : List.of("type", "subject", "data")) {
            reduced.set(member, event.get(member));
        }
        return reduced.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
