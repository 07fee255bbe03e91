package io.indexrelay.confluence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.WorkedExample;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceAccessReaderTest {

    private static final String EXEMPT = "group:confluence-administrators";

    private final PageManager pages = mock(PageManager.class);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final AttachmentManager attachments = mock(AttachmentManager.class);
    private final ContentPermissionManager restrictions = mock(ContentPermissionManager.class);
    private final SpacePermissionManager spacePermissions = mock(SpacePermissionManager.class);
    private final Space space = new Space("DOC");
    private final Page page = new Page();
    private ConfluenceAccessReader reader;

    @BeforeEach
    void wire() {
        space.setId(1);
        page.setId(7);
        page.setSpace(space);
        when(pages.getAbstractPage(7)).thenReturn(page);
        when(spaces.getSpace(1)).thenReturn(space);
        when(restrictions.getInheritedContentPermissionSets(any(), eq(true))).thenReturn(List.of());
        ContentLoader loader =
                new ContentLoader(pages, spaces, () -> Optional.of(comments), () -> Optional.of(attachments));
        Transactions direct = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return work.get();
            }
        };
        reader = new ConfluenceAccessReader(direct, loader, restrictions, new SetRules(spacePermissions, loader));
    }

    @Test
    void anUnrestrictedPageNeedsItsSpaceAlone() {
        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"));
    }

    @Test
    void aRestrictedPageNeedsItsOwnSetAsWell() {
        page.addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "Staff"));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of("set:page:7"));
    }

    @Test
    void anEditRestrictionAloneNarrowsNobody() {
        page.addPermission(ContentPermission.createGroupPermission(ContentPermission.EDIT_PERMISSION, "staff"));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"));
        assertThat(reader.ofSet("page:7")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void eachRestrictedAncestorIsAClauseOfItsOwn() {
        inherits(viewSetOf(pageWith(3)), viewSetOf(pageWith(4)));

        assertThat(ruleOf("page/7"))
                .containsExactly(List.of("set:space:1"), List.of("set:page:3"), List.of("set:page:4"));
    }

    @Test
    void anInheritedSetWithoutAnOwnerClosesThePageToAllButTheExempt() {
        ContentPermissionSet neverPermitted = new ContentPermissionSet();
        neverPermitted.setType(ContentPermission.VIEW_PERMISSION);
        inherits(neverPermitted);

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of(EXEMPT));
    }

    @Test
    void anInheritedSetOfAnOwnerThatWasNeverSavedClosesThePage() {
        inherits(viewSetOf(new Page()));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of(EXEMPT));
    }

    @Test
    void ancestorsAreThoseOfTheTableAndNotTheChainOfParents() {
        Page parent = pageWith(3);
        Page above = pageWith(4);
        inherits(viewSetOf(above));
        page.setParent(parent);
        page.setAncestors(List.of(above, parent));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of("set:page:4"));
    }

    @Test
    void aPageWhoseParentIsMissingAmongItsAncestorsIsClosed() {
        page.setParent(pageWith(3));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of(EXEMPT));
    }

    @Test
    void anAncestorThatIsGoneClosesThePage() {
        page.setAncestors(Collections.singletonList(null));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of(EXEMPT));
    }

    @Test
    void anInheritedEditRestrictionNarrowsNobody() {
        Page ancestor = pageWith(3);
        ancestor.addPermission(ContentPermission.createGroupPermission(ContentPermission.EDIT_PERMISSION, "staff"));
        inherits(ancestor.getContentPermissionSet(ContentPermission.EDIT_PERMISSION));

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"));
    }

    @Test
    void aRestrictionWithoutEntriesAdmitsTheExemptAlone() {
        ContentPermission last = ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "staff");
        page.addPermission(last);
        page.getContentPermissionSet(ContentPermission.VIEW_PERMISSION).removeContentPermission(last);

        assertThat(ruleOf("page/7")).containsExactly(List.of("set:space:1"), List.of("set:page:7"));
        assertThat(setRule("page:7")).containsExactly(List.of(EXEMPT));
    }

    @Test
    void aBlogPostInheritsNothing() {
        BlogPost post = new BlogPost();
        post.setId(8);
        post.setSpace(space);
        when(pages.getAbstractPage(8)).thenReturn(post);
        ContentPermissionSet ofAnotherPage = viewSetOf(pageWith(3));
        when(restrictions.getInheritedContentPermissionSets(post, true)).thenReturn(List.of(ofAnotherPage));

        assertThat(ruleOf("blogpost/8")).containsExactly(List.of("set:space:1"));
    }

    @Test
    void aCommentIsSeenByWhoeverSeesItsPage() {
        Comment comment = new Comment();
        comment.setId(9);
        comment.setContainer(page);
        when(comments.getComment(9)).thenReturn(comment);

        assertThat(ruleOf("comment/9")).containsExactly(List.of("doc:page/7"));
    }

    @Test
    void theStampChangesWithWhateverMakesTheBodyAnotherOne() {
        page.setVersion(3);
        page.setLastModificationDate(new Date(1_000));
        String before = stamp("page/7");
        assertThat(stamp("page/7")).isEqualTo(before);

        page.setVersion(4);
        String edited = stamp("page/7");
        page.setLastModificationDate(new Date(2_000));
        String later = stamp("page/7");
        Space other = new Space("OTHER");
        other.setId(2);
        page.setSpace(other);
        String moved = stamp("page/7");
        assertThat(List.of(before, edited, later, moved)).doesNotHaveDuplicates();
    }

    @Test
    void theStampOfASpaceChangesWithItsKeyItsStatusAndItsTime() {
        space.setLastModificationDate(new Date(1_000));
        String before = stamp("space/1");
        assertThat(stamp("space/1")).isEqualTo(before);

        space.setLastModificationDate(new Date(2_000));
        String later = stamp("space/1");
        space.setSpaceStatus(SpaceStatus.ARCHIVED);
        assertThat(List.of(before, later, stamp("space/1"))).doesNotHaveDuplicates();
    }

    @Test
    void anAttachmentIsSeenByWhoeverSeesWhatItHangsOn() {
        Comment comment = new Comment();
        comment.setId(9);
        comment.setContainer(page);
        attachment(10, page);
        attachment(11, comment);

        assertThat(ruleOf("attachment/10")).containsExactly(List.of("doc:page/7"));
        assertThat(ruleOf("attachment/11")).containsExactly(List.of("doc:comment/9"));
    }

    @Test
    void aSpaceIsSeenByItsSet() {
        assertThat(ruleOf("space/1")).containsExactly(List.of("set:space:1"));
        assertThat(read("space/2")).isInstanceOf(AccessReading.Absent.class);
    }

    @Test
    void draftsTrashAndCommentsOnTrashAreAbsent() {
        Comment comment = new Comment();
        comment.setId(9);
        comment.setContainer(page);
        when(comments.getComment(9)).thenReturn(comment);
        page.setContentStatus("draft");
        assertThat(read("page/7")).isInstanceOf(AccessReading.Absent.class);
        page.setContentStatus("deleted");
        assertThat(read("page/7")).isInstanceOf(AccessReading.Absent.class);
        assertThat(read("comment/9")).isInstanceOf(AccessReading.Absent.class);
    }

    @Test
    void whatCannotBeReadIsUnreadableAndSaysNothingOfContent() {
        when(pages.getAbstractPage(7)).thenThrow(new IllegalArgumentException("title: Secret plans"));

        assertThat(read("page/7"))
                .isInstanceOfSatisfying(AccessReading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .contains("IllegalArgumentException")
                        .doesNotContain("Secret"));
    }

    @Test
    void aRestrictionAdmitsItsViewersItsEditorsAndTheExempt() {
        page.addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "Staff"));
        page.addPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, user("k1")));

        assertThat(setRule("page:7")).containsExactly(List.of(EXEMPT, "group:staff", "user:k1"));
    }

    @Test
    void aSpaceAsksForTheSiteAndForItsOwnRows() {
        space.setPermissions(List.of(
                SpacePermission.createGroupSpacePermission("VIEWSPACE", space, "Writers"),
                SpacePermission.createUserSpacePermission("VIEWSPACE", space, user("k1")),
                SpacePermission.createGroupSpacePermission("EDITSPACE", space, "editors")));

        assertThat(setRule("space:1"))
                .containsExactly(List.of(EXEMPT, "set:site:use"), List.of(EXEMPT, "group:writers", "user:k1"));
    }

    @Test
    void aSpaceOpenToAllLoggedInAndToAnonymousLetsThoseInThroughTheirOwnSites() {
        space.setPermissions(List.of(
                SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space),
                SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space)));

        assertThat(setRule("space:1"))
                .containsExactly(
                        List.of(EXEMPT, "set:site:anon", "set:site:limited", "set:site:use"),
                        List.of("anyone", "authenticated", EXEMPT));
    }

    @Test
    void theRowForAnonymousIsNotForPeopleWithoutALicence() {
        space.setPermissions(List.of(SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space)));

        assertThat(setRule("space:1"))
                .containsExactly(List.of(EXEMPT, "set:site:anon", "set:site:use"), List.of("anyone", EXEMPT));
    }

    @Test
    void theRowForAllLoggedInIsNotForVisitors() {
        space.setPermissions(List.of(SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space)));

        assertThat(setRule("space:1"))
                .containsExactly(List.of(EXEMPT, "set:site:limited", "set:site:use"), List.of("authenticated", EXEMPT));
    }

    @Test
    void anArchivedOrPersonalSpaceIsJudgedAsAnyOther() {
        space.setPermissions(List.of(SpacePermission.createGroupSpacePermission("VIEWSPACE", space, "writers")));
        List<List<String>> before = setRule("space:1");

        space.setSpaceStatus(SpaceStatus.ARCHIVED);
        space.setSpaceType(SpaceType.PERSONAL);

        assertThat(setRule("space:1")).isEqualTo(before);
        assertThat(ruleOf("space/1")).containsExactly(List.of("set:space:1"));
    }

    @Test
    void theSetOfASpaceThatIsGoneIsAbsent() {
        assertThat(reader.ofSet("space:2")).isInstanceOf(SetReading.Absent.class);
        assertThat(reader.ofSet("page:99")).isInstanceOf(SetReading.Absent.class);
    }

    @Test
    void aSetThatCannotBeReadIsUnreadable() {
        when(spaces.getSpace(1)).thenThrow(new IllegalArgumentException("name: Secret plans"));

        assertThat(reader.ofSet("space:1"))
                .isInstanceOfSatisfying(SetReading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .doesNotContain("Secret"));
    }

    @Test
    void aSiteWithoutARowForAnonymousHasNoVisitors() {
        SpacePermission row = SpacePermission.createUserSpacePermission("USECONFLUENCE", null, user("k1"));
        when(spacePermissions.getGlobalPermissions("USECONFLUENCE")).thenReturn(List.of(row));

        assertThat(setRule("site:use")).containsExactly(List.of("user:k1"));
        assertThat(setRule("site:anon")).containsExactly(List.of());
    }

    @Test
    void unlicensedAccessLetsInWhoIsLoggedIn() {
        when(spacePermissions.getGlobalPermissions("LIMITEDUSECONFLUENCE"))
                .thenReturn(
                        List.of(SpacePermission.createAuthenticatedUsersSpacePermission("LIMITEDUSECONFLUENCE", null)));

        assertThat(setRule("site:limited")).containsExactly(List.of("authenticated"));
        assertThat(setRule("site:use")).containsExactly(List.of());
    }

    @Test
    void theSiteSetsFollowTheGlobalRows() {
        when(spacePermissions.getGlobalPermissions("USECONFLUENCE"))
                .thenReturn(List.of(
                        SpacePermission.createGroupSpacePermission("USECONFLUENCE", null, "confluence-users"),
                        SpacePermission.createAnonymousSpacePermission("USECONFLUENCE", null)));
        when(spacePermissions.getGlobalPermissions("LIMITEDUSECONFLUENCE")).thenReturn(List.of());

        assertThat(setRule("site:use")).containsExactly(List.of("group:confluence-users"));
        assertThat(setRule("site:anon")).containsExactly(List.of("anonymous"));
        assertThat(setRule("site:limited")).containsExactly(List.of());
    }

    /** The site, the space and the pages of the example in docs/access-model.md; its rules are those that are sent. */
    @Test
    void theWorkedExampleIsWhatIsRead() {
        ConfluenceUser ada = user("8a7f808f93ab0001");
        ConfluenceUser bob = user("8a7f808f93ab0002");
        List<SpacePermission> use =
                List.of(SpacePermission.createGroupSpacePermission("USECONFLUENCE", null, "confluence-users"));
        List<SpacePermission> limited =
                List.of(SpacePermission.createAuthenticatedUsersSpacePermission("LIMITEDUSECONFLUENCE", null));
        when(spacePermissions.getGlobalPermissions("USECONFLUENCE")).thenReturn(use);
        when(spacePermissions.getGlobalPermissions("LIMITEDUSECONFLUENCE")).thenReturn(limited);
        space.setId(32769);
        when(spaces.getSpace(32769)).thenReturn(space);
        space.setPermissions(List.of(SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space)));
        shown(98303);
        Page parent = shown(98304);
        parent.addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "board"));
        parent.addPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, ada));
        Page child = shown(98305);
        child.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, bob));
        child.setParentPage(parent);
        ContentPermissionSet inherited = parent.getContentPermissionSet(ContentPermission.VIEW_PERMISSION);
        when(restrictions.getInheritedContentPermissionSets(child, true)).thenReturn(List.of(inherited));
        Comment comment = new Comment();
        comment.setId(98306);
        comment.setContainer(child);
        when(comments.getComment(98306)).thenReturn(comment);

        WorkedExample.of("worked-confluence").assertReadBy(reader);
    }

    private Page shown(long id) {
        Page page = pageWith(id);
        when(pages.getAbstractPage(id)).thenReturn(page);
        return page;
    }

    /** The owners of these, where they are saved pages, are the page's ancestors. */
    private void inherits(ContentPermissionSet... sets) {
        page.setAncestors(Stream.of(sets)
                .map(ContentPermissionSet::getOwningContent)
                .filter(owner -> owner instanceof Page && owner.getId() != 0)
                .map(Page.class::cast)
                .toList());
        when(restrictions.getInheritedContentPermissionSets(page, true)).thenReturn(List.of(sets));
    }

    private static ContentPermissionSet viewSetOf(ContentEntityObject owner) {
        owner.addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "staff"));
        return owner.getContentPermissionSet(ContentPermission.VIEW_PERMISSION);
    }

    private void attachment(long id, ContentEntityObject container) {
        Attachment attachment = new Attachment("plan.txt", "text/plain", 4, "");
        attachment.setId(id);
        attachment.setContainer(container);
        when(attachments.getAttachment(id)).thenReturn(attachment);
    }

    private Page pageWith(long id) {
        Page ancestor = new Page();
        ancestor.setId(id);
        ancestor.setSpace(space);
        return ancestor;
    }

    private static ConfluenceUser user(String key) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(key));
        return user;
    }

    private AccessReading read(String subject) {
        return reader.ofDocument(Subject.parse(subject));
    }

    private String stamp(String subject) {
        return ((AccessReading.Known) read(subject)).stamp();
    }

    private List<List<String>> ruleOf(String subject) {
        return texts(((AccessReading.Known) read(subject)).access());
    }

    private List<List<String>> setRule(String setId) {
        assertThat(SetIds.subject(setId).kind()).isEqualTo(Kind.ACCESS_SET);
        return texts(((SetReading.Known) reader.ofSet(setId)).access());
    }

    private static List<List<String>> texts(Access access) {
        return access.all().stream()
                .map(clause -> clause.stream().map(Atom::text).toList())
                .toList();
    }
}
