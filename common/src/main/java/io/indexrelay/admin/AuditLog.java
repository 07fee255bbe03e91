package io.indexrelay.admin;

import java.util.Map;

/** Tells the product's audit log what an administrator did. Never throws; values carry no secret. */
public interface AuditLog {

    /**
     * @param action an i18n key
     * @param changed field name to {@code old → new}, secrets as {@code changed}
     */
    void record(String actor, String action, Map<String, String> changed);
}
