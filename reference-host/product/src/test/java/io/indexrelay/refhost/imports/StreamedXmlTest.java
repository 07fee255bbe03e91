package io.indexrelay.refhost.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.indexrelay.refhost.product.ImportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedXmlTest {

    private static List<String> read(StreamSource source) throws IOException {
        List<String> texts = new ArrayList<>();
        StreamedXml.read("a.xml", source, "list", "a list", xml -> texts(xml, texts));
        return texts;
    }

    private static void texts(StreamedXml xml, List<String> texts) throws XMLStreamException, IOException {
        while (xml.reader().nextTag() == XMLStreamConstants.START_ELEMENT) {
            texts.add(xml.text());
        }
    }

    private static List<String> read(String xml) throws IOException {
        return read(new StreamSource(new StringReader(xml)));
    }

    private static String error(String xml) {
        return String.valueOf(
                catchThrowableOfType(ImportException.class, () -> read(xml)).getMessage());
    }

    @Test
    void readsTheTextsOfTheElementsInTheRoot() throws Exception {
        assertThat(read("<?xml version='1.0'?><!-- x --><list><a>1</a><b>2<![CDATA[ & ]]>3<!-- y --></b></list>\n"))
                .containsExactly("1", "2 & 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><list><a>&e;</a></list>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><list/>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><list><a>&b;</a></list>"
            })
    void documentTypesAreRefused(String xml) {
        assertThat(error(xml)).startsWith("a.xml has a document type definition; a list has none (line 1");
    }

    @Test
    void anUndefinedEntityIsRefused() {
        assertThat(error("<list><a>&who;</a></list>")).containsAnyOf("entity", "well-formed");
    }

    @Test
    void anotherRootIsNamed() {
        assertThat(error("<html/>")).startsWith("a.xml starts with <html>; a list starts with <list> (line 1");
    }

    @Test
    void anElementWhereOnlyTextShouldBeIsNamedWithItsPlace() {
        assertThat(error("<list>\n<a>1<b/></a></list>"))
                .isEqualTo("a.xml has <b> where only text should be (line 2, column 9)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "<list><a>1", "<list><a>1</a></list><list/>"})
    void whatIsNotWellFormedIsNamedWithItsPlace(String xml) {
        assertThat(error(xml))
                .startsWith("a.xml is not well-formed XML, line 1, column ")
                .doesNotContain("Message:");
    }

    @Test
    void bytesThatAreNoTextAreNamedToo() {
        byte[] bytes = {'<', 'l', 'i', 's', 't', '>', '<', 'a', '>', (byte) 0xff, '<', '/', 'a', '>'};
        assertThatThrownBy(() -> read(new StreamSource(new ByteArrayInputStream(bytes))))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("a.xml is not well-formed XML");
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledMalformed() {
        IOException broken = new IOException("the disk is gone");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> read(new StreamSource(in))).isSameAs(broken);
    }
}
