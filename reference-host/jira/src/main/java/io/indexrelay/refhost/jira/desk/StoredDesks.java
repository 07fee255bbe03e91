package io.indexrelay.refhost.jira.desk;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link DeskTables} on the store. */
public final class StoredDesks implements DeskTables {

    static final String APP = "com.atlassian.servicedesk:";
    static final String REQUEST_TYPE = APP + "vp-origin";
    public static final String PARTICIPANTS = APP + "sd-request-participants";
    public static final String GROUP_PARTICIPANTS = APP + "sd-request-group-participants";
    public static final String ORGANIZATIONS = APP + "sd-customer-organizations";

    private final Store store;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private volatile @Nullable Function<OrganizationRow, Object> shown;

    public StoredDesks(Store store) {
        this.store = store;
    }

    @Override
    public Optional<DeskRow> ofProject(long project) {
        return store.from("ServiceDesk").where("project", project).first().map(StoredDesks::desk);
    }

    @Override
    public Optional<DeskRow> desk(int id) {
        return store.find("ServiceDesk", (long) id).map(StoredDesks::desk);
    }

    private static DeskRow desk(Row row) {
        return new DeskRow(
                Math.toIntExact(row.id()),
                row.number("project", 0),
                row.text("open", "N").equals("Y"));
    }

    @Override
    public List<TypeRow> types() {
        return store.from("RequestType").orderBy("id").list().stream()
                .map(row -> new TypeRow(
                        Math.toIntExact(row.id()),
                        Math.toIntExact(row.number("desk", 0)),
                        row.text("name", ""),
                        row.text("description", "")))
                .toList();
    }

    @Override
    public Optional<Integer> typeOf(long issue) {
        return values(issue, REQUEST_TYPE).stream()
                .map(value -> value.substring(value.lastIndexOf('/') + 1))
                .filter(id -> id.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(id -> store.find("RequestType", (long) id).isPresent())
                .findFirst();
    }

    @Override
    public List<Entry> restriction(int type) {
        return store.from("RequestTypeEntry").where("type", (long) type).orderBy("id").list().stream()
                .map(row -> new Entry(row.text("kind", ""), row.text("holder", "")))
                .toList();
    }

    @Override
    public List<OrganizationRow> organizations(int desk) {
        return store.from("DeskOrganization").where("desk", (long) desk).orderBy("id").numbers("organization").stream()
                .flatMap(id -> store.find("Organization", id).stream())
                .map(StoredDesks::organization)
                .toList();
    }

    private static OrganizationRow organization(Row row) {
        return new OrganizationRow(Math.toIntExact(row.id()), row.text("name", ""));
    }

    @Override
    public List<String> members(int organization) {
        return store.from("OrganizationMember").where("organization", (long) organization).orderBy("id").list().stream()
                .map(row -> row.text("member", ""))
                .toList();
    }

    @Override
    public List<String> values(long issue, String typeKey) {
        List<String> values = new ArrayList<>();
        for (long field :
                store.from("CustomField").where("customfieldtypekey", typeKey).ids()) {
            store.from("CustomFieldValue")
                    .where("issue", issue)
                    .where("customfield", field)
                    .orderBy("id")
                    .list()
                    .forEach(row -> values.add(row.text("stringvalue", "")));
        }
        return values;
    }

    /** The organization of that id or name. */
    Optional<OrganizationRow> organization(String named) {
        return store.from("Organization").list().stream()
                .map(StoredDesks::organization)
                .filter(row ->
                        row.name().equals(named) || Integer.toString(row.id()).equals(named))
                .findFirst();
    }

    /** The value of a field of organizations; empty where the app is away or one is unknown. */
    public Optional<Object> value(List<String> texts) {
        Function<OrganizationRow, Object> brought = shown;
        List<Object> values = texts.stream()
                .flatMap(text -> organization(text).stream())
                .map(row ->
                        brought == null ? row : Objects.requireNonNull(brought).apply(row))
                .toList();
        return brought == null || values.size() < texts.size() ? Optional.empty() : Optional.of(values);
    }

    @Override
    public boolean isInCustomerContext() {
        return depth.get() > 0;
    }

    @Override
    public <T> T inCustomerContext(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return work.get();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    @Override
    public void shown(Function<OrganizationRow, Object> how) {
        shown = how;
    }

    @Override
    public void shownNoMore() {
        shown = null;
    }
}
