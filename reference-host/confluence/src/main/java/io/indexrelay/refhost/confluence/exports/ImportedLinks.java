package io.indexrelay.refhost.confluence.exports;

import com.atlassian.confluence.content.ContentProperty;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.refhost.confluence.exports.ExportValue.Reference;
import io.indexrelay.refhost.confluence.store.ContentStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins imported entities where the export writes the relation on either side, or not at all. */
final class ImportedLinks {

    private final ExportContents contents;
    private final ImportedObjects objects;

    ImportedLinks(ExportContents contents, ImportedObjects objects) {
        this.contents = contents;
        this.objects = objects;
    }

    /** Some exports name the latest version by its number only. */
    void linkHistory() {
        for (String kind : ExportContents.contentKinds()) {
            for (ExportObject object : contents.of(kind)) {
                ContentEntityObject content = objects.get(ContentEntityObject.class, object.asReference());
                contents.original(object)
                        .ifPresent(original ->
                                content.setOriginalVersion(objects.get(ContentEntityObject.class, original)));
            }
        }
    }

    void linkProperties() {
        Map<String, Reference> owners =
                contents.owners("ContentProperty", "content", ExportContents.contentKinds(), "contentProperties");
        for (ExportObject object : contents.of("ContentProperty")) {
            Reference owner = owners.get(object.id());
            if (owner == null) {
                contents.drop(object, "ContentProperty of unknown content");
            } else {
                objects.get(ContentEntityObject.class, owner)
                        .getProperties()
                        .asList()
                        .add(objects.get(ContentProperty.class, object.asReference()));
            }
        }
    }

    void linkRestrictions() {
        Map<String, Reference> owners = contents.owners(
                "ContentPermission", "owningSet", List.of("ContentPermissionSet"), "contentPermissions");
        for (ExportObject object : contents.of("ContentPermission")) {
            Reference owner = owners.get(object.id());
            if (owner == null) {
                contents.drop(object, "ContentPermission without a known set");
            } else {
                objects.get(ContentPermission.class, object.asReference())
                        .setOwningSet(objects.get(ContentPermissionSet.class, owner));
            }
        }
    }

    /** From the root down: the chain of parents. Pages in a circle stay without, so nobody sees them. */
    void linkAncestors() {
        for (ExportObject object : contents.of("Page")) {
            Page page = objects.get(Page.class, object.asReference());
            Deque<Page> chain = new ArrayDeque<>();
            Set<Page> seen = new HashSet<>(List.of(page));
            @Nullable Page parent = page.getParent();
            while (parent != null && seen.add(parent)) {
                chain.addFirst(parent);
                parent = parent.getParent();
            }
            if (parent == null) {
                page.getAncestors().addAll(chain);
            }
        }
    }

    /** An export without any row of permissions leaves its spaces open to all users of the instance. */
    void grantViewWhereNothingIsSaid(ContentStore store) {
        if (!contents.of("SpacePermission").isEmpty()) {
            return;
        }
        for (ExportObject object : contents.of("Space")) {
            Space space = objects.get(Space.class, object.asReference());
            SpacePermission row = SpacePermission.createGroupSpacePermission(
                    SpacePermission.VIEWSPACE_PERMISSION, space, "confluence-users");
            row.setCreationDate(space.getCreationDate());
            row.setLastModificationDate(space.getLastModificationDate());
            store.save(row);
        }
    }

    Set<String> groupNames() {
        Set<String> names = new LinkedHashSet<>();
        contents.of("SpacePermission").forEach(row -> row.text("group").ifPresent(names::add));
        contents.of("ContentPermission").forEach(row -> row.text("groupName").ifPresent(names::add));
        return names;
    }
}
