package io.indexrelay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.Json;
import io.indexrelay.config.TestConfiguration;
import io.indexrelay.dryrun.Counts;
import io.indexrelay.dryrun.Section;
import io.indexrelay.dryrun.Section.Large;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DryRunCallsTest {

    private final TestConfiguration store = new TestConfiguration();
    private final Configuration configuration = store.configuration();
    private final TestOperations operations = new TestOperations();
    private final List<String> audited = new ArrayList<>();
    private final AdminService service = new AdminService(
            configuration,
            operations,
            new TestDeliveries(),
            (actor, action, values) -> audited.add(action),
            Clock.systemUTC());

    @Test
    void showsTheReportByContainerWithItsTotals() {
        operations.sections = List.of(
                section(7, "=HYPERLINK(\"x\")", new Counts(3, 4000, 2000, 1, 0, 0)),
                new Section(null, "", "", Map.of("user", new Counts(2, 100, 0, 0, 0, 0)), Map.of(), List.of()));

        ObjectNode answer = Json.parse(call("GET", "/dry-run", "").body());

        assertThat(answer.at("/report/total/objects").asLong()).isEqualTo(5);
        assertThat(answer.at("/report/total/refused/the app user may not see it")
                        .asLong())
                .isEqualTo(4);
        assertThat(answer.at("/report/containers/0/container/id").asText()).isEqualTo("7");
        assertThat(answer.at("/report/containers/0/kinds/page/bytes").asLong()).isEqualTo(4000);
        assertThat(answer.at("/report/others/kinds/user/objects").asLong()).isEqualTo(2);
        assertThat(answer.at("/report/largest/0/subject").asText()).isEqualTo("page/9");
        assertThat(answer.at("/job/state").asText()).isEqualTo("running");
    }

    @Test
    void makesATableInWhichNoTitleIsAFormula() {
        operations.sections = List.of(section(7, "=HYPERLINK(\"x\")", new Counts(3, 4000, 2000, 1, 0, 0)));

        AdminResponse answer = call("GET", "/dry-run.csv", "");

        assertThat(answer.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(answer.body().lines())
                .containsExactly(
                        "container,key,title,kind,objects,bytes,text bytes,restricted,files,file bytes,stays because",
                        "space/7,DOCS,\"'=HYPERLINK(\"\"x\"\")\",page,3,4000,2000,1,0,0,",
                        "space/7,DOCS,\"'=HYPERLINK(\"\"x\"\")\",,4,,,,,,the app user may not see it");
    }

    @Test
    void startsAndCancelsAReport() {
        assertThat(call("POST", "/dry-run", "{\"action\":\"start\"}").status()).isEqualTo(202);
        assertThat(call("POST", "/dry-run", "{\"action\":\"cancel\"}").status()).isEqualTo(409);
        assertThat(call("POST", "/dry-run", "{\"action\":\"stop\"}").status()).isEqualTo(400);
        assertThat(call("POST", "/dry-run", "{\"scope\":\"all\"}").status()).isEqualTo(400);
        assertThat(audited).containsExactly("index-relay.audit.dry-run.start");
    }

    @Test
    void beginsABackfillWhenADryRunIsLeft() {
        call("PUT", "/config", "{\"dryRun\":true}");
        assertThat(operations.told).noneMatch(told -> told.contains("start"));
        call("PUT", "/config", "{\"paused\":true}");
        assertThat(operations.told).noneMatch(told -> told.contains("start"));

        assertThat(call("PUT", "/config", "{\"dryRun\":false}").status()).isEqualTo(200);
        assertThat(operations.told).anyMatch(told -> told.contains("start") && told.contains("all"));
        assertThat(audited).contains("index-relay.audit.sync.start");
    }

    @Test
    void beginsNoneWhenTheSettingsAreRefused() {
        call("PUT", "/config", "{\"dryRun\":true}");
        assertThat(call("PUT", "/config", "{\"dryRun\":false,\"appUser\":\"nobody\"}")
                        .status())
                .isEqualTo(400);

        assertThat(configuration.settings().dryRun()).isTrue();
        assertThat(operations.told.get(operations.told.size() - 1).toLowerCase(Locale.ROOT))
                .contains("cancel");
    }

    private AdminResponse call(String method, String path, String body) {
        return service.handle(new AdminRequest(method, path, Map.of(), body, "admin"));
    }

    private static Section section(long space, String title, Counts counts) {
        return new Section(
                Subject.of(Kind.SPACE, space),
                "DOCS",
                title,
                Map.of("page", counts),
                Map.of("the app user may not see it", 4L),
                List.of(new Large(Subject.of(Kind.PAGE, 9), 2000)));
    }
}
