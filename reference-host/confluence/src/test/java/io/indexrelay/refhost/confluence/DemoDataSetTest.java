package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.indexrelay.refhost.confluence.demo.DemoDataSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataSetTest {

    private static Wiki wiki;

    @BeforeAll
    static void importTheDataSet() {
        wiki = Wiki.fresh();
        ArrayNode actions = DemoDataSet.actions(DemoDataSet.SEED);
        List<JsonNode> answers = wiki.product().reference().act(actions);
        JsonNode last = answers.get(answers.size() - 1);
        assertThat(last.path("error").asText())
                .as("action %s", actions.get(answers.size() - 1))
                .isEmpty();
        assertThat(answers).hasSameSizeAs(actions);
    }

    @AfterAll
    static void close() {
        wiki.close();
    }

    @Test
    void isTheSameForTheSameSeed(@TempDir Path folder) throws Exception {
        DemoDataSet.main(new String[] {folder.resolve("a.json").toString()});
        DemoDataSet.main(new String[] {folder.resolve("b.json").toString()});
        assertThat(folder.resolve("a.json")).hasSameBinaryContentAs(folder.resolve("b.json"));
        DemoDataSet.main(new String[] {folder.resolve("c.json").toString(), "7"});
        assertThat(Files.readString(folder.resolve("c.json"))).isNotEqualTo(Files.readString(folder.resolve("a.json")));
    }

    @Test
    void hasSpacesOfAllTypesAndOverTwoHundredPages() {
        List<String> contents = wiki.product().reference().contents();
        assertThat(contents.stream().filter(subject -> subject.startsWith("page/")))
                .hasSizeGreaterThan(200);
        assertThat(contents.stream().filter(subject -> subject.startsWith("space/")))
                .hasSize(6);
        assertThat(contents).anyMatch(subject -> subject.startsWith("blogpost/"));
        assertThat(contents).anyMatch(subject -> subject.startsWith("comment/"));
        assertThat(contents).anyMatch(subject -> subject.startsWith("attachment/"));
        assertThat(wiki.product().reference().users()).hasSize(13);
    }

    @Test
    void showsDifferentPeopleDifferentPages() {
        List<String> contents = wiki.product().reference().contents();
        List<String> keys = List.of("", wiki.key("leo"), wiki.key("boris"), wiki.key("admin"));
        Map<String, List<String>> viewers = wiki.product().reference().canView(keys, contents);
        List<Long> counts = keys.stream()
                .map(key -> viewers.values().stream()
                        .filter(who -> who.contains(key))
                        .count())
                .toList();
        assertThat(counts)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(counts.get(0))
                .endsWith((long) contents.size());
        assertThat(counts.get(0)).isPositive();
    }
}
