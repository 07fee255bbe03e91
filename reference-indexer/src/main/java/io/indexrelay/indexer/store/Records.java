package io.indexrelay.indexer.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.rule.Digest;
import io.indexrelay.indexer.rule.Key;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Makes the Lucene documents: entries and facts are only stored, texts are searched in as well. */
final class Records {

    private Records() {}

    static Term id(String sort, String... parts) {
        return new Term(Fields.ID, sort + Fields.NUL + String.join(String.valueOf(Fields.NUL), parts));
    }

    static Term textId(Key key) {
        return id(Fields.TEXT, key.source(), key.subject());
    }

    static Term entryId(Key key) {
        return id(Fields.ENTRY, key.source(), key.subject());
    }

    static Term digestId(String source, Link link) {
        return id(
                Fields.DIGEST,
                source,
                Integer.toString(link.epoch()),
                Long.toString(link.number()),
                Long.toString(link.part()),
                link.hash());
    }

    /** Something that is only kept. */
    static Document stored(String sort, Term id, String json) {
        Document record = new Document();
        record.add(new StringField(Fields.SORT, sort, Field.Store.NO));
        record.add(new StringField(id.field(), id.text(), Field.Store.NO));
        record.add(new StoredField(Fields.JSON, json));
        return record;
    }

    static Document digest(Digest digest, String link, String json) {
        Document record = stored(Fields.DIGEST, digestId(digest.source(), digest.link()), json);
        record.add(new StringField(Fields.SOURCE, digest.source(), Field.Store.NO));
        record.add(new StoredField(Fields.LINK, link));
        digest.userKeys().forEach(key -> record.add(new StringField(Fields.PERSON, key, Field.Store.NO)));
        return record;
    }

    /** What one part of a digest counted of one object; names no person. */
    static Document activity(Digest digest, JsonNode entry) {
        String subject = entry.path("subject").asText();
        Document record = new Document();
        record.add(new StringField(Fields.SORT, Fields.ACTIVITY, Field.Store.NO));
        record.add(new StringField(Fields.SOURCE, digest.source(), Field.Store.NO));
        record.add(new StringField(
                Fields.COUNTED_IN, digestId(digest.source(), digest.link()).text(), Field.Store.NO));
        record.add(new StringField(Fields.SUBJECT, subject, Field.Store.NO));
        record.add(new SortedDocValuesField(Fields.SUBJECT, new BytesRef(subject)));
        record.add(new NumericDocValuesField(Fields.WINDOW, digest.link().told().from()));
        for (String count : Fields.COUNTS) {
            record.add(new NumericDocValuesField(count, entry.path(count).asLong()));
        }
        return record;
    }

    /** A document to search in: {@code data} is that of its {@code content.upserted}. */
    static Document text(Key key, ObjectNode data, String json) {
        Document record = stored(Fields.TEXT, textId(key), json);
        record.add(new BinaryDocValuesField(Fields.DOCUMENT, new BytesRef(key.source() + Fields.NUL + key.subject())));
        record.add(new NumericDocValuesField(
                Fields.UPDATED, millis(data.path("updated").asText())));
        record.add(new StringField(Fields.SOURCE, key.source(), Field.Store.NO));
        record.add(new StringField(Fields.KIND, data.path("kind").asText(), Field.Store.NO));
        words(record, Fields.TITLE, data.path("title"));
        words(record, Fields.TITLE, data.path("fields").path("fileName"));
        words(record, Fields.BODY, data.path("body").path("text"));
        words(record, Fields.KEY, data.path("key"));
        words(record, Fields.AUTHOR, data.path("author"));
        data.path("labels").forEach(label -> words(record, Fields.LABELS, label));
        return record;
    }

    private static void words(Document record, String field, JsonNode text) {
        if (text.isTextual()) {
            record.add(new TextField(field, text.textValue(), Field.Store.NO));
        }
    }

    private static long millis(String time) {
        try {
            return time.isEmpty() ? 0 : Instant.parse(time).toEpochMilli();
        } catch (DateTimeException notATime) {
            return 0;
        }
    }
}
