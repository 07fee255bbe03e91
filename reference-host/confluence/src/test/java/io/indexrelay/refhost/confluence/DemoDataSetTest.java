package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.confluence.demo.DemoDataSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoDataSetTest {

    private static Wiki wiki;

    @BeforeAll
    static void importTheDataSet() {
        wiki = Wiki.fresh();
        wiki.load(DemoDataSet.actions(DemoDataSet.SEED));
    }

    @AfterAll
    static void close() {
        wiki.close();
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(DemoDataSet.actions(7))
                .isEqualTo(DemoDataSet.actions(7))
                .isNotEqualTo(DemoDataSet.actions(DemoDataSet.SEED));
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
