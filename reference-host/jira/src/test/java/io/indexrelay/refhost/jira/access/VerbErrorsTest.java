package io.indexrelay.refhost.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions on people and permissions that may not or cannot be done, each with an error that says why. */
class VerbErrorsTest {

    private static final Site site = Site.fresh();

    @BeforeAll
    static void aProject() {
        site.createProject("P");
        site.admin("'createUser','name':'ann'");
        site.admin("'createSecurityScheme','name':'S','levels':['secret']");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'createUser','name':'x'                                        | create users
            'deactivateUser','user':'admin'                                | change users
            'renameUser','user':'admin','name':'x'                         | rename users
            'deleteUser','user':'admin'                                    | delete users
            'createGroup','name':'x'                                       | create groups
            'deleteGroup','name':'jira-users'                              | delete groups
            'addToGroup','user':'ann','group':'jira-administrators'        | change groups
            'removeFromGroup','user':'admin','group':'jira-administrators' | change groups
            'schemeEntry','project':'P','permission':'browse','add':{'type':'group'} | change permission schemes
            'createPermissionScheme','name':'x'                            | create permission schemes
            'permissionScheme','project':'P','scheme':'x'                  | assign permission schemes
            'deletePermissionScheme','scheme':'x'                          | delete schemes
            'levelEntry','project':'P','level':'secret','add':{'type':'group'} | change security levels
            'createSecurityScheme','name':'x'                              | create issue security schemes
            'securityScheme','project':'P','scheme':'S'                    | assign issue security schemes
            'deleteSecurityScheme','scheme':'S'                            | delete schemes
            'createLevel','scheme':'S','name':'x'                          | create security levels
            'deleteLevel','project':'P','level':'secret'                   | delete security levels
            'role','project':'P','role':'Developers','add':{'users':['ann']} | change the roles of the project P
            'createRole','name':'x'                                        | create roles
            'deleteRole','role':'Developers'                               | delete roles
            'applicationGroup','group':'jira-users'                        | change application access
            'holderType','type':'x'                                        | register types
            """)
    void eachActionIsCheckedAgainstThePermissionsOfWhoDoesIt(String action, String message) {
        assertThat(site.refusal("{'as':'ann','do':" + action + "}"))
                .startsWith("ann may not ")
                .contains(message);
        assertThat(site.refusal("{'as':'','do':" + action + "}")).startsWith("A visitor may not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'fly'                                                          | Jira has [activateUser
            'createUser'                                                   | lacks the field "name"
            'createUser','name':'ANN'                                      | already
            'createUser','name':'x','groups':['none']                      | no group "none"
            'createUser','name':'x','groups':'none'                        | list of texts
            'renameUser','user':'ann','name':'admin'                       | already
            'deleteUser','user':'nobody'                                   | no user "nobody"
            'createGroup','name':'Jira-Users'                              | already
            'createGroup','name':'x','parent':'none'                       | no group "none"
            'deleteGroup','name':'jira-users','swap':'JIRA-users'          | another group
            'addToGroup','user':'ann','group':'none'                       | no group "none"
            'addToGroup','child':'none','group':'jira-users'               | no group "none"
            'schemeEntry','project':'NO','permission':'browse'             | no project with the key "NO"
            'schemeEntry','project':'P','permission':'browse'              | "add" or to "remove"
            'schemeEntry','project':'P','permission':'browse','add':'ann'  | it should be like
            'schemeEntry','project':'P','permission':'browse','add':{'type':'user','parameter':'x'} | no user "x"
            'schemeEntry','project':'P','permission':'browse','add':{'type':'group','parameter':'x'} | no group "x"
            'schemeEntry','project':'P','permission':'browse','add':{'type':'projectrole','parameter':'x'} | [Administrators, Developers]
            'schemeEntry','project':'P','permission':'browse','remove':{'type':'lead'} | no such entry to remove: lead
            'permissionScheme','project':'P','scheme':'x'                  | there are [Default Permission Scheme]
            'createPermissionScheme','name':'default permission scheme'    | already
            'levelEntry','project':'P','level':'secret','add':{'type':'group'} | no level "secret"
            'createSecurityScheme','name':'s'                              | already
            'role','project':'P','role':'none','add':{'users':['ann']}     | no project role "none"
            'role','project':'P','role':'Developers'                       | whom to "add"
            'role','project':'P','role':'Developers','add':{'users':'ann'} | list of texts
            'role','project':'P','role':'Developers','remove':{'users':['ann']} | is not in the role
            'createRole','name':'developers'                               | already
            'applicationGroup','group':'jira-users','remove':true          | has no access
            'holderType','type':'x','remove':true                          | no type "x"
            """)
    void errorsNameTheFieldAndWhatIsWrong(String action, String message) {
        assertThat(site.refusal("{'as':'admin','do':" + action + "}")).contains(message);
    }
}
