package com.atlassian.crowd.search.query.entity.restriction.constants;

import com.atlassian.crowd.search.query.entity.restriction.Property;
import java.util.Date;
import java.util.Set;

public class GroupTermKeys {
    public static final Property<String> NAME = null;

    public static final Property<String> DESCRIPTION = null;

    public static final Property<Boolean> ACTIVE = null;

    public static final Property<Date> CREATED_DATE = null;

    public static final Property<Date> UPDATED_DATE = null;

    public static final Property<Boolean> LOCAL = null;

    public static final Property<String> EXTERNAL_ID = null;

    public static final Set<Property<?>> ALL_GROUP_PROPERTIES = null;

    private GroupTermKeys() {}
}
