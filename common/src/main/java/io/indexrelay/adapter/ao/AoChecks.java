package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Findings;
import io.indexrelay.payload.EventData;
import io.indexrelay.selfcheck.CheckStore;
import io.indexrelay.selfcheck.CheckingNode;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/**
 * What the self-check remembers, in the tables FINDING and CHECKING_NODE; and what the sender asks of it. Thread-safe. A node
 * that wrote its row twice at its very first start is counted once, by its newest row.
 */
public final class AoChecks implements CheckStore, Findings {

    private static final String FINDING = "ID,DIRECTION,SUBJECT,PKEY,USER_KEY,WHY,AT";
    private static final String NODE = "ID,NODE,SEEN,LOOKED,CHECKED,WIDER,NARROWER,DRIFTED,UNANSWERED,SINCE";

    private final ActiveObjects ao;
    private final Clock clock;

    public AoChecks(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(Finding finding) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("DIRECTION", finding.direction().name());
        columns.put("SUBJECT", finding.subject().toString());
        columns.put("PKEY", finding.partitionKey().toString());
        columns.put("USER_KEY", finding.userKey());
        columns.put("WHY", finding.why());
        columns.put("AT", finding.at().toEpochMilli());
        ao.executeInTransaction(() -> ao.create(FindingEntity.class, columns));
    }

    @Override
    public List<Finding> after(Direction direction, long id, int limit) {
        return read(Query.select(FINDING)
                .where("DIRECTION = ? AND ID > ?", direction.name(), id)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Finding> ofSubject(Subject subject) {
        return read(
                Query.select(FINDING).where("SUBJECT = ?", subject.toString()).order("ID ASC"));
    }

    @Override
    public List<Finding> newest(int limit) {
        return read(Query.select(FINDING).order("ID DESC").limit(limit));
    }

    @Override
    public int count(Direction direction) {
        return ao.executeInTransaction(() -> ao.count(FindingEntity.class, "DIRECTION = ?", direction.name()));
    }

    @Override
    public int remove(Collection<Long> ids) {
        return ids.isEmpty()
                ? 0
                : ao.executeInTransaction(
                        () -> ao.deleteWithSQL(FindingEntity.class, Rows.in("ID", ids.size()), ids.toArray()));
    }

    @Override
    public int lift(Collection<Long> ids) {
        return remove(ids);
    }

    @Override
    public Map<Subject, Hiding> hidden(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(Direction.WIDER.name());
        subjects.forEach(subject -> parameters.add(subject.toString()));
        Query query = Query.select(FINDING)
                .where("DIRECTION = ? AND " + Rows.in("SUBJECT", subjects.size()), parameters.toArray())
                .order("ID ASC");
        Map<Subject, Hiding> hidden = new LinkedHashMap<>();
        read(query).forEach(finding -> hidden.put(finding.subject(), finding.hiding()));
        return hidden;
    }

    @Override
    public EventData.SelfCheck counts() {
        return CheckingNode.counts(nodes(), clock.instant());
    }

    @Override
    public List<CheckingNode> nodes() {
        Map<String, CheckingNode> nodes = new LinkedHashMap<>();
        Query all = Query.select(NODE).order("ID ASC");
        ao.executeInTransaction(() -> Rows.read(ao, CheckingNodeEntity.class, all, row -> {
            CheckingNode node = node(row);
            return nodes.put(node.node(), node) == null;
        }));
        return List.copyOf(nodes.values());
    }

    @Override
    public void save(CheckingNode node) {
        ao.executeInTransaction(() -> {
            CheckingNodeEntity[] rows =
                    ao.find(CheckingNodeEntity.class, Query.select().where("NODE = ?", node.node()));
            for (CheckingNodeEntity row : rows) {
                write(row, node);
            }
            ao.flush(rows);
            return rows.length > 0 || ao.create(CheckingNodeEntity.class, columns(node)) != null;
        });
    }

    @Override
    public void forget(Collection<String> nodes) {
        if (!nodes.isEmpty()) {
            ao.executeInTransaction(
                    () -> ao.deleteWithSQL(CheckingNodeEntity.class, Rows.in("NODE", nodes.size()), nodes.toArray()));
        }
    }

    private List<Finding> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(
                ao,
                FindingEntity.class,
                query,
                row -> new Finding(
                        row.getID(),
                        Direction.valueOf(row.getDirection()),
                        Subject.parse(row.getSubject()),
                        Subject.parse(row.getPkey()),
                        Rows.text(row.getUserKey()),
                        Rows.text(row.getWhy()),
                        Instant.ofEpochMilli(row.getAt()))));
    }

    private static void write(CheckingNodeEntity row, CheckingNode node) {
        row.setSeen(node.seen().toEpochMilli());
        row.setLooked(node.looked().toEpochMilli());
        row.setChecked(node.checked());
        row.setWider(node.wider());
        row.setNarrower(node.narrower());
        row.setDrifted(node.drifted());
        row.setUnanswered(node.unanswered());
        row.setSince(node.since().toEpochMilli());
        row.save();
    }

    private static Map<String, Object> columns(CheckingNode node) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("NODE", node.node());
        columns.put("SEEN", node.seen().toEpochMilli());
        columns.put("LOOKED", node.looked().toEpochMilli());
        columns.put("CHECKED", node.checked());
        columns.put("WIDER", node.wider());
        columns.put("NARROWER", node.narrower());
        columns.put("DRIFTED", node.drifted());
        columns.put("UNANSWERED", node.unanswered());
        columns.put("SINCE", node.since().toEpochMilli());
        return columns;
    }

    private static CheckingNode node(CheckingNodeEntity row) {
        return new CheckingNode(
                row.getNode(),
                Instant.ofEpochMilli(row.getSeen()),
                Instant.ofEpochMilli(row.getLooked()),
                row.getChecked(),
                row.getWider(),
                row.getNarrower(),
                row.getDrifted(),
                row.getUnanswered(),
                Instant.ofEpochMilli(row.getSince()));
    }
}
