package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/**
 * The children of one issue or page while they are changed: part 0 stands in the subject's own row, the others in rows of
 * LEDGER_CHILDREN. A child stays in its part, so that a change rewrites one part however many there are.
 */
final class LedgerRow {

    private final ActiveObjects ao;
    private final LedgerEntity row;
    private final Subject owner;
    private final List<Part> parts = new ArrayList<>();

    /** Reads all parts; inside the transaction in which it is saved. */
    LedgerRow(ActiveObjects ao, LedgerEntity row) {
        this.ao = ao;
        this.row = row;
        this.owner = Subject.parse(row.getSubject());
        parts.add(new Part(Children.read(owner, row.getChildren())));
        if (row.getParts() > 0) {
            Query overflow = Query.select("ID,CHILDREN")
                    .where("OWNER = ?", row.getSubject())
                    .order("PART ASC");
            parts.addAll(Rows.read(
                    ao,
                    LedgerChildrenEntity.class,
                    overflow,
                    part -> new Part(Children.read(owner, part.getChildren()))));
        }
    }

    void put(LedgerEntry child) {
        Subject subject = child.key().subject();
        Part part = parts.stream()
                .filter(candidate -> candidate.children.containsKey(subject))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(candidate -> candidate.children.size() < Children.PER_ROW)
                        .findFirst())
                .orElseGet(this::append);
        part.children.put(subject, child);
        part.changed = true;
    }

    /** Writes the parts that changed; the caller saves the row itself afterwards. */
    void write() {
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            if (!part.changed) {
                continue;
            }
            String text = Children.write(part.children);
            if (number == 0) {
                row.setChildren(text);
            } else if (number <= row.getParts()) {
                replace(number, text);
            } else {
                ao.create(
                        LedgerChildrenEntity.class,
                        List.of(Map.of("OWNER", row.getSubject(), "PART", number, "CHILDREN", text)));
            }
        }
        if (parts.size() - 1 > row.getParts()) {
            row.setParts(parts.size() - 1);
        }
    }

    private void replace(int number, String text) {
        LedgerChildrenEntity[] rows = ao.find(
                LedgerChildrenEntity.class, Query.select().where("OWNER = ? AND PART = ?", row.getSubject(), number));
        for (LedgerChildrenEntity part : rows) {
            part.setChildren(text);
            part.save();
        }
        ao.flush(rows);
    }

    private Part append() {
        Part part = new Part(new LinkedHashMap<>());
        parts.add(part);
        return part;
    }

    private static final class Part {
        private final Map<Subject, LedgerEntry> children;
        private boolean changed;

        Part(Map<Subject, LedgerEntry> children) {
            this.children = children;
        }
    }
}
