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
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.confluence.act.Subjects;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.product.ReferenceApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The answers behind {@code /refhost}: permissions by the exported permission manager, contents by the tables. */
final class ReferenceAnswers implements ReferenceApi {

    private final People people;
    private final Contents contents;
    private final Subjects subjects;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final Memo memo;
    private final ActionRunner actions;
    private final TransactionTemplate transaction;

    ReferenceAnswers(
            People people,
            Contents contents,
            SpaceManager spaces,
            PermissionManager permissions,
            Memo memo,
            ActionRunner actions,
            TransactionTemplate transaction) {
        this.people = people;
        this.contents = contents;
        this.subjects = new Subjects(contents);
        this.spaces = spaces;
        this.permissions = permissions;
        this.memo = memo;
        this.actions = actions;
        this.transaction = transaction;
    }

    @Override
    public boolean canView(String userKey, String subject) {
        return !canView(List.of(userKey), List.of(subject))
                .getOrDefault(subject, List.of())
                .isEmpty();
    }

    @Override
    public Map<String, List<String>> canView(List<String> userKeys, List<String> asked) {
        return inTransaction(() -> memo.during(() -> {
            Map<String, Optional<ConfluenceUser>> users = new LinkedHashMap<>();
            for (String key : userKeys) {
                Optional<ConfluenceUser> user = key.isEmpty() ? Optional.empty() : people.existingByKey(key);
                if (key.isEmpty() || user.isPresent()) {
                    users.put(key, user);
                }
            }
            Map<String, List<String>> viewers = new LinkedHashMap<>();
            for (String subject : asked) {
                viewers.put(subject, viewers(users, subjects.find(subject)));
            }
            return viewers;
        }));
    }

    private List<String> viewers(Map<String, Optional<ConfluenceUser>> users, Optional<Object> target) {
        List<String> keys = new ArrayList<>();
        target.ifPresent(found -> users.forEach((key, user) -> {
            if (permissions.hasPermission(user.orElse(null), Permission.VIEW, found)) {
                keys.add(key);
            }
        }));
        return keys;
    }

    @Override
    public List<String> users() {
        return inTransaction(() -> people.existing().stream()
                .map(user -> user.getKey().getStringValue())
                .toList());
    }

    /** Spaces in every status; in them what is current, in its latest version, on something that is listed itself. */
    @Override
    public List<String> contents() {
        return inTransaction(() -> {
            List<String> listed = new ArrayList<>();
            for (Space space : spaces.getAllSpaces()) {
                listed.add(Subjects.of(space));
                for (AbstractPage page : contents.inSpace(AbstractPage.class, space, true)) {
                    listed.add(Subjects.of(page));
                    addWhatHangsOn(page, listed);
                }
            }
            return listed;
        });
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

    @Override
    public List<JsonNode> act(JsonNode list) {
        return actions.run(list);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
