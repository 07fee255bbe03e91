package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code WorkflowManager}, and the steps that issues stand in. */
public final class Workflows {

    private final Store store;

    public Workflows(Store store) {
        this.store = store;
    }

    public Optional<WorkflowModel> named(String name) {
        Optional<WorkflowModel> kept = store.from("Workflow")
                .where("name", name)
                .first()
                .map(row -> WorkflowDescriptor.read(name, row.text("descriptor", "<workflow/>")));
        return kept.or(
                () -> name.equals(WorkflowModel.BUILT_IN) ? Optional.of(WorkflowModel.builtIn()) : Optional.empty());
    }

    /** The one that new issues of a project and type get. */
    WorkflowModel of(long project, @Nullable String issueType) {
        List<Row> entities = store
                .from("NodeAssociation")
                .where("sourceNodeId", project)
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", "WorkflowScheme")
                .numbers("sinkNodeId")
                .stream()
                .findFirst()
                .map(scheme -> store.from("WorkflowSchemeEntity")
                        .where("scheme", scheme)
                        .list())
                .orElse(List.of());
        return entities.stream()
                .filter(entity -> entity.text("issuetype", "0").equals(issueType))
                .findFirst()
                .or(() -> entities.stream()
                        .filter(entity -> entity.text("issuetype", "0").equals("0"))
                        .findFirst())
                .flatMap(entity -> named(entity.text("workflow", "")))
                .orElseGet(WorkflowModel::builtIn);
    }

    /** The one that an issue is in. */
    public WorkflowModel of(Row issue) {
        Long entry = issue.number("workflowId");
        return Optional.ofNullable(entry)
                .flatMap(id -> store.find("OSWorkflowEntry", id))
                .flatMap(row -> named(row.text("name", "")))
                .orElseGet(() -> of(issue.number("project", 0), issue.text("type")));
    }

    /** The step that an issue stands in; where its workflow does not say, the one of its status. */
    public Optional<WorkflowModel.Step> step(Row issue) {
        WorkflowModel model = of(issue);
        Long entry = issue.number("workflowId");
        Optional<WorkflowModel.Step> current = entry == null
                ? Optional.empty()
                : store.from("OSCurrentStep")
                        .where("entryId", entry)
                        .orderBy("id desc")
                        .first()
                        .flatMap(row -> model.step(row.number("stepId", -1)));
        return current.or(() -> model.ofStatus(issue.text("status")));
    }

    /** The properties of the step that an issue stands in. */
    public Map<String, String> properties(long issue) {
        return store.find("Issue", issue)
                .flatMap(this::step)
                .map(WorkflowModel.Step::properties)
                .orElse(Map.of());
    }

    /**
     * Begins a workflow at a step.
     *
     * @return the entry that the issue is to name
     */
    long begin(WorkflowModel model, WorkflowModel.Step step, Instant time) {
        Row entry = store.insert(
                Row.of("OSWorkflowEntry").with("name", model.name()).with("state", 1L));
        enter(entry.id(), step, time);
        return entry.id();
    }

    /** Leaves the current step for another one. */
    void enter(long entry, WorkflowModel.Step step, Instant time) {
        store.from("OSCurrentStep").where("entryId", entry).delete();
        store.insert(Row.of("OSCurrentStep")
                .with("entryId", entry)
                .with("stepId", step.id())
                .with("actionId", 0L)
                .with("startDate", time)
                .with("status", step.name()));
    }

    void end(@Nullable Long entry) {
        if (entry != null) {
            store.from("OSCurrentStep").where("entryId", entry).delete();
            store.delete("OSWorkflowEntry", entry);
        }
    }

    public @Nullable JiraWorkflow getWorkflow(Issue issue) {
        return store.find("Issue", issue.getId()).map(row -> shown(of(row))).orElse(null);
    }

    public JiraWorkflow getWorkflow(Long project, String issueType) {
        return shown(of(project, issueType));
    }

    public @Nullable JiraWorkflow getWorkflow(String name) {
        return named(name).map(Workflows::shown).orElse(null);
    }

    public Collection<JiraWorkflow> getWorkflows() {
        List<JiraWorkflow> all = new ArrayList<>();
        all.add(shown(WorkflowModel.builtIn()));
        store.from("Workflow").orderBy("id").list().forEach(row -> named(row.text("name", ""))
                .map(Workflows::shown)
                .ifPresent(all::add));
        return all;
    }

    public Collection<JiraWorkflow> getActiveWorkflows() {
        return getWorkflows();
    }

    static JiraWorkflow shown(WorkflowModel model) {
        return Values.as(JiraWorkflow.class, new Shown(model));
    }

    /** A workflow, as the manager shows it. */
    public record Shown(WorkflowModel model) {

        public String getName() {
            return model.name();
        }

        public String getDisplayName() {
            return model.name();
        }

        public String getDescription() {
            return "";
        }

        public boolean isActive() {
            return true;
        }

        public boolean isDraftWorkflow() {
            return false;
        }

        public boolean isSystemWorkflow() {
            return isDefault();
        }

        public boolean isDefault() {
            return model.name().equals(WorkflowModel.BUILT_IN);
        }

        public Set<String> getLinkedStatusIds() {
            return model.steps().stream().map(WorkflowModel.Step::status).collect(Collectors.toSet());
        }

        public List<Status> getLinkedStatusObjects() {
            return model.steps().stream()
                    .map(step -> Values.as(Status.class, new Linked(step)))
                    .toList();
        }

        public @Nullable StepDescriptor getLinkedStep(Status status) {
            return model.ofStatus(status.getId()).map(Described::new).orElse(null);
        }
    }

    /** A status as far as its step knows it. */
    public record Linked(WorkflowModel.Step step) {

        public String getId() {
            return step.status();
        }

        public String getName() {
            return step.name();
        }
    }

    /** A step with its properties, as the workflow engine has it. */
    private static final class Described extends StepDescriptor {

        @SuppressWarnings("unchecked") // The engine is older than generic types.
        Described(WorkflowModel.Step step) {
            setId((int) step.id());
            setName(step.name());
            getMetaAttributes().putAll(step.properties());
        }
    }
}
