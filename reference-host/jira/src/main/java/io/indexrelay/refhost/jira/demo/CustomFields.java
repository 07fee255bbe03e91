package io.indexrelay.refhost.jira.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import io.indexrelay.refhost.demo.Prose;
import io.indexrelay.refhost.demo.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** One custom field of each type that Jira brings, and one of an app that is not there. */
final class CustomFields {

    static final String EXPERT = "Expert";
    static final String TEAM = "Responsible Team";

    private static final List<String> TEAMS = List.of("engineers", "hardware", "support", "field-crew");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);

    private final Random random;
    private final Actions actions;

    CustomFields(Random random, Actions actions) {
        this.random = random;
        this.actions = actions;
    }

    void create() {
        field("Station Code", "textfield");
        field("How It Was Found", "textarea");
        field("Data Sheet", "url");
        field("Severity", "select", "Minor", "Serious", "Grave");
        field("Shift", "radiobuttons", "Day", "Night");
        field("Regions", "multiselect", Prose.PLACES.toArray(String[]::new));
        field("Checks Done", "multicheckboxes", "By Eye", "Electrical", "Calibration");
        field("Cause", "cascadingselect", "Weather", "People");
        field(EXPERT, "userpicker");
        field("Observers", "multiuserpicker");
        field(TEAM, "grouppicker");
        field("Informed Teams", "multigrouppicker");
        field("Deviation", "float");
        field("Installed", "datepicker");
        field("Next Visit", "datetime");
        field("Sensor Tags", "labels");
        field("Stars", "com.example.stars:rating");
    }

    private void field(String name, String type, String... options) {
        ObjectNode field = actions.add("admin", "createField").put("name", name).put("type", type);
        Actions.put(field, "options", List.of(options));
    }

    /** Fills in some of the fields of an issue. */
    void fill(ObjectNode fields, TrackerProse prose) {
        if (random.nextBoolean()) {
            fields.put("Station Code", "ST-" + (100 + random.nextInt(900)));
            fields.put("Deviation", random.nextInt(400) / 8.0);
        }
        switch (random.nextInt(6)) {
            case 0 -> {
                fields.put("How It Was Found", prose.remark());
                fields.put("Data Sheet", "https://fairweather.example/sheets/" + random.nextInt(500));
            }
            case 1 -> {
                fields.put("Severity", pick(List.of("Minor", "Serious", "Grave")));
                fields.put("Shift", pick(List.of("Day", "Night")));
            }
            case 2 -> {
                list(fields, "Regions", pick(Prose.PLACES.subList(0, 4)), pick(Prose.PLACES.subList(4, 8)));
                list(fields, "Checks Done", "By Eye", "Calibration");
            }
            case 3 -> list(fields, "Cause", "Weather", pick(List.of("Lightning", "Frost", "Hail")));
            case 4 -> {
                LocalDate day = FIRST_DAY.plusDays(random.nextInt(900));
                fields.put("Installed", day.toString());
                fields.put("Next Visit", day.plusYears(1) + "T09:30:00Z");
            }
            default -> {
                list(fields, "Sensor Tags", prose.thing().replace(' ', '-'), "checked");
                fields.put("Stars", String.valueOf(1 + random.nextInt(5)));
            }
        }
        if (random.nextInt(3) == 0) {
            list(fields, "Observers", pick(Staff.AUTHORS), "leo");
            list(fields, "Informed Teams", "board", pick(TEAMS));
        }
    }

    /** Who decides who sees an issue, where a level or a scheme asks these fields. */
    void fillHolders(ObjectNode fields) {
        fields.put(EXPERT, pick(List.of("carmen", "dmitri", "kira", "leo")));
        fields.put(TEAM, pick(TEAMS));
    }

    private static void list(ObjectNode fields, String name, String... values) {
        ArrayNode list = fields.putArray(name);
        for (String value : values) {
            list.add(value);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
