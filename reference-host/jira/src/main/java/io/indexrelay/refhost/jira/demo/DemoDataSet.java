package io.indexrelay.refhost.jira.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import io.indexrelay.refhost.demo.DataSetFile;
import io.indexrelay.refhost.demo.Staff;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Writes the data set: the trackers of Fairweather, who build weather stations. Five projects, one of them archived, some
 * 250 issues, the people of the wiki and two more, one of whom has left and one of whom has another name now.
 */
public final class DemoDataSet {

    /** The seed of the published data set. */
    public static final long SEED = 20_261_121;

    private static final String ADMIN = "admin";
    private static final String USERS = "jira-users";

    private final Actions actions = new Actions();
    private final Random random;
    private final CustomFields fields;
    private final Rules rules;

    private DemoDataSet(long seed) {
        this.random = new Random(seed);
        this.fields = new CustomFields(random, actions);
        this.rules = new Rules(actions);
    }

    /** The actions, in order. */
    public static ArrayNode actions(long seed) {
        DemoDataSet set = new DemoDataSet(seed);
        set.people();
        set.fields.create();
        set.stations();
        set.firmware();
        set.support();
        set.purchasing();
        set.barograph();
        new Shared(set.actions).create();
        set.leave();
        return set.actions.list();
    }

    /**
     * Writes the list as a JSON file.
     *
     * @param args the file, and perhaps a seed
     */
    public static void main(String[] args) throws IOException {
        DataSetFile.write(args, SEED, DemoDataSet::actions);
    }

    private ObjectNode byAdmin(String verb) {
        return actions.add(ADMIN, verb);
    }

    /** Those of the wiki; the board uses another application, the contractors none. */
    private void people() {
        Staff staff = new Staff(actions);
        staff.createGroups(USERS);
        staff.createPeople();
        for (String name : List.of("mina", "olaf")) {
            ObjectNode user = byAdmin("createUser")
                    .put("name", name)
                    .put("displayName", name.equals("mina") ? "Mina Rask" : "Olaf Berg")
                    .put("email", name + "@fairweather.example");
            Actions.put(user, "groups", List.of("support"));
        }
        byAdmin("applicationGroup").put("application", "jira-software").put("group", USERS);
        byAdmin("applicationGroup").put("application", "jira-core").put("group", "board");
        Actions.put(byAdmin("priorities"), "order", Backlog.PRIORITIES);
        byAdmin("createRole").put("name", "Reviewers");
    }

    private Backlog backlog(String project, List<String> things, List<String> components, List<String> people) {
        return new Backlog(project, random, actions, new TrackerProse(random, things), fields, components, people);
    }

    private void project(String key, String name, String lead) {
        byAdmin("createProject").put("key", key).put("name", name).put("lead", lead);
    }

    /** Open to everybody, visitors too. */
    private void stations() {
        project("STN", "Weather Stations", "ada");
        rules.scheme("STN", "Open to Everybody");
        rules.browse("STN", "group", "");
        rules.role("STN", "Developers", List.of("jonas", "kira"), List.of("engineers"));
        rules.role("STN", "Reviewers", List.of("greta"), List.of("hardware"));
        Backlog backlog = backlog(
                "STN",
                List.of("anemometer", "barometer", "rain gauge", "solar panel", "lightning rod", "hygrometer"),
                List.of("Mast", "Sensors", "Power"),
                Staff.ENGINEERS);
        backlog.issues(70);
        backlog.comments("engineers", "Developers");
        backlog.worklogs("field-crew", "Reviewers");
        backlog.attachments();
        backlog.transitions();
        backlog.archive(4);
    }

    /**
     * By role, group, user and lead; every type of holder in its levels; a workflow of its own whose steps say who sees
     * what. The project had another key once.
     */
    private void firmware() {
        project("FIRM", "Station Firmware", "boris");
        byAdmin("editProject").put("key", "FIRM").put("newKey", "FW");
        rules.scheme("FW", "Firmware");
        rules.closeBrowse("FW");
        rules.browse("FW", "projectrole", "Developers");
        rules.browse("FW", "group", "technology");
        rules.browse("FW", "user", "ines");
        rules.browse("FW", "lead", "");
        rules.role("FW", "Developers", List.of("hiro"), List.of("on-call"));
        rules.levels(
                "FW",
                "Firmware Levels",
                "Internal",
                "For the Reporter",
                "For the Assignee",
                "For Experts",
                "For Teams",
                "For Developers",
                "For Nobody");
        rules.level("FW", "Internal", "group", "engineers");
        rules.level("FW", "For the Reporter", "reporter", "");
        rules.level("FW", "For the Assignee", "assignee", "");
        rules.level("FW", "For Experts", "userCF", CustomFields.EXPERT);
        rules.level("FW", "For Teams", "groupCF", CustomFields.TEAM);
        rules.level("FW", "For Developers", "projectrole", "Developers");
        rules.level("FW", "For Developers", "lead", "");
        rules.workflow("FW", "Firmware Workflow");
        rules.step("FW", "Resolved", "jira.permission.browse.group", "engineers");
        rules.step("FW", "Resolved", "jira.permission.browse.user.1", "ines");
        rules.step("FW", "Closed", "jira.permission.subtasks.browse.group", "on-call");
        ObjectNode scheme = byAdmin("priorityScheme").put("name", "Firmware Priorities");
        Actions.put(scheme, "priorities", List.of("High", "Medium", "Low"));
        Actions.put(scheme, "projects", List.of("FW"));
        Backlog backlog = backlog(
                "FW",
                List.of("firmware image", "data logger", "radio module", "test bench", "calibration chamber"),
                List.of("Boot Loader", "Radio", "Logging"),
                List.of("ada", "boris", "carmen", "dmitri"));
        backlog.usePriorities(List.of("High", "Medium", "Low"));
        backlog.issues(70);
        backlog.levels(List.of(
                "Internal",
                "For the Reporter",
                "For the Assignee",
                "For Experts",
                "For Teams",
                "For Developers",
                "For Nobody"));
        backlog.comments("technology", "Developers");
        backlog.worklogs("engineers", "Developers");
        backlog.attachments();
        backlog.transitions();
    }

    /** Everybody sees their own, and what they are named in; a few issues go to other projects or out of sight. */
    private void support() {
        project("SUP", "Support", "hiro");
        rules.scheme("SUP", "Support");
        rules.closeBrowse("SUP");
        rules.browse("SUP", "group", "support");
        rules.browse("SUP", "reporter", "");
        rules.browse("SUP", "assignee", "");
        rules.browse("SUP", "userCF", CustomFields.EXPERT);
        rules.browse("SUP", "groupCF", CustomFields.TEAM);
        rules.levels("SUP", "Support Levels", "Within Support", "Complaints");
        rules.level("SUP", "Within Support", "group", "support");
        rules.level("SUP", "Within Support", "reporter", "");
        rules.level("SUP", "Complaints", "user", "ines");
        rules.level("SUP", "Complaints", "group", "board");
        Backlog backlog = backlog(
                "SUP",
                List.of("door bell", "coffee machine", "data sheet", "invoice", "rain gauge", "barometer"),
                List.of("Telephone", "Mail"),
                List.of("hiro", "ines", "mina", "olaf", "jonas"));
        backlog.issues(60);
        backlog.levels(List.of("Within Support", "Complaints"));
        backlog.comments("support", "Developers");
        backlog.worklogs("support", "Developers");
        backlog.attachments();
        backlog.transitions();
        backlog.move("STN", 3);
        backlog.move("FW", 2);
        backlog.archive(3);
    }

    /** For a user, a group, an application, and a type of holder that only an app which is not there could explain. */
    private void purchasing() {
        project("FIN", "Purchasing", "esther");
        rules.scheme("FIN", "Purchasing");
        rules.closeBrowse("FIN");
        rules.browse("FIN", "user", "esther");
        rules.browse("FIN", "group", "finance");
        rules.browse("FIN", "applicationRole", "jira-core");
        rules.browse("FIN", "com.example.auditors", "2026");
        byAdmin("configureField")
                .put("project", "FIN")
                .put("field", "environment")
                .put("hidden", true);
        byAdmin("configureField")
                .put("project", "FIN")
                .put("field", "description")
                .put("renderer", "jira-text-renderer");
        Backlog backlog = backlog(
                "FIN",
                List.of("purchase order", "invoice", "budget line", "insurance policy", "credit note"),
                List.of("Orders", "Insurance"),
                List.of("esther", "farid"));
        backlog.issues(35);
        backlog.comments("finance", "Administrators");
        backlog.worklogs("finance", "Administrators");
        backlog.attachments();
    }

    /** Finished work in an archived project: in no index any more. */
    private void barograph() {
        project("OLD", "Project Barograph", "hiro");
        Backlog backlog = backlog(
                "OLD",
                List.of("paper recorder", "mercury thermometer", "telegraph line", "punch card"),
                List.of("Ink"),
                List.of("hiro", "kira"));
        backlog.issues(15);
        backlog.comments("support", "Developers");
        byAdmin("archiveProject").put("key", "OLD");
    }

    private void leave() {
        byAdmin("deactivateUser").put("user", "mina");
        byAdmin("renameUser").put("user", "olaf").put("name", "olaf.berg");
    }
}
