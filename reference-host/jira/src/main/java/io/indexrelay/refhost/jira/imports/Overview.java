package io.indexrelay.refhost.jira.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be known of a backup before its rows are stored: its people, its fields, and how old it is. */
final class Overview {

    /** Few and small, so they are kept in memory. */
    private static final Set<String> KEPT = Set.of(
            "ApplicationUser",
            "User",
            "Group",
            "Membership",
            "Directory",
            "OSUser",
            "OSGroup",
            "OSMembership",
            "CustomField",
            "CustomFieldOption");

    /** An old user's display name and address are properties of the OSUser. */
    private record UserProperty(String user, String key) {}

    private final Map<String, List<BackupEntity>> kept = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, UserProperty> userProperties = new HashMap<>();
    private final Map<UserProperty, String> userValues = new HashMap<>();

    /** @throws io.indexrelay.refhost.product.ImportException when the file is not a whole backup */
    static Overview of(BackupFile file) throws IOException {
        Overview overview = new Overview();
        file.entities(overview::take);
        return overview;
    }

    private void take(BackupEntity entity) {
        counts.merge(entity.type(), 1, Integer::sum);
        if (KEPT.contains(entity.type())) {
            kept.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(entity);
        }
        if (entity.type().equals("OSPropertyEntry")
                && entity.value("entityName", "").equals("OSUser")) {
            userProperties.put(
                    entity.value("id", ""),
                    new UserProperty(entity.value("entityId", ""), entity.value("propertyKey", "")));
        }
        if (entity.type().equals("OSPropertyString") && userProperties.containsKey(entity.value("id", ""))) {
            userValues.put(userProperties.get(entity.value("id", "")), entity.value("value", ""));
        }
    }

    List<BackupEntity> of(String type) {
        return kept.getOrDefault(type, List.of());
    }

    int count(String type) {
        return counts.getOrDefault(type, 0);
    }

    Set<String> types() {
        return counts.keySet();
    }

    /** A property of an old user, such as {@code fullName}. */
    @Nullable
    String property(BackupEntity user, String key) {
        return userValues.get(new UserProperty(user.value("id", ""), key));
    }

    /** Before Jira 6 rows name users by their names, in any case. */
    boolean namesUsersByName() {
        return count("ApplicationUser") == 0;
    }
}
