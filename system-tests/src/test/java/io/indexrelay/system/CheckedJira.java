package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The self-check of a running Jira, asked for by its administrator: nothing where nothing is wrong, then one planted difference. */
final class CheckedJira {

    private final Line line;
    private final ReferenceProduct jira;
    private final String denied;

    CheckedJira(Line line) {
        this.line = line;
        this.jira = line.host();
        act("createProject", Map.of("key", "CHECK", "name", "Checked", "lead", "admin"));
        act("createIssue", Map.of("project", "CHECK", "summary", "As ever"));
        denied = act("createIssue", Map.of("project", "CHECK", "summary", "By another rule"));
        act("comment", Map.of("on", denied, "body", "Hello"));
        line.awaitDelivered();
    }

    /** Of whatever there is by now. */
    void findsNothing() {
        String job = ask(60);
        Line.patiently("the self-check is done")
                .untilAsserted(() -> assertThat(line.stateOf(job)).isEqualTo("done"));
        JsonNode check = line.status().path("selfCheck");
        assertThat(check.path("checked").asLong()).isPositive();
        assertThat(check.path("findings")).as("%s", check).isEmpty();
        assertThat(line.hidden()).isEmpty();
    }

    /** A rule of Jira's that we do not know. It takes half a minute to be found; nobody waits for it here. */
    void plantsADifference() {
        assertThat(line.indexer().visibleTo(line.source(), denied)).isNotEmpty();
        act("denyView", Map.of("subject", denied));
        ask(200);
    }

    /** It is hidden at the index, alone, and the status lists it. */
    void foundWhatWasPlanted() {
        Line.patiently("the issue is hidden at the index, and the status lists it")
                .untilAsserted(() -> {
                    assertThat(line.indexer().visibleTo(line.source(), denied))
                            .as("%s", line.status())
                            .isEmpty();
                    assertThat(line.hidden()).containsExactly(denied);
                });
    }

    private String ask(int samples) {
        JsonNode job = jira.api()
                .send("POST", "/self-check", Map.of("samples", samples))
                .json();
        assertThat(job.path("kind").asText()).as("%s", job).isEqualTo("self-check");
        return job.path("id").asText();
    }

    private String act(String verb, Map<String, Object> fields) {
        return jira.act("admin", verb, fields);
    }
}
