package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.permission.ProjectPermissions;
import io.indexrelay.refhost.jira.store.Row;

/**
 * An entry of a permission scheme or of a security level.
 *
 * @param scheme the scheme's id
 * @param what the permission's key, or the level's id
 * @param type a type of {@link HolderTypes}, perhaps one that nobody knows
 * @param parameter what the type makes of it; {@code ""} where there is none
 */
record Grant(long id, long scheme, Object what, String type, String parameter) {

    static final String BROWSE = ProjectPermissions.BROWSE_PROJECTS.permissionKey();

    static Grant ofPermission(Row row) {
        return new Grant(
                row.id(), row.require("scheme"), row.text("permissionKey", ""), row.text("type", ""), parameter(row));
    }

    static Grant ofLevel(Row row) {
        return new Grant(
                row.id(), row.require("scheme"), row.require("security"), row.text("type", ""), parameter(row));
    }

    private static String parameter(Row row) {
        return row.text("parameter", "");
    }
}
