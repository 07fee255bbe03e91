package io.indexrelay.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WikiTextTest {

    static Stream<Arguments> marks() {
        return Stream.of(
                arguments("h1. Release notes", "Release notes"),
                arguments("bq. Said so", "Said so"),
                arguments("* first\n** nested\n# numbered\n- dashed", "first\nnested\nnumbered\ndashed"),
                arguments("*bold* and _italic_ and +new+", "bold and italic and new"),
                arguments("??cited??, ^up^ and ~down~", "cited, up and down"),
                arguments("a -gone- word (*bold*)", "a gone word (bold)"),
                arguments("_*both*_", "both"),
                arguments("{{mono_spaced}}", "mono_spaced"),
                arguments("{color:red}Stop{color} here", "Stop here"),
                arguments("{color:#ff0000}*Stop*{color}", "Stop"),
                arguments("{anchor:top}Top", "Top"),
                arguments("{panel:title=Secret title|bgColor=#fff}\nVisible\n{panel}", "Visible"),
                arguments("{quote}\nThey said\n{quote}\nand left", "They said\nand left"),
                arguments("see [the docs|https://example.com/a|tip]", "see the docs"),
                arguments("see [https://example.com/a?b=c]", "see https://example.com/a?b=c"),
                arguments("write to [mailto:ada@example.com]", "write to ada@example.com"),
                arguments("ask [~ada] about [^plan.pdf] and [#top]", "ask ada about plan.pdf and top"),
                arguments("before !screen shot.png|thumbnail! after", "before  after"),
                arguments("!https://example.com/logo.gif!", ""),
                arguments(
                        "||Name||Role||\n|Ada|lead|\n|Bob|[docs|https://x.example]|",
                        "Name\nRole\nAda\nlead\nBob\ndocs"),
                arguments("one\n----\ntwo", "one\ntwo"),
                arguments("one\\\\two", "one\ntwo"),
                arguments("one\r\ntwo\rthree", "one\ntwo\nthree"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marksGoAndTextStays(String markup, String plain) {
        assertThat(WikiText.of(markup)).isEqualTo(plain);
    }

    static Stream<String> texts() {
        return Stream.of(
                "snake_case_name and 2026-11-21 and a*b*c",
                "5 * 3 * 2 = 30",
                "Wow! That is it! Really",
                "an [ ] empty box and [x] one",
                "-1 and -2 are minus",
                "C:\\temp\\new",
                "{not a macro} and {foo}",
                "~5 and ~6",
                "mail me@example.com!",
                "a | b || c",
                "#1 of 3");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNoMarkupIsText(String text) {
        assertThat(WikiText.of(text)).isEqualTo(text);
    }

    @Test
    void codeIsLeftAsItIs() {
        assertThat(WikiText.of("Do:\n{code:java|title=A.java}\nint *p = a[i|j];\n  {{x}} // _y_\n{code}\n*done*"))
                .isEqualTo("Do:\nint *p = a[i|j];\n  {{x}} // _y_\ndone");
        assertThat(WikiText.of("{noformat}\n{code}*a*{code}\n{noformat}")).isEqualTo("{code}*a*{code}");
    }

    @Test
    void codeThatIsNeverClosedIsOrdinaryText() {
        assertThat(WikiText.of("{code}\n*open*")).isEqualTo("open");
    }

    @Test
    void aBackslashProtectsAMark() {
        assertThat(WikiText.of("\\*not bold\\* but \\{code\\} and \\[no link|x\\]"))
                .isEqualTo("*not bold* but {code} and [no link|x]");
    }

    @Test
    void nothingOfAnotherIssueCanLeakIn() {
        assertThat(WikiText.of("{include:Salaries} {jiraissues:url=https://x.example}"))
                .doesNotContain("<")
                .contains("{include:Salaries}");
    }

    @Test
    void longInputEnds() {
        String hostile = "*a [b !c.d {code ".repeat(20_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WikiText.of(hostile));
    }
}
