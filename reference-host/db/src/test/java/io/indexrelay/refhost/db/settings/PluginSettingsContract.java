package io.indexrelay.refhost.db.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.HostTransactions;
import io.indexrelay.refhost.db.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The same on every database. */
abstract class PluginSettingsContract {

    private final Database database;
    private final TablePluginSettingsFactory factory;
    private final PluginSettings settings;

    PluginSettingsContract(TestDatabase kind) {
        database = kind.open();
        factory = new TablePluginSettingsFactory(new SettingsTable(database.dataSource()));
        settings = factory.createGlobalSettings();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsTheFourTypes() {
        Properties properties = new Properties();
        properties.setProperty("a b", "c=d\n#e");
        settings.put("text", "");
        settings.put("list", List.of("x\ny", "", "Ünï#"));
        settings.put("map", Map.of("k=1", "v:2", "k\n", "😀"));
        settings.put("properties", properties);

        assertThat(settings.get("text")).isEqualTo("");
        assertThat(settings.get("list")).isEqualTo(List.of("x\ny", "", "Ünï#"));
        assertThat(settings.get("map")).isEqualTo(Map.of("k=1", "v:2", "k\n", "😀"));
        assertThat(settings.get("properties")).isEqualTo(properties);
    }

    @Test
    void keepsListsOfMoreThanTenInOrder() {
        List<String> many = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        settings.put("many", many);
        assertThat(settings.get("many")).isEqualTo(many);
    }

    @Test
    void answersWhatWasThereBefore() {
        assertThat(settings.put("k", "one")).isNull();
        assertThat(settings.put("k", "two")).isEqualTo("one");
        assertThat(settings.remove("k")).isEqualTo("two");
        assertThat(settings.get("k")).isNull();
    }

    @Test
    void aNullValueRemoves() {
        settings.put("k", "one");
        assertThat(settings.put("k", null)).isEqualTo("one");
        assertThat(settings.get("k")).isNull();
    }

    @Test
    void scopesAreApart() {
        settings.put("k", "global");
        factory.createSettingsForKey("DEMO").put("k", "space");
        assertThat(settings.get("k")).isEqualTo("global");
        assertThat(factory.createSettingsForKey("DEMO").get("k")).isEqualTo("space");
        assertThat(factory.createSettingsForKey(null).get("k")).isEqualTo("global");
    }

    @Test
    void takesKeysOf255CharactersAndNoMore() {
        settings.put("k".repeat(255), "v");
        assertThat(settings.get("k".repeat(255))).isEqualTo("v");
        assertThatThrownBy(() -> settings.put("k".repeat(256), "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("255");
        assertThatThrownBy(() -> settings.get(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesValuesOf99000CharactersAndNoMore() {
        settings.put("k", "v".repeat(99_000));
        assertThat(settings.get("k")).isEqualTo("v".repeat(99_000));
        assertThatThrownBy(() -> settings.put("k", "v".repeat(99_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99000 characters");
    }

    @Test
    void refusesOtherTypes() {
        assertThatThrownBy(() -> settings.put("k", 1L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("k", List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesPartInTheTransaction() {
        var transactions = new HostTransactions(new DataSourceTransactionManager(database.dataSource()));
        assertThatThrownBy(() -> transactions.execute(() -> {
                    settings.put("k", "lost");
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(settings.get("k")).isNull();
    }
}
