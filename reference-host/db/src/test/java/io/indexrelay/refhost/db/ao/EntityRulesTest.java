package io.indexrelay.refhost.db.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugin.PluginException;
import java.util.Collections;
import java.util.List;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRulesTest {

    @ParameterizedTest
    @CsvSource({"com.pyxis.greenhopper.jira,AO_60DB71", "com.atlassian.servicedesk,AO_54307E"})
    void tablesHaveThePrefixesKnownFromTheProducts(String namespace, String prefix) {
        assertThat(TableNaming.prefix(namespace)).isEqualTo(prefix);
    }

    @Test
    void theNamespaceIsTheBundlesNameWhereTheElementHasNone() {
        AoModule module = new AoModule("key", "com.pyxis.greenhopper.jira", null, List.of(), List.of());
        assertThat(module.tablePrefix()).isEqualTo("AO_60DB71");
    }

    @Test
    void takesWhatIsJustAllowed() {
        assertThatCode(() -> check(List.of(
                        Note.class,
                        Entities.LongestTable.class,
                        Entities.LongestString.class,
                        Entities.ReservedColumnIgnored.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTablesOfMoreThan30Characters() {
        refuses(Entities.LongTable.class, "30");
    }

    @Test
    void refusesColumnsOfMoreThan30Characters() {
        refuses(Entities.LongColumn.class, "30");
    }

    @Test
    void refusesReservedColumns() {
        refuses(Entities.ReservedColumn.class, "column name TIMESTAMP (method getTimestamp), a reserved word");
    }

    @Test
    void refusesReservedTables() {
        refuses(Entities.Blob.class, "table name BLOB, a reserved word");
    }

    @Test
    void refusesStringsOf451Characters() {
        refuses(Entities.LongString.class, "@StringLength(451) on getText");
    }

    @Test
    void refusesTheSameTableTwice() {
        assertThatThrownBy(() -> check(List.of(Note.class, Note.class)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("same table AO_ABCDEF_NOTE");
    }

    @Test
    void refusesMoreThan200Entities() {
        assertThatThrownBy(() -> check(Collections.nCopies(201, Note.class)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("201 entities; the maximum is 200");
    }

    private void refuses(Class<? extends RawEntity<?>> entity, String why) {
        assertThatThrownBy(() -> check(List.of(entity)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("Plugin the.key")
                .hasMessageContaining(entity.getName())
                .hasMessageContaining(why);
    }

    private void check(List<Class<? extends RawEntity<?>>> entities) {
        new EntityRules(TableNaming.converters("AO_ABCDEF"))
                .check(new AoModule("the.key", "the.bundle", null, entities, List.of()));
    }
}
