package io.indexrelay.refhost.confluence.exports;

import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.product.ImportException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of an export that this host can keep. What hangs on something that is not there is dropped and counted, until
 * everything that is left hangs together. The objects are held in memory, bodies too; attachments' bytes are not.
 */
final class ExportContents {

    private static final Set<String> WITH_SPACE = Set.of("Page", "BlogPost", "SpaceDescription");
    private static final Set<String> WITH_CONTAINER = Set.of("Comment", "Attachment");

    /** The kinds that are kept, in the order in which they are stored: properties before the content that saves them too. */
    static final List<String> KINDS = List.of(
            "ConfluenceUserImpl",
            "ContentProperty",
            "Space",
            "SpaceDescription",
            "Page",
            "BlogPost",
            "Attachment",
            "Comment",
            "BodyContent",
            "ContentPermissionSet",
            "ContentPermission",
            "SpacePermission",
            "Label",
            "Labelling");

    private final Map<String, Map<String, ExportObject>> byKind = new LinkedHashMap<>();
    private final Tally tally;

    private ExportContents(Tally tally) {
        this.tally = tally;
        KINDS.forEach(kind -> byKind.put(kind, new LinkedHashMap<>()));
    }

    static ExportContents read(ExportFile file, String name, Tally tally) throws IOException {
        ExportContents contents = new ExportContents(tally);
        file.entities(contents::add);
        if (contents.of("Space").isEmpty()) {
            throw new ImportException(name + " holds no space; an export of Confluence has at least one");
        }
        contents.dropWhatHangsLoose();
        return contents;
    }

    private void add(ExportObject object) {
        Map<String, ExportObject> known = byKind.get(object.type());
        if (known == null) {
            tally.unknown(object.type());
            return;
        }
        known.put(object.id(), object);
    }

    private static boolean isContent(String kind) {
        return WITH_SPACE.contains(kind) || WITH_CONTAINER.contains(kind);
    }

    List<ExportObject> of(String kind) {
        return List.copyOf(byKind.getOrDefault(kind, Map.of()).values());
    }

    Optional<ExportObject> find(Reference reference) {
        return Optional.ofNullable(
                byKind.getOrDefault(reference.type(), Map.of()).get(reference.id()));
    }

    /** The content of which an object is an earlier version: the object itself where it is the latest. */
    Optional<Reference> original(ExportObject object) {
        Optional<Reference> original = object.reference("originalVersion");
        return original.isPresent()
                ? original
                : object.text("originalVersionId").map(id -> new Reference(object.type(), id));
    }

    private void dropWhatHangsLoose() {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (String kind : KINDS) {
                if (isContent(kind)) {
                    for (ExportObject object : of(kind)) {
                        Optional<String> why = loose(object);
                        if (why.isPresent()) {
                            drop(object, why.get());
                            dropped = true;
                        }
                    }
                }
            }
        }
        for (ExportObject body : of("BodyContent")) {
            dropUnless(
                    body, body.reference("content").flatMap(this::find).isPresent(), "BodyContent of unknown content");
        }
        for (ExportObject set : of("ContentPermissionSet")) {
            dropUnless(
                    set,
                    set.reference("owningContent").flatMap(this::find).isPresent(),
                    "ContentPermissionSet of unknown content");
        }
        for (ExportObject labelling : of("Labelling")) {
            boolean whole = labelling.reference("content").flatMap(this::find).isPresent()
                    && labelling.reference("label").flatMap(this::find).isPresent();
            dropUnless(labelling, whole, "Labelling of unknown content");
        }
        for (ExportObject row : of("SpacePermission")) {
            dropUnless(
                    row,
                    row.reference("space").flatMap(this::find).isPresent(),
                    "SpacePermission without a known space");
        }
        dropRowsForUnknownUsers("SpacePermission");
        dropRowsForUnknownUsers("ContentPermission");
        for (ExportObject page : of("Page")) {
            if (page.reference("parent")
                    .filter(parent -> find(parent).isEmpty())
                    .isPresent()) {
                tally.unknown("Page.parent that the export lacks");
            }
        }
    }

    /** Why a content cannot be placed. */
    private Optional<String> loose(ExportObject object) {
        String kind = object.type();
        Optional<Reference> original = original(object);
        if (original.isPresent()) {
            return find(original.get()).isPresent()
                    ? Optional.empty()
                    : Optional.of(kind + " version of unknown content");
        }
        if (WITH_SPACE.contains(kind)) {
            return object.reference("space").flatMap(this::find).isPresent()
                    ? Optional.empty()
                    : Optional.of(kind + " without space");
        }
        return object.reference("containerContent").flatMap(this::find).isPresent()
                ? Optional.empty()
                : Optional.of(kind + " without container");
    }

    /** A row that lost its user must not turn into one for everybody. */
    private void dropRowsForUnknownUsers(String kind) {
        for (ExportObject row : of(kind)) {
            Optional<Reference> user = row.reference("userSubject");
            dropUnless(row, user.isEmpty() || find(user.get()).isPresent(), kind + " for an unknown user");
        }
    }

    private void dropUnless(ExportObject object, boolean whole, String why) {
        if (!whole) {
            drop(object, why);
        }
    }

    void drop(ExportObject object, String why) {
        byKind.getOrDefault(object.type(), new HashMap<>()).remove(object.id());
        tally.unknown(why);
    }

    /** The objects that a list on one side, or a reference on the other, puts together: owner by element id. */
    Map<String, Reference> owners(String elementKind, String reference, List<String> ownerKinds, String collection) {
        Map<String, Reference> owners = new HashMap<>();
        for (String kind : ownerKinds) {
            for (ExportObject owner : of(kind)) {
                for (Reference element : owner.references(collection)) {
                    owners.put(element.id(), owner.asReference());
                }
            }
        }
        for (ExportObject element : of(elementKind)) {
            element.reference(reference)
                    .filter(owner -> find(owner).isPresent())
                    .ifPresent(owner -> owners.put(element.id(), owner));
        }
        return owners;
    }

    /** Kinds of content. */
    static List<String> contentKinds() {
        return KINDS.stream().filter(ExportContents::isContent).toList();
    }
}
