package io.indexrelay.accesstests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.indexrelay.refhost.testing.Stand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does the steps of a setting, and remembers what they named. */
final class Steps {

    /** Exports and backups of real instances, beside the project where there are any. */
    private static final Path REAL = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .map(folder -> folder.resolve("shared/data"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("shared/data"));

    private static final Set<String> SILENT =
            Set.of("importData", "loseAncestors", "emptyRestriction", "sql", "membershipAggregation");

    private final Relayed relayed;
    private final Map<String, String> named = new HashMap<>();
    private @Nullable ServiceManagementApp desks;

    Steps(Relayed relayed) {
        this.relayed = relayed;
    }

    static Path real(String file) {
        return REAL.resolve(file);
    }

    /** Whether no event tells of it, so that only a walk through everything can notice. */
    static boolean isSilent(ObjectNode step) {
        return SILENT.contains(step.path("do").asText())
                || step.path("events").asText().equals("none");
    }

    void run(ObjectNode written) {
        ObjectNode step = (ObjectNode) resolved(written.deepCopy());
        switch (step.path("do").asText()) {
            case "importData" -> importData(step);
            case "loseAncestors" -> loseAncestors(Stand.id(step.path("id").asText()));
            case "emptyRestriction" -> emptyRestriction(Stand.id(step.path("id").asText()));
            case "sql" -> sql(step);
            case "serviceManagement" -> serviceManagement(step.path("remove").asBoolean());
            default -> {
                String ref = step.path("ref").asText();
                step.remove("ref");
                String subject = relayed.act(
                                JsonNodeFactory.instance.arrayNode().add(step))
                        .get(0);
                named.put(ref, subject);
            }
        }
    }

    /** The subject that a row of the table means. */
    String document(String written) {
        if (named.containsKey(written)) {
            return named.getOrDefault(written, "");
        }
        if (written.contains("/")) {
            return written;
        }
        Issue issue = relayed.product().service(IssueManager.class).getIssueByKeyIgnoreCase(written);
        return "issue/" + Objects.requireNonNull(issue, written).getId();
    }

    /** {@code @name} is the subject that an earlier step named; {@code #name} its number alone. */
    private JsonNode resolved(JsonNode written) {
        if (written instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> object.set(field, resolved(object.path(field))));
        } else if (written.isTextual()
                && (written.asText().startsWith("@") || written.asText().startsWith("#"))) {
            String subject = Objects.requireNonNull(named.get(written.asText().substring(1)), written.asText());
            return TextNode.valueOf(written.asText().startsWith("@") ? subject : String.valueOf(Stand.id(subject)));
        }
        return written;
    }

    private void importData(ObjectNode step) {
        Path file = real(step.path("file").asText());
        assumeTrue(Files.exists(file), file + " is not there");
        try {
            relayed.product().product().importData(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Confluence's ancestor table is after a repair that failed. */
    private void loseAncestors(long pageId) {
        Stand wiki = relayed.product();
        Object unused = wiki.inTransaction(() -> {
            Page page = Objects.requireNonNull(wiki.service(PageManager.class).getPage(pageId));
            page.getAncestors().clear();
            return page;
        });
    }

    /** A View restriction that is there and names nobody, as rows that went straight from the table leave it. */
    private void emptyRestriction(long pageId) {
        new JdbcTemplate(relayed.dataSource())
                .update(
                        "delete from CONTENT_PERM where CPS_ID in"
                                + " (select ID from CONTENT_PERM_SET where CONTENT_ID = ? and CONT_PERM_TYPE = 'View')",
                        pageId);
    }

    private void serviceManagement(boolean remove) {
        ServiceManagementApp known = desks;
        if (known == null) {
            known = new ServiceManagementApp(relayed.product());
            desks = known;
        }
        if (remove) {
            known.remove();
        } else {
            known.install();
        }
    }

    /** Straight in the tables, as some apps and administrators do. */
    private void sql(ObjectNode step) {
        Object[] values = new Object[step.path("values").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = resolved(step.path("values").get(i)).asText();
        }
        int changed =
                new JdbcTemplate(relayed.dataSource()).update(step.path("text").asText(), values);
        if (changed == 0) {
            throw new IllegalArgumentException("it changes nothing: " + step);
        }
    }
}
