package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.dryrun.Reports;
import io.indexrelay.dryrun.Section;
import io.indexrelay.dryrun.SectionText;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Dry runs' reports, in the table REPORT. Thread-safe. */
public final class AoReports implements Reports {

    private final ActiveObjects ao;

    public AoReports(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(long report, Section section) {
        ao.executeInTransaction(
                () -> ao.create(ReportEntity.class, Map.of("JOB", report, "CONTENT", SectionText.write(section))));
    }

    @Override
    public List<Kept> list(long report, long afterId, int limit) {
        Query query = Query.select("ID,CONTENT")
                .where("JOB = ? AND ID > ?", report, afterId)
                .order("ID ASC")
                .limit(limit);
        return ao.executeInTransaction(() -> Rows.read(
                ao,
                ReportEntity.class,
                query,
                row -> new Kept(row.getID(), SectionText.read(Rows.text(row.getContent())))));
    }

    @Override
    public boolean forgetOthers(long report, int limit) {
        Query query =
                Query.select("ID").where("JOB <> ?", report).order("ID ASC").limit(Math.min(limit, Rows.CHUNK));
        return ao.executeInTransaction(() -> {
            List<Long> others = Rows.read(ao, ReportEntity.class, query, ReportEntity::getID);
            return !others.isEmpty()
                    && ao.deleteWithSQL(ReportEntity.class, Rows.in("ID", others.size()), others.toArray()) > 0;
        });
    }
}
