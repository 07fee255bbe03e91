package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code <ao>} element says.
 *
 * @param pluginKey names the cluster lock of the migration
 * @param symbolicName of the bundle; the namespace of the tables where the element has none
 * @param namespace the element's {@code namespace}, or null
 * @param entities the classes of the {@code <entity>} elements, loaded by the plugin
 * @param upgradeTasks instances of the {@code <upgradeTask>} elements, in no particular order
 */
public record AoModule(
        String pluginKey,
        String symbolicName,
        @Nullable String namespace,
        List<Class<? extends RawEntity<?>>> entities,
        List<ActiveObjectsUpgradeTask> upgradeTasks) {

    public AoModule {
        entities = List.copyOf(entities);
        upgradeTasks = List.copyOf(upgradeTasks);
    }

    /** The prefix of the plugin's tables, such as {@code AO_60DB71}. */
    String tablePrefix() {
        return TableNaming.prefix(namespace == null ? symbolicName : namespace);
    }
}
