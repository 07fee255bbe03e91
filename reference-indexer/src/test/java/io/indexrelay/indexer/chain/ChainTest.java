package io.indexrelay.indexer.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    private int sequence;

    @Test
    void isWholeFromPartToPartAndFromNumberToNumber() {
        Chain chain =
                chain(link(1, 1, 1, "", "a"), link(2, 1, 2, "a", "b"), link(2, 2, 2, "b", "c"), link(3, "c", "d"));

        assertThat(chain.problems()).isEmpty();
        assertThat(chain.state()).isEqualTo("whole");
        assertThat(chain.main()).extracting(Link::hash).containsExactly("a", "b", "c", "d");
        assertThat(chain.waiting()).isEmpty();
    }

    @Test
    void saysWhichHashWasExpectedAndWhichCame() {
        Chain chain = chain(link(1, "", "a"), link(2, "x", "b"), link(3, "b", "c"));

        assertThat(chain.problems()).containsExactly(new Problem(1, new Place(2, 1), Problem.Kind.BROKEN, "a", "x"));
        assertThat(chain.state()).isEqualTo("broken");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 3, 1, 1, 2/1, 3/1", "1, 1, 3, 1, 3, 3, 1/2, 1/3", "1, 1, 2, 2, 1, 1, 1/2, 2/1"})
    void saysWhichPlaceIsMissing(
            long number,
            long part,
            long parts,
            long then,
            long thenPart,
            long thenParts,
            String expected,
            String came) {
        Chain chain = chain(link(number, part, parts, "", "a"), link(then, thenPart, thenParts, "a", "b"));

        assertThat(chain.problems())
                .containsExactly(new Problem(1, new Place(then, thenPart), Problem.Kind.GAP, expected, came));
    }

    @Test
    void keepsBothEndsOfAForkAndFollowsTheOneThatIsNamed() {
        Link first = link(2, "a", "b");
        Link second = link(2, "a", "B");
        Chain chain = chain(link(1, "", "a"), first, second, link(3, "B", "c"));

        assertThat(chain.problems()).containsExactly(new Problem(1, new Place(2, 1), Problem.Kind.FORK, "B", "b"));
        assertThat(chain.main()).contains(second).doesNotContain(first);
        assertThat(chain.others()).containsExactly(first);
        assertThat(chain.state()).isEqualTo("restated");
    }

    @Test
    void aForkThatGoesOnFromTheOlderEndIsNotTheSamePartSaidAnew() {
        Link first = link(2, "a", "b");
        Chain chain = chain(link(1, "", "a"), first, link(2, "a", "B"), link(3, "b", "c"));

        assertThat(chain.main()).contains(first);
        assertThat(chain.state()).isEqualTo("broken");
        assertThat(chain(link(1, "", "a"), link(2, "a", "b"), link(2, "x", "B")).state())
                .isEqualTo("broken");
    }

    @Test
    void followsTheNewestWhereNothingNamesEither() {
        Link first = link(2, "a", "b");
        Chain chain = chain(link(1, "", "a"), first, link(2, "a", "B"));

        assertThat(chain.others()).containsExactly(first);
    }

    @Test
    void beginsAnewWithEachEpoch() {
        List<Chain> chains = Chain.of(List.of(link(1, "", "a"), link(2, "a", "b"), inEpoch(2, link(1, "", "c"))));

        assertThat(chains).extracting(Chain::state).containsExactly("whole", "whole");
        assertThat(chains).extracting(Chain::epoch).containsExactly(1, 2);
        assertThat(chain(inEpoch(2, link(7, 2, 3, "", "d"))).state())
                .as("numbers go on, even in the middle of a digest")
                .isEqualTo("whole");
    }

    @Test
    void saysThatItsBeginningIsNotHeld() {
        Chain chain = chain(link(7, "f", "a"), link(8, "a", "b"));

        assertThat(chain.problems())
                .containsExactly(new Problem(1, new Place(7, 1), Problem.Kind.LATE_START, "1/1", "7/1"));
        assertThat(chain.state()).isEqualTo("late");
    }

    @Test
    void aSecondBeginningIsABrokenLink() {
        assertThat(chain(link(1, "", "a"), link(2, "", "b")).problems())
                .containsExactly(new Problem(1, new Place(2, 1), Problem.Kind.BROKEN, "a", ""));
    }

    @Test
    void waitsForThePartsThatAreStillToCome() {
        Chain chain = chain(link(1, 1, 3, "", "a"), link(1, 2, 3, "a", "b"));

        assertThat(chain.problems()).isEmpty();
        assertThat(chain.waiting()).contains(new Place(1, 3));
    }

    @Test
    void aLaterPartMayHaveBeenDivided() {
        Chain chain =
                chain(link(1, 1, 2, "", "a"), link(1, 2, 3, "a", "b"), link(1, 3, 3, "b", "c"), link(2, "c", "d"));

        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfArrival() {
        List<Link> links = new ArrayList<>(
                List.of(link(1, "", "a"), link(2, "a", "b"), link(2, "a", "B"), link(4, "x", "d"), link(5, "y", "e")));
        Chain expected = chain(links.toArray(new Link[0]));
        assertThat(expected.problems()).hasSize(3);
        Random seeded = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(links, seeded);
            assertThat(Chain.of(links)).containsExactly(expected);
        }
    }

    /** From RFC 8785, section 3.2.2 and 3.2.3. */
    @Test
    void writesCanonicallyWhatTheRfcWritesCanonically() throws Exception {
        String json =
                """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false], "\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "\\ud83d\\ude00": 4, "\\u0080": 5}
                """;

        assertThat(new String(CanonicalJson.bytes(new ObjectMapper().readTree(json)), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"\\r\":2,\"literals\":[null,true,false],"
                                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"\u0080\":5,\"€\":1,\"😀\":4,\"\ufb33\":3}");
    }

    private static Chain chain(Link... links) {
        List<Chain> chains = Chain.of(List.of(links));
        assertThat(chains).hasSize(1);
        return chains.get(0);
    }

    private Link link(long number, String previous, String hash) {
        return link(number, 1, 1, previous, hash);
    }

    private Link link(long number, long part, long parts, String previous, String hash) {
        Link.Told told = new Link.Told(0, 1, "aggregate", 0, List.of(), 0);
        return new Link(1, String.format("%020d", ++sequence), number, part, parts, previous, hash, told);
    }

    private static Link inEpoch(int epoch, Link link) {
        return new Link(
                epoch,
                link.sequence(),
                link.number(),
                link.part(),
                link.parts(),
                link.previous(),
                link.hash(),
                link.told());
    }
}
