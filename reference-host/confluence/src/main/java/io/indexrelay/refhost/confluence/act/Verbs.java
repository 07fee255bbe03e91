package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import io.indexrelay.refhost.act.ActionRunner;
import io.indexrelay.refhost.act.DeniedViews;
import io.indexrelay.refhost.act.PeopleVerbs;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.manager.UserActions;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.directory.DirectoryChanges;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** The managers that the verbs work through. */
public record Verbs(
        PageManager pages,
        SpaceManager spaces,
        CommentManager comments,
        AttachmentManager attachments,
        LabelManager labels,
        ContentPermissionManager restrictions,
        SpacePermissionManager permissions,
        UserActions users,
        DirectoryChanges directory) {

    /** A runner that knows every verb. */
    public ActionRunner runner(
            TransactionTemplate transaction,
            NativeEvents events,
            People people,
            Rights rights,
            Contents contents,
            DeniedViews denied) {
        Actor actor = new Actor(people, rights);
        Subjects subjects = new Subjects(contents);
        return new ActionRunner(
                "Confluence",
                transaction,
                events,
                new WikiSession(people, transaction),
                List.of(
                        new PeopleVerbs(new WikiPeople(actor, people, users, directory), directory).verbs(),
                        new SpaceVerbs(actor, subjects, spaces, permissions).verbs(),
                        new PageVerbs(actor, subjects, pages, attachments, restrictions).verbs(),
                        new DiscussionVerbs(actor, subjects, comments, attachments, labels).verbs(),
                        denied.verbs()));
    }
}
