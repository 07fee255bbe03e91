package io.indexrelay.adapter.sal;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import io.indexrelay.admin.AuditLog;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's audit log, where there is one. The service is looked up at each use, because a mandatory import of an
 * absent service would keep the whole plugin from starting. Every entry goes to the log file too. Thread-safe.
 */
public final class SalAuditLog implements AuditLog {

    /** An i18n key. */
    public static final String CATEGORY = "index-relay.audit.category";

    private static final Logger LOG = LoggerFactory.getLogger(SalAuditLog.class);
    private static final String SERVICE = "com.atlassian.audit.api.AuditService";

    private final OptionalServices services;

    public SalAuditLog(BundleContext bundle) {
        this.services = new OptionalServices(bundle);
    }

    /** Whether entries reach the product's audit log, or only the log file. */
    public boolean isPresent() {
        return services.isPresent(SERVICE);
    }

    @Override
    public void record(String actor, String action, Map<String, String> changed) {
        LOG.info("{} by {}: {}", action, actor, changed);
        try {
            services.use(SERVICE, service -> Entry.write(service, action, changed));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the audit log did not take {}: {}", action, e.toString());
        }
    }

    /** Apart, so that nothing of the audit API is loaded where the product has none. */
    private static final class Entry {

        static void write(Object service, String action, Map<String, String> changed) {
            AuditType type = AuditType.fromI18nKeys(
                            CoverageArea.GLOBAL_CONFIG_AND_ADMINISTRATION, CoverageLevel.BASE, CATEGORY, action)
                    .build();
            AuditEvent.Builder event = AuditEvent.builder(type);
            changed.forEach((field, change) -> {
                String[] sides = change.split(" → ", 2);
                ChangedValue.Builder value = ChangedValue.fromI18nKeys(field);
                event.changedValue((sides.length == 2 ? value.from(sides[0]).to(sides[1]) : value.to(change)).build());
            });
            ((AuditService) service).audit(event.build());
        }
    }
}
