package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.answers.Facts;
import io.indexrelay.refhost.confluence.act.Subjects;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Confluence's people and contents, for the test interface: permissions by the exported manager, contents by the tables. */
final class ConfluenceFacts implements Facts<ConfluenceUser> {

    private final People people;
    private final Contents contents;
    private final Subjects subjects;
    private final SpaceManager spaces;
    private final PermissionManager permissions;

    ConfluenceFacts(People people, Contents contents, SpaceManager spaces, PermissionManager permissions) {
        this.people = people;
        this.contents = contents;
        this.subjects = new Subjects(contents);
        this.spaces = spaces;
        this.permissions = permissions;
    }

    @Override
    public Optional<ConfluenceUser> user(String key) {
        return people.existingByKey(key);
    }

    @Override
    public List<String> users() {
        return people.existing().stream()
                .map(user -> user.getKey().getStringValue())
                .toList();
    }

    @Override
    public Predicate<Optional<ConfluenceUser>> viewers(String subject) {
        Optional<Object> target = subjects.find(subject);
        return user -> target.isPresent()
                && permissions.hasPermission(user.orElse(null), Permission.VIEW, target.orElseThrow());
    }

    /** Spaces in every status; in them what is current, in its latest version, on something that is listed itself. */
    @Override
    public List<String> contents() {
        List<String> listed = new ArrayList<>();
        for (Space space : spaces.getAllSpaces()) {
            listed.add(Subjects.of(space));
            for (AbstractPage page : contents.inSpace(AbstractPage.class, space, true)) {
                listed.add(Subjects.of(page));
                addWhatHangsOn(page, listed);
            }
        }
        return listed;
    }

    private static void addWhatHangsOn(ContentEntityObject content, List<String> listed) {
        for (Attachment attachment : content.getAttachments()) {
            if (attachment.isLatestVersion() && attachment.isCurrent() && !attachment.isHidden()) {
                listed.add(Subjects.of(attachment));
                addWhatHangsOn(attachment, listed);
            }
        }
        for (Comment comment : content.getComments()) {
            if (comment.isLatestVersion() && comment.isCurrent()) {
                listed.add(Subjects.of(comment));
                addWhatHangsOn(comment, listed);
            }
        }
    }
}
