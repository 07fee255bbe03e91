package io.indexrelay.indexer.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.rule.Entry;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.rule.Portal;
import io.indexrelay.indexer.store.Fields;
import io.indexrelay.indexer.store.Holdings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Describes documents, all of which the visitor may see. */
final class Hits {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COPIED = List.of("kind", "id", "key", "author", "created", "updated", "labels");

    private final Holdings.View view;
    private final Sight sight;
    private final boolean portal;

    Hits(Holdings.View view, Sight sight, boolean portal) {
        this.view = view;
        this.sight = sight;
        this.portal = portal;
    }

    /** A hit of a search, with the piece of its text that fits best. */
    ObjectNode hit(Key key, IndexSearcher searcher, int hit, Snippets snippets) throws IOException {
        JsonNode data = JSON.readTree(view.json(searcher, hit));
        ObjectNode json = described(key, data);
        Snippet snippet = snippets.of(data.path("body").path("text").asText());
        json.put("snippet", snippet.text());
        ArrayNode marks = json.putArray("marks");
        snippet.marks().forEach(mark -> marks.addArray().add(mark[0]).add(mark[1]));
        return json;
    }

    /** A document that is not the hit of a search. */
    ObjectNode described(Key key) throws IOException {
        return described(key, view.text(key).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    private ObjectNode described(Key key, JsonNode data) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("source", key.source()).put("subject", key.subject());
        for (String field : COPIED) {
            if (data.has(field)) {
                json.set(field, data.get(field));
            }
        }
        sight.displayName(key.source(), data.path("author").asText()).ifPresent(name -> json.put("authorName", name));
        json.put("title", title(data));
        json.put("url", url(key, data));
        container(key, data).ifPresent(container -> json.set("container", container));
        return json;
    }

    private String url(Key key, JsonNode data) {
        Optional<Portal> inPortal = portal ? sight.entry(key).map(Entry::portal) : Optional.empty();
        return inPortal.map(Portal::url).orElse(data.path("url").asText());
    }

    private static String title(JsonNode data) {
        String title = data.path("title").asText();
        return title.isEmpty() ? data.path("fields").path("fileName").asText() : title;
    }

    /** Kind and id of the container; its title only when the visitor may see the container itself. */
    private Optional<ObjectNode> container(Key hit, JsonNode data) throws IOException {
        if (!(data.get("container") instanceof ObjectNode container)) {
            return Optional.empty();
        }
        ObjectNode described = container.deepCopy();
        Key key = new Key(
                hit.source(),
                container.path("kind").asText() + "/" + container.path("id").asText());
        if (sight.sees(key)) {
            view.text(key).ifPresent(text -> described.put("title", title(text)));
        }
        return Optional.of(described);
    }

    static Key key(IndexSearcher searcher, int hit) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
        BinaryDocValues documents = DocValues.getBinary(leaf.reader(), Fields.DOCUMENT);
        if (!documents.advanceExact(hit - leaf.docBase)) {
            throw new IOException("a hit without its identity");
        }
        return PermittedQuery.key(documents);
    }
}
