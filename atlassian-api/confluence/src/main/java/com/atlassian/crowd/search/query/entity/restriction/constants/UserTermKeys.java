package com.atlassian.crowd.search.query.entity.restriction.constants;

import com.atlassian.crowd.search.query.entity.restriction.Property;
import java.util.Date;
import java.util.Set;

public class UserTermKeys {
    public static final Property<String> USERNAME = null;

    public static final Property<String> EMAIL = null;

    public static final Property<String> FIRST_NAME = null;

    public static final Property<String> LAST_NAME = null;

    public static final Property<String> DISPLAY_NAME = null;

    public static final Property<Boolean> ACTIVE = null;

    public static final Property<String> EXTERNAL_ID = null;

    public static final Property<Date> CREATED_DATE = null;

    public static final Property<Date> UPDATED_DATE = null;

    public static final Set<Property<?>> ALL_USER_PROPERTIES = null;

    private UserTermKeys() {}
}
