package io.indexrelay.refhost.confluence.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import io.indexrelay.refhost.demo.DataSetFile;
import io.indexrelay.refhost.demo.Prose;
import io.indexrelay.refhost.demo.Staff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Writes the data set: the wiki of Fairweather, who build weather stations. Six spaces (four global, one of them archived,
 * and two personal ones), some 240 pages in trees, twelve people in nested groups.
 */
public final class DemoDataSet {

    /** The seed of the published data set. */
    public static final long SEED = 20_261_121;

    private static final String ADMIN = "admin";

    private final Random random;
    private final Actions actions = new Actions();

    private DemoDataSet(long seed) {
        this.random = new Random(seed);
    }

    /** The actions, in order. */
    public static ArrayNode actions(long seed) {
        DemoDataSet set = new DemoDataSet(seed);
        Staff staff = new Staff(set.actions);
        staff.createGroups("confluence-users");
        set.letIn();
        staff.createPeople();
        set.handbook();
        set.engineering();
        set.finance();
        set.archive();
        set.personal();
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

    /** The board and the contractors by name of their group, visitors, and everybody else for a little. */
    private void letIn() {
        ObjectNode use = actions.add(ADMIN, "grant").put("global", true).put("permission", "USECONFLUENCE");
        Actions.put(use, "groups", List.of("board", "contractors"));
        use.put("anonymous", true);
        actions.add(ADMIN, "grant")
                .put("global", true)
                .put("permission", "LIMITEDUSECONFLUENCE")
                .put("authenticated", true);
    }

    /** Open to everybody, visitors too; a few pages are for some only. */
    private void handbook() {
        WikiProse prose = new WikiProse(
                random,
                List.of(
                        "rain gauge",
                        "door bell",
                        "fire drill",
                        "coffee machine",
                        "parking permit",
                        "lending library",
                        "bicycle pump",
                        "first-aid box",
                        "travel form",
                        "visitor badge"));
        space("HB", "Handbook", "global");
        grant("HB", "VIEWSPACE", List.of("staff", "contractors"), true);
        staffMayWrite("HB");
        String root = page("HB", "Welcome to Fairweather", null, prose, "greta");
        for (String chapter :
                List.of("Joining", "Working Hours", "Travelling", "Health and Safety", "Offices", "Board Matters")) {
            String parent = page("HB", chapter, root, prose, author());
            List<String> pages = new ArrayList<>();
            for (int number = 0; number < 7; number++) {
                pages.add(page("HB", chapter + " in " + Prose.PLACES.get(number), parent, prose, author()));
            }
            String deep = page("HB", chapter + ": Exceptions", pages.get(2), prose, author());
            page("HB", chapter + ": Exceptions of Exceptions", deep, prose, author());
            decorate(
                    pages,
                    prose,
                    List.of(
                            "handbook",
                            chapter.toLowerCase(java.util.Locale.ENGLISH).replace(' ', '-')));
            if (chapter.equals("Board Matters")) {
                restrict(parent, "view", List.of("greta"), List.of("board"));
                restrict(parent, "edit", List.of("esther"), List.of());
            }
        }
        for (int number = 1; number <= 6; number++) {
            String post = post("HB", "News from the Roof, Number " + number, prose, "ines");
            comment(post, prose, author());
        }
    }

    /** For the technical groups; the emergency pages carry inherited restrictions in three generations. */
    private void engineering() {
        WikiProse prose = new WikiProse(
                random,
                List.of(
                        "anemometer",
                        "barometer",
                        "data logger",
                        "solar panel",
                        "radio module",
                        "firmware image",
                        "test bench",
                        "calibration chamber",
                        "hygrometer",
                        "lightning rod"));
        space("ENG", "Engineering", "global");
        grant("ENG", "VIEWSPACE", List.of("technology", "support", "field-crew"), false);
        staffMayWrite("ENG");
        String root = page("ENG", "Engineering Overview", null, prose, "ada");
        for (String part :
                List.of("Sensors", "Firmware", "Data Platform", "Field Stations", "Releases", "Emergencies")) {
            String parent = page("ENG", part, root, prose, engineer());
            List<String> pages = new ArrayList<>();
            for (String topic : List.of(
                    "Architecture", "Calibration", "Interfaces", "Known Problems", "Test Plan", "Spare Parts")) {
                String page = page("ENG", part + ": " + topic, parent, prose, engineer());
                pages.add(page);
                for (int year = 2024; year <= 2026; year++) {
                    page("ENG", part + ": " + topic + " " + year, page, prose, engineer());
                }
            }
            decorate(
                    pages,
                    prose,
                    List.of(
                            "engineering",
                            part.toLowerCase(java.util.Locale.ENGLISH).replace(' ', '-')));
            if (part.equals("Emergencies")) {
                restrict(parent, "view", List.of(), List.of("on-call", "engineers"));
                restrict(pages.get(3), "view", List.of("boris", "ines"), List.of());
            }
            if (part.equals("Releases")) {
                restrict(parent, "edit", List.of("ada"), List.of("engineers"));
            }
        }
        for (int number = 1; number <= 4; number++) {
            post("ENG", "Release Notes 4." + number, prose, "ada");
        }
    }

    /** Closed to all but finance and the board. */
    private void finance() {
        WikiProse prose = new WikiProse(
                random,
                List.of(
                        "invoice",
                        "purchase order",
                        "budget line",
                        "exchange rate",
                        "cash box",
                        "tax form",
                        "insurance policy",
                        "pension plan",
                        "audit trail",
                        "credit note"));
        space("FIN", "Finance", "global");
        grant("FIN", "VIEWSPACE", List.of("finance", "board"), false);
        grant("FIN", "EDITSPACE", List.of("finance"), false);
        grant("FIN", "COMMENT", List.of("finance", "board"), false);
        grant("FIN", "CREATEATTACHMENT", List.of("finance"), false);
        grant("FIN", "EDITBLOG", List.of("finance"), false);
        String root = page("FIN", "How We Handle Money", null, prose, "esther");
        String salaries = page("FIN", "Salaries", root, prose, "esther");
        for (int year = 2020; year <= 2026; year++) {
            page("FIN", "Salaries " + year, salaries, prose, "esther");
            String budget = page("FIN", "Budget " + year, root, prose, "esther");
            page("FIN", "Budget " + year + ": Travel", budget, prose, "esther");
            decorate(List.of(budget), prose, List.of("budget"), "esther");
        }
        restrict(salaries, "view", List.of("esther", "farid"), List.of());
        post("FIN", "Year-End Closing", prose, "esther");
    }

    /** Finished work in an archived space: hidden from searches, but as readable as before. */
    private void archive() {
        WikiProse prose =
                new WikiProse(random, List.of("paper recorder", "mercury thermometer", "telegraph line", "punch card"));
        space("OLD", "Project Barograph", "global");
        grant("OLD", "VIEWSPACE", List.of("staff"), false);
        staffMayWrite("OLD");
        String root = page("OLD", "Barograph Diary", null, prose, "hiro");
        for (int week = 1; week <= 14; week++) {
            page("OLD", "Diary of Week " + week, root, prose, "hiro");
        }
        actions.add(ADMIN, "archiveSpace").put("key", "OLD");
    }

    private void personal() {
        WikiProse prose =
                new WikiProse(random, List.of("sourdough", "bird feeder", "chess clock", "tent", "fountain pen"));
        for (String owner : List.of("ada", "leo")) {
            String key = "~" + owner;
            space(key, "Notes of " + owner, "personal");
            Actions.put(grant(key, "VIEWSPACE", List.of(), false), "users", List.of(owner));
            Actions.put(grant(key, "EDITSPACE", List.of(), false), "users", List.of(owner));
            String root = page(key, "Notes of " + owner, null, prose, owner);
            for (int number = 1; number <= 4; number++) {
                page(key, "Note " + number + " about the " + prose.thing(), root, prose, owner);
            }
        }
        grant("~ada", "VIEWSPACE", List.of(), false).put("authenticated", true);
    }

    private void space(String key, String name, String type) {
        actions.add(ADMIN, "createSpace")
                .put("key", key)
                .put("name", name)
                .put("type", type)
                .put("private", true);
    }

    private ObjectNode grant(String space, String permission, List<String> groups, boolean anonymous) {
        ObjectNode grant = actions.add(ADMIN, "grant").put("space", space).put("permission", permission);
        Actions.put(grant, "groups", groups);
        if (anonymous) {
            grant.put("anonymous", true);
        }
        return grant;
    }

    private void staffMayWrite(String space) {
        for (String permission :
                List.of("EDITSPACE", "EDITBLOG", "COMMENT", "CREATEATTACHMENT", "SETPAGEPERMISSIONS")) {
            grant(space, permission, List.of("staff", "board"), false);
        }
    }

    private String page(
            String space,
            String title,
            @org.jspecify.annotations.Nullable String parent,
            WikiProse prose,
            String author) {
        ObjectNode page = actions.add(author, "createPage")
                .put("space", space)
                .put("title", title)
                .put("body", prose.page(title));
        if (parent != null) {
            page.put("parent", parent);
        }
        return actions.named(page);
    }

    private String post(String space, String title, WikiProse prose, String author) {
        return actions.named(actions.add(author, "createBlogPost")
                .put("space", space)
                .put("title", title)
                .put("body", prose.page(title)));
    }

    private void comment(String on, WikiProse prose, String author) {
        actions.add(author, "comment").put("on", on).put("body", prose.remark());
    }

    private void decorate(List<String> pages, WikiProse prose, List<String> labels) {
        decorate(pages, prose, labels, ADMIN);
    }

    /** A comment, a label or an attached note for some of the pages. */
    private void decorate(List<String> pages, WikiProse prose, List<String> labels, String author) {
        for (String page : pages) {
            if (random.nextInt(2) == 0) {
                comment(page, prose, author);
            }
            actions.add(author, "label").put("id", page).put("label", labels.get(random.nextInt(labels.size())));
            if (random.nextInt(3) == 0) {
                String subject = "Notes on the " + prose.thing();
                actions.add(author, "attach")
                        .put("to", page)
                        .put(
                                "name",
                                subject.toLowerCase(java.util.Locale.ENGLISH).replace(' ', '-') + ".txt")
                        .put(
                                "base64",
                                Base64.getEncoder()
                                        .encodeToString(prose.note(subject).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private void restrict(String page, String type, List<String> users, List<String> groups) {
        ObjectNode restrict = actions.add(ADMIN, "restrict").put("id", page).put("type", type);
        Actions.put(restrict, "users", users);
        Actions.put(restrict, "groups", groups);
    }

    private String author() {
        return Staff.AUTHORS.get(random.nextInt(Staff.AUTHORS.size()));
    }

    private String engineer() {
        return Staff.ENGINEERS.get(random.nextInt(Staff.ENGINEERS.size()));
    }
}
