package io.indexrelay.indexer.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    @Test
    void readsTheInnerLists() throws IOException {
        assertThat(Access.of(json("{'all':[['set:a','user:x'],['anyone']]}")).all())
                .containsExactly(List.of("set:a", "user:x"), List.of("anyone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "'anyone'",
                "{'all':null}",
                "{'all':[]}",
                "{'all':'anyone'}",
                "{'all':{}}",
                "{'all':['anyone']}",
                "{'all':[['anyone'],'anyone']}",
                "{'all':[['anyone',1]]}",
                "{'all':[['anyone',null]]}",
                "{'all':[['anyone',['anyone']]]}",
                "{'All':[['anyone']]}",
                "{'any':[['anyone']]}"
            })
    void readsWhateverIsMalformedAsNobody(String malformed) throws IOException {
        assertThat(Access.of(json(malformed))).isEqualTo(Access.NOBODY);
    }

    @Test
    void readsAMissingRuleAsNobody() {
        assertThat(Access.of(null)).isEqualTo(Access.NOBODY);
    }

    @Test
    void namesTheDocumentsThatItRefersTo() throws IOException {
        assertThat(Access.of(json("{'all':[['doc:issue/1','set:doc:x'],['doc:page/2']]}"))
                        .documents())
                .containsExactly("issue/1", "page/2");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
