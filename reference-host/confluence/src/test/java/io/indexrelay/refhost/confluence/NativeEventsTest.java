package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionSaveEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.DirectoryUserRenamedEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events an action has, in which order and phase, and what happens behind their back. */
class NativeEventsTest {

    private final Wiki wiki = Wiki.fresh();
    private String page = "";

    @BeforeEach
    void aPage() {
        wiki.act("{'as':'admin','do':'createUser','name':'ann'}");
        wiki.act("{'as':'admin','do':'createUser','name':'bob'}");
        wiki.act("{'as':'admin','do':'createSpace','key':'A','name':'A'}");
        wiki.act("{'as':'admin','do':'createSpace','key':'B','name':'B'}");
        page = page("Page", "");
        wiki.seen.clear();
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private String page(String title, String parent) {
        return wiki.act("{'as':'admin','do':'createPage','space':'A','title':'" + title + "'"
                + (parent.isEmpty() ? "" : ",'parent':'" + parent + "'") + "}");
    }

    private List<String> eventsOf(String json) {
        wiki.seen.clear();
        wiki.act(json);
        return wiki.events();
    }

    private <T> T only(Class<T> type) {
        List<T> found = all(type);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private <T> List<T> all(Class<T> type) {
        return wiki.seen.stream()
                .map(Wiki.Seen::event)
                .flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty())
                .toList();
    }

    private Page loaded(String subject) {
        return wiki.service(PageManager.class).getPage(Long.parseLong(subject.substring(5)));
    }

    @Test
    void contentEventsComeInsideTheTransactionBeforeTheCommit() {
        wiki.act("{'as':'admin','do':'edit','id':'" + page + "','body':'<p>new</p>'}");
        assertThat(wiki.seen).allMatch(Wiki.Seen::inTransaction);
        assertThat(all(PageUpdateEvent.class)).hasSize(1);
    }

    @Test
    void anEditKeepsTheEarlierVersionAndTellsBoth() {
        wiki.act("{'as':'admin','do':'edit','id':'" + page + "','title':'Other','body':'<p>new</p>'}");
        PageUpdateEvent event = only(PageUpdateEvent.class);
        assertThat(event.getPage().getVersion()).isEqualTo(2);
        assertThat(event.getOriginalPage().getVersion()).isEqualTo(1);
        assertThat(event.getOriginalPage().getTitle()).isEqualTo("Page");
        assertThat(event.isTitleChanged()).isTrue();
        assertThat(wiki.inTransaction(() -> loaded(page).getBodyAsString())).isEqualTo("<p>new</p>");
        assertThat(wiki.product().reference().contents().stream().filter(page::equals))
                .hasSize(1);
    }

    @Test
    void createdContentHasOneEventEach() {
        assertThat(eventsOf("{'as':'admin','do':'createPage','space':'A','title':'P'}"))
                .containsExactly("PageCreateEvent");
        assertThat(eventsOf("{'as':'admin','do':'createBlogPost','space':'A','title':'P'}"))
                .containsExactly("BlogPostCreateEvent");
        assertThat(eventsOf("{'as':'admin','do':'comment','on':'" + page + "','body':'x'}"))
                .containsExactly("CommentCreateEvent");
        assertThat(eventsOf("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'aGk='}"))
                .containsExactly("AttachmentCreateEvent");
        assertThat(eventsOf("{'as':'admin','do':'createPage','space':'A','title':'D','draft':true}"))
                .isEmpty();
        assertThat(eventsOf("{'as':'admin','do':'createSpace','key':'C','name':'C','private':true}"))
                .contains("SpaceCreateEvent", "SpacePermissionSaveEvent")
                .endsWith("PageCreateEvent");
    }

    @Test
    void commentsAreChangedAndRemovedAndTheirAnswersMoveUp() {
        String first = wiki.act("{'as':'admin','do':'comment','on':'" + page + "','body':'x'}");
        String answer = wiki.act("{'as':'admin','do':'comment','on':'" + first + "','body':'y'}");
        assertThat(eventsOf("{'as':'admin','do':'editComment','id':'" + first + "','body':'z'}"))
                .containsExactly("CommentUpdateEvent");
        assertThat(eventsOf("{'as':'admin','do':'deleteComment','id':'" + first + "'}"))
                .containsExactly("CommentRemoveEvent");
        assertThat(wiki.product().reference().contents()).contains(answer).doesNotContain(first);
    }

    @Test
    void aFileOfTheSameNameIsANewVersion() {
        String file = wiki.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'aGk='}");
        wiki.seen.clear();
        assertThat(wiki.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'eW8='}"))
                .isEqualTo(file);
        AttachmentUpdateEvent event = only(AttachmentUpdateEvent.class);
        assertThat(event.getNew().getVersion()).isEqualTo(2);
        assertThat(event.getOld().getVersion()).isEqualTo(1);
        assertThat(eventsOf("{'as':'admin','do':'deleteAttachment','id':'" + file + "'}"))
                .containsExactly("AttachmentTrashedEvent");
        assertThat(eventsOf("{'as':'admin','do':'restore','id':'" + file + "'}"))
                .hasSize(1);
        wiki.act("{'as':'admin','do':'trash','id':'" + file + "'}");
        assertThat(eventsOf("{'as':'admin','do':'purge','id':'" + file + "'}"))
                .containsExactly("AttachmentRemoveEvent");
    }

    @Test
    void aMoveHasOneEventForTheRootAndOneMoreWhereViewersMayDiffer() {
        String child = page("Child", page);
        String target = page("Target", "");
        wiki.seen.clear();
        assertThat(eventsOf("{'as':'admin','do':'move','id':'" + page + "','parent':'" + target + "'}"))
                .containsExactly("PageMoveEvent", "PageMoveCompletedEvent");
        wiki.act("{'as':'admin','do':'restrict','id':'" + target + "','type':'view','users':['ann']}");
        assertThat(eventsOf("{'as':'admin','do':'move','id':'" + page + "'}"))
                .containsExactly("PageMoveEvent", "PageMoveCompletedEvent", "ContentPermissionEvent");
        assertThat(wiki.inTransaction(() -> loaded(child).getAncestors().stream()
                        .map(Page::getTitle)
                        .toList()))
                .containsExactly("Page");
    }

    @Test
    void aMoveToAnotherSpaceLeavesBehindWhatTheMoverMayNotEdit() {
        String kept = page("Kept", page);
        String below = page("Below", kept);
        String taken = page("Taken", page);
        wiki.act("{'as':'admin','do':'restrict','id':'" + kept + "','type':'edit','users':['bob']}");
        wiki.seen.clear();
        wiki.act("{'as':'ann','do':'move','id':'" + page + "','space':'B'}");
        PageMoveEvent event = only(PageMoveEvent.class);
        assertThat(event.isMovedSpace()).isTrue();
        assertThat(event.getOldSpace().getKey()).isEqualTo("A");
        assertThat(all(ContentPermissionEvent.class)).hasSize(1);
        wiki.inTransaction(() -> {
            assertThat(loaded(taken).getSpaceKey()).isEqualTo("B");
            assertThat(loaded(kept).getSpaceKey()).isEqualTo("A");
            assertThat(loaded(kept).getParent()).isNull();
            assertThat(loaded(kept).getAncestors()).isEmpty();
            assertThat(loaded(below).getSpaceKey()).isEqualTo("A");
            return true;
        });
    }

    @Test
    void thePagesOwnTrashMovesChildrenFirstAndTheProgramsWayCutsThemOffSilently() {
        String child = page("Child", page);
        String grandchild = page("Grandchild", child);
        assertThat(eventsOf("{'as':'admin','do':'trash','id':'" + page + "','via':'api'}"))
                .containsExactly("PageTrashedEvent");
        wiki.inTransaction(() -> {
            assertThat(loaded(child).getParent()).isNull();
            assertThat(loaded(child).getAncestors()).isEmpty();
            assertThat(loaded(grandchild).getAncestors())
                    .as("stale")
                    .extracting(Page::getTitle)
                    .containsExactly("Page", "Child");
            return true;
        });
        assertThat(eventsOf("{'as':'admin','do':'trash','id':'" + child + "'}"))
                .containsExactly("PageMoveEvent", "PageMoveCompletedEvent", "PageTrashedEvent");
    }

    @Test
    void trashAndRestoreTakeAlongSilentlyWhatHangsOnThePage() {
        String comment = wiki.act("{'as':'admin','do':'comment','on':'" + page + "','body':'x'}");
        String file = wiki.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'aGk='}");
        assertThat(eventsOf("{'as':'admin','do':'trash','id':'" + page + "'}")).containsExactly("PageTrashedEvent");
        assertThat(wiki.product().reference().contents()).doesNotContain(page, comment, file);
        assertThat(eventsOf("{'as':'admin','do':'restore','id':'" + page + "'}"))
                .containsExactly("PageRestoreEvent");
        assertThat(wiki.product().reference().contents()).contains(page, comment, file);
        wiki.act("{'as':'admin','do':'trash','id':'" + page + "'}");
        assertThat(eventsOf("{'as':'admin','do':'purge','id':'" + page + "'}"))
                .containsExactly("AttachmentRemoveEvent", "PageRemoveEvent");
        assertThat(wiki.sees("admin", page)).isFalse();
    }

    @Test
    void restrictionsHaveOneEventForEachRow() {
        assertThat(eventsOf("{'as':'admin','do':'restrict','id':'" + page
                        + "','type':'view','users':['ann','bob'],'groups':['confluence-users']}"))
                .containsExactly("ContentPermissionEvent", "ContentPermissionEvent", "ContentPermissionEvent");
        assertThat(eventsOf("{'as':'admin','do':'restrict','id':'" + page + "','type':'view','users':['ann']}"))
                .hasSize(2);
        assertThat(eventsOf("{'as':'admin','do':'restrict','id':'" + page + "','type':'view'}"))
                .hasSize(1);
        assertThat(eventsOf("{'as':'admin','do':'restrict','id':'" + page + "','type':'view'}"))
                .isEmpty();
    }

    @Test
    void labelsAreMadeWithTheFirstUseAndGoWithTheLast() {
        assertThat(eventsOf("{'as':'admin','do':'label','id':'" + page + "','label':'Red'}"))
                .containsExactly("LabelCreateEvent", "LabelAddEvent");
        assertThat(eventsOf("{'as':'admin','do':'label','id':'" + page + "','label':'red'}"))
                .isEmpty();
        assertThat(eventsOf("{'as':'admin','do':'unlabel','id':'" + page + "','label':'red'}"))
                .containsExactly("LabelRemoveEvent", "LabelDeleteEvent");
        assertThat(wiki.refusal("{'as':'admin','do':'unlabel','id':'" + page + "','label':'red'}"))
                .contains("no label");
    }

    @Test
    void spacePermissionsHaveOneEventForEachRowAndTheFormOneMoreAfterTheAction() {
        wiki.act("{'as':'admin','do':'grant','space':'A','permission':'VIEWSPACE','users':['ann'],'anonymous':true}");
        assertThat(all(SpacePermissionSaveEvent.class)).hasSize(2);
        assertThat(wiki.seen.get(2).event().getClass().getSimpleName()).isEqualTo("SpacePermissionsUpdateEvent");
        assertThat(wiki.seen.get(2).inTransaction()).isFalse();
        assertThat(
                        eventsOf(
                                "{'as':'admin','do':'revoke','space':'A','permission':'VIEWSPACE','users':['ann'],'via':'api'}"))
                .containsExactly("SpacePermissionRemoveEvent");
        assertThat(eventsOf("{'as':'admin','do':'grant','global':true,'permission':'USECONFLUENCE','anonymous':true}"))
                .containsExactly("GlobalPermissionSaveEvent", "GlobalPermissionsUpdateEvent");
        assertThat(eventsOf(
                        "{'as':'admin','do':'revoke','space':'global','permission':'USECONFLUENCE','anonymous':true}"))
                .containsExactly("GlobalPermissionRemoveEvent", "GlobalPermissionsUpdateEvent");
    }

    @Test
    void spacesAreArchivedWithOrWithoutSayingSo() {
        assertThat(eventsOf("{'as':'admin','do':'archiveSpace','key':'A','via':'api'}"))
                .containsExactly("SpaceUpdateEvent");
        assertThat(eventsOf("{'as':'admin','do':'archiveSpace','key':'B'}"))
                .containsExactly("SpaceUpdateEvent", "SpaceArchivedEvent");
    }

    @Test
    void aSpaceIsDeletedInPhases() {
        page("Child", page);
        assertThat(eventsOf("{'as':'admin','do':'deleteSpace','key':'A'}"))
                .containsExactly(
                        "SpaceContentWillRemoveEvent",
                        "SpaceWillRemoveEvent",
                        "PageRemoveEvent",
                        "PageRemoveEvent",
                        "PageRemoveEvent",
                        "SpacePermissionsRemoveFromSpaceEvent",
                        "SpaceRemoveEvent");
        assertThat(wiki.product().reference().contents()).hasSize(2);
        wiki.act("{'as':'admin','do':'deleteSpace','key':'B'}");
        assertThat(only(SpaceRemoveEvent.class).getSpace().getKey()).isEqualTo("B");
    }

    @Test
    void usersComeChangeAndGo() {
        assertThat(eventsOf("{'as':'admin','do':'createUser','name':'cy'}"))
                .containsExactly(
                        "UserCreatedEvent",
                        "UserCreateEvent",
                        "GroupMembershipsCreatedEvent",
                        "GroupMembershipCreatedEvent");
        assertThat(eventsOf("{'as':'admin','do':'deactivateUser','user':'cy'}"))
                .containsExactly("UserEditedEvent", "UserDeactivateEvent", "UserDeactivateEvent");
        assertThat(eventsOf("{'as':'admin','do':'activateUser','user':'cy','via':'api'}"))
                .containsExactly("UserEditedEvent", "UserReactivateEvent");
        String key = wiki.key("cy");
        wiki.seen.clear();
        wiki.act("{'as':'admin','do':'renameUser','user':'cy','name':'cyrus'}");
        assertThat(only(DirectoryUserRenamedEvent.class).getOldUsername()).isEqualTo("cy");
        assertThat(wiki.key("cyrus")).isEqualTo(key);
        wiki.act("{'as':'admin','do':'grant','space':'A','permission':'VIEWSPACE','users':['cyrus']}");
        assertThat(eventsOf("{'as':'admin','do':'deleteUser','user':'cyrus'}"))
                .containsExactly(
                        "UserRemoveEvent",
                        "SpacePermissionsRemoveForUserEvent",
                        "UserDeletedEvent",
                        "UsersDeletedEvent",
                        "UserRemoveCompletedEvent");
        assertThat(wiki.product().reference().users()).doesNotContain(key);
        assertThat(wiki.act("{'as':'admin','do':'createUser','name':'cyrus'}")).isNotEqualTo("user/" + key);
    }

    @Test
    void theCompletedRemovalOfAUserIsSaidAfterTheCommit() {
        wiki.act("{'as':'admin','do':'deleteUser','user':'bob'}");
        Wiki.Seen last = wiki.seen.get(wiki.seen.size() - 1);
        assertThat(last.event().getClass().getSimpleName()).isEqualTo("UserRemoveCompletedEvent");
        wiki.seen.clear();
        assertThat(eventsOf("{'as':'admin','do':'deleteUser','user':'ann','via':'api'}"))
                .containsExactly("UserDeletedEvent", "UsersDeletedEvent");
    }

    @Test
    void groupsComeAndGo() {
        assertThat(eventsOf("{'as':'admin','do':'createGroup','name':'g','parent':'confluence-users'}"))
                .containsExactly(
                        "GroupCreatedEvent",
                        "GroupCreateEvent",
                        "GroupMembershipsCreatedEvent",
                        "GroupMembershipCreatedEvent");
        wiki.act("{'as':'admin','do':'addToGroup','user':'ann','group':'G'}");
        assertThat(eventsOf("{'as':'admin','do':'removeFromGroup','user':'ann','group':'g'}"))
                .containsExactly("GroupMembershipsDeletedEvent", "GroupMembershipDeletedEvent");
        wiki.act("{'as':'admin','do':'restrict','id':'" + page + "','type':'view','groups':['g']}");
        wiki.act("{'as':'admin','do':'grant','space':'A','permission':'VIEWSPACE','groups':['g']}");
        assertThat(eventsOf("{'as':'admin','do':'deleteGroup','name':'g'}"))
                .as("the space's row goes without an event")
                .containsExactly("ContentPermissionEvent", "GroupDeletedEvent", "GroupRemoveEvent");
    }

    @Test
    void viewsAreSaidAfterwardsOutsideTheTransaction() {
        wiki.act("{'as':'ann','do':'view','subject':'" + page + "'}");
        assertThat(wiki.seen).hasSize(1);
        assertThat(wiki.seen.get(0).inTransaction()).isFalse();
        assertThat(wiki.events()).containsExactly("PageViewEvent");
    }

    @Test
    void nothingIsSaidWhereTheActionSaysSo() {
        assertThat(eventsOf("{'as':'admin','do':'createPage','space':'A','title':'Quiet','events':'none'}"))
                .isEmpty();
        assertThat(eventsOf("{'as':'admin','do':'deleteSpace','key':'A','events':'none'}"))
                .isEmpty();
    }

    @Test
    void anActionThatFailsLeavesNothing() {
        List<String> before = wiki.product().reference().contents();
        wiki.listener = event -> {
            throw new IllegalStateException("a publisher that lets exceptions through");
        };
        assertThat(wiki.refusal("{'as':'admin','do':'createPage','space':'A','title':'Lost'}"))
                .contains("failed");
        wiki.listener = event -> {};
        assertThat(wiki.product().reference().contents()).isEqualTo(before);
    }
}
