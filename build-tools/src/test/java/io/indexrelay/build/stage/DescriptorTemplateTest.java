package io.indexrelay.build.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptorTemplateTest {

    @Test
    void fillsValuesAndTheSharedPartWithItsOwnPlaceholders() {
        String filled = new DescriptorTemplate("<a key=\"@KEY@\">@SHARED@</a>")
                .fill(Map.of("KEY", "k", "SHARED", "<b>@KEY@</b>"));

        assertThat(filled).isEqualTo("<a key=\"k\"><b>k</b></a>");
    }

    @Test
    void refusesAPlaceholderWithoutValue() {
        assertThatThrownBy(() -> new DescriptorTemplate("<a>@VERSION@</a>").fill(Map.of()))
                .hasMessageContaining("@VERSION@ has no value");
    }

    @Test
    void refusesAValueThatNothingAsksFor() {
        assertThatThrownBy(() -> new DescriptorTemplate("<a/>").fill(Map.of("VERSION", "1")))
                .hasMessageContaining("VERSION has no placeholder");
    }

    @Test
    void refusesAResultThatIsNoXml() {
        assertThatThrownBy(() -> new DescriptorTemplate("<a>@V@</a>").fill(Map.of("V", "<b>")))
                .hasMessageContaining("not well-formed");
    }

    @Test
    void refusesACircle() {
        assertThatThrownBy(() -> new DescriptorTemplate("<a>@V@</a>").fill(Map.of("V", "@V@")))
                .hasMessageContaining("in a circle");
    }

    @Test
    void findsTheClassesOfModulesEntitiesAndUpgradeTasks() {
        String descriptor =
                "<p><servlet class=\"a.S\"/><ao><entity> a.E </entity><upgradeTask>a.U</upgradeTask></ao></p>";

        assertThat(DescriptorTemplate.classes(descriptor)).containsExactlyInAnyOrder("a.S", "a.E", "a.U");
    }
}
