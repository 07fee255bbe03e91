package io.indexrelay.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of RFC 8785, by its sections. Those of numbers that are not whole are refused. */
class CanonicalJsonTest {

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** 3.2.2 and 3.2.4, without its numbers: the very bytes. */
    @Test
    void writesTextsAndLiterals() {
        JsonNode sample = json(
                """
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""");
        assertThat(CanonicalJson.of(sample).getBytes(StandardCharsets.UTF_8))
                .asHexString()
                .isEqualToIgnoringCase("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c22737472696e67223a"
                        + "22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    /** 3.2.2 with its numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"333333333.33333329", "1E30", "4.50", "2e-3", "0.000000000000000000000000001"})
    void refusesTheSamplesNumbers(String number) {
        assertThatThrownBy(() -> CanonicalJson.of(json("{\"numbers\":[" + number + "]}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole number");
    }

    /** 3.2.3. */
    @Test
    void sortsNamesByTheirCodeUnits() {
        JsonNode sample = json(
                """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""");
        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Appendix B, what of it is whole and exact. */
    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "9007199254740991,9007199254740991", "-9007199254740991,-9007199254740991"})
    void writesWholeNumbers(String number, String expected) {
        assertThat(CanonicalJson.of(json(number))).isEqualTo(expected);
    }

    /** Appendix B, the rest: fractions, exponents, and whole numbers beyond what a double holds exactly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e-324",
                "-5e-324",
                "1.7976931348623157e+308",
                "9007199254740992",
                "-9007199254740992",
                "295147905179352830000",
                "9.999999999999997e+22",
                "1e+23",
                "999999999999999700000",
                "999999999999999900000",
                "1e+21",
                "9.999999999999997e-7",
                "0.000001",
                "333333333.3333332",
                "333333333.33333325",
                "333333333.3333333",
                "333333333.3333334",
                "333333333.33333343",
                "-0.0000033333333333333333",
                "1424953923781206.2"
            })
    void refusesAllOtherNumbers(String number) {
        assertThatThrownBy(() -> CanonicalJson.of(json(number))).isInstanceOf(IllegalArgumentException.class);
    }

    /** 3.2.2.2: what is no text at all has no form. */
    @Test
    void refusesHalfAPair() {
        for (String half : new String[] {"\ud83d", "\ude00", "a\ud83db"}) {
            assertThatThrownBy(() -> CanonicalJson.of(JsonNodeFactory.instance.textNode(half)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void writesStructuresWithoutSpace() {
        assertThat(CanonicalJson.of(json("[56, {\"d\": true, \"10\": null, \"1\": [ ], \"\": { }}]")))
                .isEqualTo("[56,{\"\":{},\"1\":[],\"10\":null,\"d\":true}]");
    }

    @Test
    void escapesNoMoreThanItMust() {
        assertThat(CanonicalJson.of(JsonNodeFactory.instance.textNode("\u0000\u001f\b\t\n\f\r\"\\/\u007f\u2028é")))
                .isEqualTo("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028é\"");
    }
}
