package io.indexrelay.refhost.jira.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import java.util.Map;

/** Filters and dashboards, shared in each way that there is and with each kind of project. */
final class Shared {

    private final Actions actions;

    Shared(Actions actions) {
        this.actions = actions;
    }

    void create() {
        filter("hiro", "My open support issues", "project = SUP AND assignee = currentUser()");
        filter("ada", "Stations this week", "project = STN AND updated > -7d", Map.of("type", "global"));
        filter("ada", "Everything unresolved", "resolution is EMPTY", Map.of("type", "loggedin"));
        filter("carmen", "On call", "project = FW AND labels = urgent", Map.of("type", "group", "param1", "on-call"));
        filter("boris", "Firmware by level", "project = FW ORDER BY level", project("FW"));
        filter("boris", "Firmware reviews", "project = FW AND status = Resolved", role("FW", "Developers"));
        filter(
                "esther",
                "Orders above the limit",
                "project = FIN AND text ~ order",
                Map.of("type", "user", "param1", "farid"),
                Map.of("type", "group", "param1", "board", "rights", "edit"));
        filter("esther", "Audits", "project = FIN", Map.of("type", "com.example.auditors", "param1", "2026"));
        dashboard("", "System Dashboard");
        dashboard("ada", "Weather at a glance", project("STN"), project("SUP"));
        dashboard("mina", "Calls");
    }

    private static Map<String, String> project(String key) {
        return Map.of("type", "project", "param1", key);
    }

    private static Map<String, String> role(String key, String role) {
        return Map.of("type", "project", "param1", key, "param2", role);
    }

    @SafeVarargs
    private void filter(String owner, String name, String jql, Map<String, String>... shares) {
        made("createFilter", owner, name, shares).put("jql", jql).put("description", "Kept by " + owner);
    }

    @SafeVarargs
    private void dashboard(String owner, String name, Map<String, String>... shares) {
        made("createDashboard", owner, name, shares);
    }

    private ObjectNode made(String verb, String owner, String name, Map<String, String>[] shares) {
        ObjectNode action = actions.add("admin", verb).put("name", name).put("owner", owner);
        ArrayNode list = action.putArray("shares");
        for (Map<String, String> share : shares) {
            share.forEach(list.addObject()::put);
        }
        return action;
    }
}
