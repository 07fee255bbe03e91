package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions that may not or cannot be done, each with an error that says why. */
class ActionErrorsTest {

    private static final Wiki wiki = Wiki.fresh();
    private static String page = "";

    @BeforeAll
    static void aSpaceThatUsersMayOnlyRead() {
        wiki.act("{'as':'admin','do':'createUser','name':'ann'}");
        wiki.act("{'as':'admin','do':'createSpace','key':'S','name':'Space','private':true}");
        wiki.act("{'as':'admin','do':'grant','space':'S','permission':'VIEWSPACE','groups':['confluence-users']}");
        page = wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Page'}");
    }

    @AfterAll
    static void close() {
        wiki.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'do':'createPage','space':'S','title':'X'                          | create pages
            'do':'createBlogPost','space':'S','title':'X'                      | create blog posts
            'do':'edit','id':'PAGE','title':'X'                                | edit page/
            'do':'move','id':'PAGE'                                            | edit page/
            'do':'trash','id':'PAGE'                                           | remove page/
            'do':'restrict','id':'PAGE','type':'view','users':['ann']          | restrict page/
            'do':'label','id':'PAGE','label':'x'                               | label page/
            'do':'comment','on':'PAGE','body':'x'                              | comment on page/
            'do':'attach','to':'PAGE','name':'x','base64':''                   | attach to page/
            'do':'archiveSpace','key':'S'                                      | administer the space S
            'do':'deleteSpace','key':'S'                                       | administer the space S
            'do':'grant','space':'S','permission':'EDITSPACE','users':['ann']  | change the permissions
            'do':'grant','global':true,'permission':'X','users':['ann']        | global permissions
            'do':'createUser','name':'x'                                       | create users
            'do':'deactivateUser','user':'admin'                               | change users
            'do':'renameUser','user':'admin','name':'x'                        | rename users
            'do':'deleteUser','user':'admin'                                   | delete users
            'do':'createGroup','name':'x'                                      | create groups
            'do':'deleteGroup','name':'confluence-users'                       | delete groups
            'do':'addToGroup','user':'ann','group':'confluence-administrators' | change groups
            """)
    void eachActionIsCheckedAgainstThePermissionsOfWhoDoesIt(String action, String message) {
        assertThat(wiki.refusal("{'as':'ann'," + action.replace("PAGE", page) + "}"))
                .startsWith("ann may not ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'do':'fly'                                                        | no verb "fly"
            'do':'edit'                                                       | lacks the field "id"
            'do':'edit','id':'page/1'                                         | no content "page/1"
            'do':'edit','id':'nonsense'                                       | no content "nonsense"
            'do':'editComment','id':'PAGE','body':'x'                         | is no Comment
            'do':'createPage','space':'NO','title':'X'                        | no space with the key "NO"
            'do':'createPage','space':'S','title':'page'                      | already
            'do':'createPage','space':'S','title':'X','parent':'@x'           | ref "x"
            'do':'createSpace','key':'S','name':'X'                           | already
            'do':'createSpace','key':'a b','name':'X'                         | no key of a global space
            'do':'createSpace','key':'~nobody','name':'X','type':'personal'   | no user "nobody"
            'do':'restrict','id':'PAGE','type':'share'                        | view or edit
            'do':'restrict','id':'PAGE','type':'view','groups':['none']       | no group "none"
            'do':'restrict','id':'PAGE','type':'view','users':'ann'           | list of texts
            'do':'grant','space':'S','permission':'VIEWSPACE'                 | to whom
            'do':'revoke','space':'S','permission':'VIEWSPACE','users':['ann'] | no such permission
            'do':'restore','id':'PAGE'                                        | not in the trash
            'do':'move','id':'PAGE','parent':'PAGE'                           | is below
            'do':'attach','to':'PAGE','name':'x','base64':'%%'                | no Base64
            'do':'createUser','name':'ANN'                                    | already
            'do':'createGroup','name':'Confluence-Users'                      | already
            'do':'addToGroup','user':'ann','group':'none'                     | no group "none"
            """)
    void errorsNameTheFieldAndWhatIsWrong(String action, String message) {
        assertThat(wiki.refusal("{'as':'admin'," + action.replace("PAGE", page) + "}"))
                .contains(message);
    }

    @Test
    void aListStopsAtTheFirstError() {
        List<JsonNode> answers = wiki.product()
                .reference()
                .act(Wiki.parsed("[{'as':'admin','do':'createPage','space':'S','title':'One','ref':'one'},"
                        + "{'as':'admin','do':'createPage','space':'S','title':'Two','parent':'@one'},"
                        + "{'as':'nobody','do':'createPage','space':'S','title':'Three'},"
                        + "{'as':'admin','do':'createPage','space':'S','title':'Four'}]"));
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).path("subject").asText()).startsWith("page/");
        assertThat(answers.get(2).path("error").asText()).contains("nobody");
        assertThat(wiki.refusal("{'as':'admin','do':'createPage','space':'S','title':'Three'}"))
                .isEmpty();
    }

    @Test
    void aListIsAList() {
        assertThat(wiki.product()
                        .reference()
                        .act(Wiki.parsed("{}"))
                        .get(0)
                        .path("error")
                        .asText())
                .contains("array");
        assertThat(wiki.refusal("{'do':'view','subject':'" + page + "'}")).contains("\"as\"");
    }
}
