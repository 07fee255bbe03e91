package io.indexrelay.refhost.db.lock;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of locks and heartbeats, as one node sees them. Each call is a transaction of its own. */
final class LockTable {

    private final JdbcTemplate jdbc;
    private final String node;
    private final Clock clock;
    private final LockBehaviour behaviour;

    LockTable(DataSource housekeeping, String node, Clock clock, LockBehaviour behaviour) {
        this.jdbc = new JdbcTemplate(housekeeping);
        this.node = node;
        this.clock = clock;
        this.behaviour = behaviour;
    }

    void beat() {
        long now = clock.millis();
        if (jdbc.update("UPDATE clusternodeheartbeat SET heartbeat_time = ? WHERE node_id = ?", now, node) == 0) {
            try {
                jdbc.update("INSERT INTO clusternodeheartbeat (node_id, heartbeat_time) VALUES (?, ?)", node, now);
            } catch (DuplicateKeyException beatenByAnotherThread) {
                // the heart has beaten
            }
        }
    }

    /** An orderly leave, or a new start: whatever the node's name still holds is free. */
    void releaseAll() {
        jdbc.update(
                "UPDATE clusterlockstatus SET locked_by_node = NULL, update_time = ? WHERE locked_by_node = ?",
                clock.millis(),
                node);
    }

    void leave() {
        releaseAll();
        jdbc.update("DELETE FROM clusternodeheartbeat WHERE node_id = ?", node);
    }

    /** Takes a lock that is free, or that a dead node left behind. One atomic UPDATE decides. */
    boolean take(String name) {
        long now = clock.millis();
        if (jdbc.update(
                        "UPDATE clusterlockstatus SET locked_by_node = ?, update_time = ?"
                                + " WHERE lock_name = ? AND locked_by_node IS NULL",
                        node,
                        now,
                        name)
                == 1) {
            return true;
        }
        Optional<Holder> holder = holder(name);
        if (holder.isEmpty()) {
            return create(name, now);
        }
        String holdingNode = holder.get().node();
        return holdingNode != null
                && isAbandoned(holder.get(), now)
                && jdbc.update(
                                "UPDATE clusterlockstatus SET locked_by_node = ?, update_time = ?"
                                        + " WHERE lock_name = ? AND locked_by_node = ? AND update_time = ?",
                                node,
                                now,
                                name,
                                holdingNode,
                                holder.get().since())
                        == 1;
    }

    boolean isMine(String name) {
        return holder(name).map(Holder::node).filter(node::equals).isPresent();
    }

    /** @return false when the lock was not this node's any more */
    boolean release(String name) {
        return jdbc.update(
                        "UPDATE clusterlockstatus SET locked_by_node = NULL, update_time = ?"
                                + " WHERE lock_name = ? AND locked_by_node = ?",
                        clock.millis(),
                        name,
                        node)
                == 1;
    }

    private boolean create(String name, long now) {
        try {
            return jdbc.update(
                            "INSERT INTO clusterlockstatus (lock_name, locked_by_node, update_time) VALUES (?, ?, ?)",
                            name,
                            node,
                            now)
                    == 1;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }

    private boolean isAbandoned(Holder holder, long now) {
        if (now - holder.since() < behaviour.stealAfter().toMillis() || node.equals(holder.node())) {
            return false;
        }
        Instant deadline = Instant.ofEpochMilli(now).minus(behaviour.nodeDeadAfter());
        return jdbc
                .queryForList(
                        "SELECT heartbeat_time FROM clusternodeheartbeat WHERE node_id = ?", Long.class, holder.node())
                .stream()
                .noneMatch(beat -> Instant.ofEpochMilli(beat).isAfter(deadline));
    }

    private Optional<Holder> holder(String name) {
        return jdbc
                .query(
                        "SELECT locked_by_node, update_time FROM clusterlockstatus WHERE lock_name = ?",
                        (row, number) -> new Holder(row.getString(1), row.getLong(2)),
                        name)
                .stream()
                .findFirst();
    }

    private record Holder(@Nullable String node, long since) {}
}
