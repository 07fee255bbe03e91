package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the reference indexer has, beside what the product has. */
final class Comparison {

    private Comparison() {}

    /** The receiver has what the product has, nothing more and nothing less, and shows it to the same people. */
    static void assertEqual(ReferenceProduct host, Indexer indexer, String source) {
        List<String> contents = host.contents();
        assertThat(new TreeSet<>(indexer.subjects(source))).isEqualTo(new TreeSet<>(contents));
        List<String> users = new ArrayList<>(host.users());
        users.add("");
        JsonNode product = host.canView(users, contents);
        JsonNode visible = indexer.visible(source);
        Map<String, String> different = new TreeMap<>();
        for (String subject : contents) {
            TreeSet<String> may = new TreeSet<>(Json.texts(product.path(subject)));
            TreeSet<String> can = new TreeSet<>(Json.texts(visible.path(subject)));
            if (!may.equals(can)) {
                different.put(subject, "the product shows it to " + may + ", the receiver to " + can);
            }
        }
        assertThat(different).isEmpty();
    }

    /**
     * All documents at the receiver, as they came, with their rules and without their versions. The rule is the one that
     * holds: what came with the content may have been followed by a change of access alone.
     */
    static Map<String, JsonNode> documents(Indexer indexer, String source) {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (String subject : indexer.subjects(source)) {
            ObjectNode document = (ObjectNode) indexer.json()
                    .get("/document" + Json.query(Map.of("source", source, "subject", subject)))
                    .json();
            if (document.path("data") instanceof ObjectNode data) {
                data.remove("access");
            }
            documents.put(subject, document.without(List.of("contentVersion", "accessVersion")));
        }
        return documents;
    }
}
