package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.sal.api.user.UserKey;

/** The types that the mapping names, one for each {@link ValueText}. */
public final class ValueTypes {

    private ValueTypes() {}

    public static final class OfUserKey extends ValueType<UserKey> {
        public OfUserKey() {
            super(ValueText.USER_KEY);
        }
    }

    public static final class OfSpaceType extends ValueType<SpaceType> {
        public OfSpaceType() {
            super(ValueText.SPACE_TYPE);
        }
    }

    public static final class OfSpaceStatus extends ValueType<SpaceStatus> {
        public OfSpaceStatus() {
            super(ValueText.SPACE_STATUS);
        }
    }

    public static final class OfNamespace extends ValueType<Namespace> {
        public OfNamespace() {
            super(ValueText.NAMESPACE);
        }
    }

    public static final class OfBodyType extends ValueType<BodyType> {
        public OfBodyType() {
            super(ValueText.BODY_TYPE);
        }
    }
}
