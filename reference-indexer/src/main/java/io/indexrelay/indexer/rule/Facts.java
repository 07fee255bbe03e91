package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.User;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the newest {@code upserted} said, as far as the rule and the evaluation of access need it at hand. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Facts.Document.class, name = "document"),
    @JsonSubTypes.Type(value = Facts.AccessSet.class, name = "access-set"),
    @JsonSubTypes.Type(value = Facts.Person.class, name = "user"),
    @JsonSubTypes.Type(value = Facts.Priority.class, name = "priority")
})
public sealed interface Facts {

    /**
     * A document; its text lies in the index.
     *
     * @param kind {@code page}, {@code issue} …
     * @param hangsOn the subjects it goes with when they are deleted: its container and every document that the access
     *     of the same event names
     * @param blob the SHA-256 of its bytes, lower-case hexadecimal; null where it names none
     */
    record Document(String kind, Set<String> hangsOn, @Nullable String blob) implements Facts {
        public Document {
            hangsOn = Set.copyOf(hangsOn);
        }
    }

    /** A named rule that documents refer to. */
    record AccessSet(String title, Access rule) implements Facts {}

    /** A user. */
    record Person(User user) implements Facts {}

    /** An issue priority; rank 1 is the highest. */
    record Priority(String name, long rank) implements Facts {}
}
