package io.indexrelay.refhost.jira.access;

import java.util.Map;

/** The properties of the workflow step that an issue stands in. Every call joins the running transaction. */
public interface StepProperties {

    /** None for an issue that is not there. */
    Map<String, String> of(long issue);
}
