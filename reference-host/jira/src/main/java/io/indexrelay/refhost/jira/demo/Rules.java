package io.indexrelay.refhost.jira.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.demo.Actions;
import java.util.List;

/** Who may see and do what: permission schemes, security levels, roles and workflow steps, as the administrator sets them up. */
final class Rules {

    private static final String BROWSE = "BROWSE_PROJECTS";

    private final Actions actions;

    Rules(Actions actions) {
        this.actions = actions;
    }

    private ObjectNode byAdmin(String verb, String project) {
        return actions.add("admin", verb).put("project", project);
    }

    /** Gives a project a permission scheme of its own, with what the default one says. */
    void scheme(String project, String name) {
        actions.add("admin", "createPermissionScheme").put("name", name).put("copyOf", "Default Permission Scheme");
        byAdmin("permissionScheme", project).put("scheme", name);
    }

    /** Takes away what the default scheme says about who may see the project. */
    void closeBrowse(String project) {
        byAdmin("schemeEntry", project)
                .put("permission", BROWSE)
                .putObject("remove")
                .put("type", "applicationRole");
    }

    void browse(String project, String type, String parameter) {
        entry(byAdmin("schemeEntry", project).put("permission", BROWSE), type, parameter);
    }

    void levels(String project, String scheme, String... levels) {
        Actions.put(actions.add("admin", "createSecurityScheme").put("name", scheme), "levels", List.of(levels));
        byAdmin("securityScheme", project).put("scheme", scheme);
    }

    void level(String project, String level, String type, String parameter) {
        entry(byAdmin("levelEntry", project).put("level", level), type, parameter);
    }

    private static void entry(ObjectNode action, String type, String parameter) {
        ObjectNode entry = action.putObject("add").put("type", type);
        if (!parameter.isEmpty()) {
            entry.put("parameter", parameter);
        }
    }

    void role(String project, String role, List<String> users, List<String> groups) {
        ObjectNode add = byAdmin("role", project).put("role", role).putObject("add");
        Actions.put(add, "users", users);
        Actions.put(add, "groups", groups);
    }

    /** Gives a project a workflow of its own, the same as it had. */
    void workflow(String project, String name) {
        byAdmin("workflow", project).put("name", name);
    }

    void step(String project, String step, String property, String value) {
        byAdmin("workflowProperty", project)
                .put("step", step)
                .put("property", property)
                .put("value", value);
    }
}
