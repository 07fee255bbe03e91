package io.indexrelay.confluence.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorageTextTest {

    @Test
    void keepsTheTextAndDropsTheTags() {
        assertThat(StorageText.of("<p>Release <strong>notes</strong> for <em>May</em></p><p>Second</p>"))
                .isEqualTo("Release notes for May\nSecond");
    }

    @Test
    void dropsTheParametersOfMacrosButKeepsTheirBodies() {
        String storage =
                "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">Secret title</ac:parameter>"
                        + "<ac:rich-text-body><p>Visible body</p></ac:rich-text-body></ac:structured-macro>";

        assertThat(StorageText.of(storage)).isEqualTo("Visible body");
    }

    @Test
    void keepsPlainTextBodiesAsTheyAre() {
        assertThat(
                        StorageText.of(
                                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a < b) { <p> }]]></ac:plain-text-body></ac:structured-macro>"))
                .isEqualTo("if (a < b) { <p> }");
    }

    @Test
    void anIncludeMacroBringsNothingOfTheOtherPage() {
        assertThat(
                        StorageText.of(
                                "<p>Here:</p><ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                                        + "<ri:page ri:content-title=\"Salaries 2026\"/></ac:link></ac:parameter></ac:structured-macro>"))
                .isEqualTo("Here:");
    }

    @Test
    void aBracketInsideAnAttributeEndsNoTag() {
        assertThat(StorageText.of("<a href=\"x?a>b\" title='>'>link</a> text")).isEqualTo("link text");
    }

    @Test
    void resolvesEntitiesAndLeavesUnknownOnes() {
        assertThat(StorageText.of("Fish &amp; chips &ndash; &#8364;5 &#x1F600; &bogus; & alone"))
                .isEqualTo("Fish & chips – €5 😀 &bogus; & alone");
    }

    @Test
    void aLessThanSignThatOpensNothingIsText() {
        assertThat(StorageText.of("1 < 2 and 3 <4")).isEqualTo("1 < 2 and 3 <4");
    }

    @Test
    void endsWhereBrokenMarkupEnds() {
        assertThat(StorageText.of("<p>open <strong attr=\"never closed")).isEqualTo("open");
        assertThat(StorageText.of("text <![CDATA[cut")).isEqualTo("text cut");
        assertThat(StorageText.of("before <!-- comment")).isEqualTo("before");
        assertThat(StorageText.of("<")).isEqualTo("<");
        assertThat(StorageText.of("&#1114112;")).isEqualTo("&#1114112;");
    }

    @Test
    void doesNotTearWordsApartAtInlineTags() {
        assertThat(
                        StorageText.of(
                                "<p>in<b>line</b> and <ac:inline-comment-marker ac:ref=\"1\">mar</ac:inline-comment-marker>ked</p>"))
                .isEqualTo("inline and marked");
    }

    @Test
    void cellsOfATableStandApart() {
        assertThat(StorageText.of("<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>"))
                .isEqualTo("one\ntwo");
    }
}
