package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.access.ConfluenceAccessManager;
import com.atlassian.confluence.user.UserAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may view what, rule by rule. */
class ViewRulesTest {

    private Wiki wiki;
    private String space;
    private String page;

    ViewRulesTest() {
        wiki = Wiki.fresh();
        space = "";
        page = "";
    }

    @BeforeEach
    void aPrivateSpaceWithAPage() {
        wiki.act("{'as':'admin','do':'createGroup','name':'inner','parent':'confluence-users'}");
        wiki.act("{'as':'admin','do':'createUser','name':'ann','groups':['inner']}");
        wiki.act("{'as':'admin','do':'createUser','name':'bob'}");
        wiki.act("{'as':'admin','do':'createUser','name':'guest','groups':[]}");
        space = wiki.act("{'as':'admin','do':'createSpace','key':'S','name':'Space','private':true}");
        page = wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Page'}");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void grant(String whom) {
        wiki.act("{'as':'admin','do':'grant','space':'S','permission':'VIEWSPACE'," + whom + "}");
    }

    private void global(String permission, String whom) {
        wiki.act("{'as':'admin','do':'grant','global':true,'permission':'" + permission + "'," + whom + "}");
    }

    private String child(String title, String parent) {
        return wiki.act(
                "{'as':'admin','do':'createPage','space':'S','title':'" + title + "','parent':'" + parent + "'}");
    }

    private void restrict(String subject, String type, String whom) {
        wiki.act("{'as':'admin','do':'restrict','id':'" + subject + "','type':'" + type + "'," + whom + "}");
    }

    @Test
    void membersOfTheExemptGroupSeeEverythingAndNoPermissionMakesOneExempt() {
        restrict(page, "view", "'users':['bob']");
        assertThat(wiki.sees("admin", page)).isTrue();
        global("SYSTEMADMINISTRATOR", "'users':['ann']");
        assertThat(wiki.sees("ann", page)).isFalse();
        wiki.act("{'as':'admin','do':'addToGroup','user':'ann','group':'confluence-administrators'}");
        assertThat(wiki.sees("ann", page)).isTrue();
        wiki.act("{'as':'admin','do':'deactivateUser','user':'ann'}");
        assertThat(wiki.sees("ann", page)).as("disabled").isFalse();
    }

    @Test
    void aLicensedUserCountsRowsOfGroupsNestedGroupsUsersAllAndVisitors() {
        assertThat(wiki.sees("ann", page)).isFalse();
        grant("'groups':['confluence-users']");
        assertThat(wiki.sees("ann", page)).as("through a group in the group").isTrue();
        wiki.act("{'as':'admin','do':'revoke','space':'S','permission':'VIEWSPACE','groups':['confluence-users']}");
        grant("'users':['bob']");
        assertThat(wiki.sees("bob", space)).isTrue();
        assertThat(wiki.sees("ann", space)).isFalse();
        grant("'anonymous':true");
        assertThat(wiki.sees("ann", page))
                .as("the visitors' row, though no visitor gets in")
                .isTrue();
        assertThat(wiki.sees("", page)).isFalse();
    }

    @Test
    void aUserWithoutLicenceSeesNothingNotEvenWhatVisitorsSee() {
        grant("'anonymous':true");
        global("USECONFLUENCE", "'anonymous':true");
        assertThat(wiki.sees("", page)).isTrue();
        assertThat(wiki.sees("guest", page)).isFalse();
    }

    @Test
    void anUnlicensedUserCountsOnlyTheRowForAllWhoAreLoggedIn() {
        global("LIMITEDUSECONFLUENCE", "'authenticated':true");
        grant("'anonymous':true,'users':['guest']");
        assertThat(wiki.sees("guest", page)).isFalse();
        grant("'authenticated':true");
        assertThat(wiki.sees("guest", page)).isTrue();
        restrict(page, "view", "'users':['guest']");
        assertThat(wiki.sees("guest", page)).as("restriction rows still count").isTrue();
        restrict(page, "view", "'users':['bob']");
        assertThat(wiki.sees("guest", page)).isFalse();
        assertThat(wiki.inTransaction(() -> wiki.service(ConfluenceAccessManager.class)
                        .getUserAccessStatus(wiki.service(UserAccessor.class).getUserByName("guest"))
                        .hasUnlicensedAuthenticatedAccess()))
                .isTrue();
    }

    @Test
    void otherSpacePermissionsDoNotImplyViewing() {
        wiki.act("{'as':'admin','do':'grant','space':'S','permission':'EDITSPACE','users':['bob']}");
        wiki.act("{'as':'admin','do':'grant','space':'S','permission':'SETSPACEPERMISSIONS','users':['bob']}");
        assertThat(wiki.sees("bob", page)).isFalse();
    }

    @Test
    void archivedSpacesAreAsVisibleAsBefore() {
        grant("'users':['bob']");
        wiki.act("{'as':'admin','do':'archiveSpace','key':'S'}");
        assertThat(wiki.sees("bob", page)).isTrue();
        assertThat(wiki.product().reference().contents()).contains(space, page);
    }

    @Test
    void everyAncestorsViewRestrictionMustLetOneIn() {
        grant("'users':['ann','bob']");
        String middle = child("Middle", page);
        String leaf = child("Leaf", middle);
        restrict(page, "view", "'users':['ann','bob']");
        restrict(middle, "view", "'groups':['inner']");
        assertThat(wiki.sees("ann", leaf)).isTrue();
        assertThat(wiki.sees("bob", leaf)).isFalse();
        assertThat(wiki.sees("bob", page)).isTrue();
        restrict(middle, "view", "'users':[]");
        assertThat(wiki.sees("bob", leaf)).as("lifted").isTrue();
    }

    @Test
    void anEditRowWidensViewingAndAnEditRestrictionAloneDoesNotNarrowIt() {
        grant("'users':['ann','bob']");
        String leaf = child("Leaf", page);
        restrict(page, "edit", "'users':['ann']");
        assertThat(wiki.sees("bob", leaf)).isTrue();
        restrict(page, "view", "'users':['admin']");
        assertThat(wiki.sees("ann", page)).isTrue();
        assertThat(wiki.sees("ann", leaf)).as("inherited too").isTrue();
        assertThat(wiki.sees("bob", page)).isFalse();
    }

    @Test
    void visitorsAreInNoRestriction() {
        global("USECONFLUENCE", "'anonymous':true");
        grant("'anonymous':true");
        assertThat(wiki.sees("", page)).isTrue();
        restrict(page, "view", "'groups':['confluence-users']");
        assertThat(wiki.sees("", page)).isFalse();
    }

    @Test
    void aPageWhoseParentIsNotAmongItsAncestorsIsForNobodyButTheExempt() {
        grant("'users':['bob']");
        String leaf = child("Leaf", page);
        assertThat(wiki.sees("bob", leaf)).isTrue();
        long id = Long.parseLong(leaf.substring(5));
        wiki.inTransaction(() -> {
            wiki.service(PageManager.class).getPage(id).getAncestors().clear();
            return true;
        });
        assertThat(wiki.sees("bob", leaf)).isFalse();
        assertThat(wiki.sees("admin", leaf)).isTrue();
        assertThat(wiki.inTransaction(() -> {
                    Page corrupt = wiki.service(PageManager.class).getPage(id);
                    return wiki
                            .service(ContentPermissionManager.class)
                            .getInheritedContentPermissionSets(corrupt, true)
                            .stream()
                            .allMatch(set -> set.isEmpty() && !set.iterator().hasNext());
                }))
                .isTrue();
    }

    @Test
    void commentsAndAttachmentsAreAsVisibleAsWhatTheyHangOn() {
        grant("'users':['ann','bob']");
        String file = wiki.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'aGk='}");
        String onPage = wiki.act("{'as':'admin','do':'comment','on':'" + page + "','body':'<p>x</p>'}");
        String onFile = wiki.act("{'as':'admin','do':'comment','on':'" + file + "','body':'<p>x</p>'}");
        restrict(page, "view", "'users':['ann']");
        for (String subject : new String[] {file, onPage, onFile}) {
            assertThat(wiki.sees("ann", subject)).as(subject).isTrue();
            assertThat(wiki.sees("bob", subject)).as(subject).isFalse();
        }
        assertThat(wiki.product().reference().contents()).contains(file, onPage, onFile);
    }

    @Test
    void draftsAreForTheirAuthorAndListedNowhere() {
        grant("'users':['ann','bob']");
        wiki.act("{'as':'admin','do':'grant','space':'S','permission':'EDITSPACE','users':['ann','bob']}");
        String draft = wiki.act("{'as':'ann','do':'createPage','space':'S','title':'Draft','draft':true}");
        assertThat(wiki.sees("ann", draft)).isTrue();
        assertThat(wiki.sees("bob", draft)).isFalse();
        assertThat(wiki.product().reference().contents()).doesNotContain(draft);
    }

    @Test
    void trashIsStillVisibleByPermissionButNotListed() {
        grant("'users':['bob']");
        wiki.act("{'as':'admin','do':'trash','id':'" + page + "'}");
        assertThat(wiki.sees("bob", page)).isTrue();
        assertThat(wiki.product().reference().contents()).doesNotContain(page);
    }

    @Test
    void hiddenAttachmentsAndUnknownSubjectsAreNotThere() {
        String hidden = wiki.act(
                "{'as':'admin','do':'attach','to':'" + page + "','name':'h.txt','base64':'aGk=','hidden':true}");
        assertThat(wiki.product().reference().contents()).doesNotContain(hidden);
        assertThat(wiki.sees("admin", "page/1")).isFalse();
        assertThat(wiki.sees("admin", "blogpost/" + page.substring(5))).isFalse();
        assertThat(wiki.product().reference().canView("nobody", page)).isFalse();
    }

    @Test
    void rowsOfADeletedGroupReviveWithItsName() {
        grant("'groups':['inner']");
        assertThat(wiki.sees("ann", page)).isTrue();
        wiki.act("{'as':'admin','do':'deleteGroup','name':'inner','via':'api'}");
        assertThat(wiki.sees("ann", page)).isFalse();
        wiki.act("{'as':'admin','do':'createGroup','name':'Inner'}");
        wiki.act("{'as':'admin','do':'addToGroup','user':'bob','group':'inner'}");
        assertThat(wiki.sees("bob", page)).isTrue();
    }
}
