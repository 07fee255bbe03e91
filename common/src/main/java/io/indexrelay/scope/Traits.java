package io.indexrelay.scope;

import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scope goes by, of one document as it is now. No content.
 *
 * @param place the space or project that it is or lies in; null for what lies in none, such as a dashboard
 * @param labels its own, of the global namespace
 * @param labelsAbove of the pages above it, or of the issue that it is a sub-task of
 * @param issueType null for what is no issue
 * @param securityLevel null for an issue without
 * @param file null for what is no attachment
 * @param holder what it hangs on: the page or issue of a comment, the attachment of a comment on a file; null for what
 *     hangs on nothing. It is never in scope when that is not
 */
public record Traits(
        Subject subject,
        @Nullable Place place,
        List<String> labels,
        List<String> labelsAbove,
        @Nullable Named issueType,
        @Nullable Named securityLevel,
        @Nullable File file,
        @Nullable Traits holder) {

    public Traits {
        labels = List.copyOf(labels);
        labelsAbove = List.copyOf(labelsAbove);
    }

    /**
     * @param key of the space or project, as people write it
     * @param type {@code global} or {@code personal}; {@code ""} where the product knows no types
     * @param isArchived whether it, or for an issue the issue itself, is archived
     */
    public record Place(String key, String type, boolean isArchived) {}

    /** Administrators may name it by either. */
    public record Named(String id, String name) {}

    /**
     * @param mediaType {@code ""} where unknown
     * @param size in bytes
     */
    public record File(String mediaType, long size) {}

    /** A space or project. */
    public static Traits ofPlace(Subject subject, Place place) {
        return new Traits(subject, place, List.of(), List.of(), null, null, null, null);
    }

    /** A page or blog post. */
    public static Traits ofPage(
            Subject subject, Place place, Collection<String> labels, Collection<String> labelsAbove) {
        return new Traits(subject, place, List.copyOf(labels), List.copyOf(labelsAbove), null, null, null, null);
    }

    public static Traits ofIssue(
            Subject subject,
            Place place,
            Collection<String> labels,
            Collection<String> labelsAbove,
            @Nullable Named issueType,
            @Nullable Named securityLevel) {
        return new Traits(
                subject, place, List.copyOf(labels), List.copyOf(labelsAbove), issueType, securityLevel, null, null);
    }

    /** What hangs on something else. */
    public static Traits hangingOn(Traits holder, Subject subject, @Nullable File file) {
        return new Traits(subject, holder.place, List.of(), List.of(), null, null, file, holder);
    }

    /** What lies in a space or project and has neither labels nor a type of its own, such as a request type. */
    public static Traits lyingIn(Place place, Subject subject) {
        return ofPlace(subject, place);
    }

    /** What lies nowhere and hangs on nothing, such as a dashboard. */
    public static Traits ofLone(Subject subject) {
        return new Traits(subject, null, List.of(), List.of(), null, null, null, null);
    }
}
