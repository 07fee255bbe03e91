package io.indexrelay.refhost.servicemanagement;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code sd.organization.member}, which no product has: the members of an organization, wherever they are. Organizations are
 * not kept here, so the parameter is the members' keys, with commas between.
 */
final class OrganizationMember extends BroughtType {

    OrganizationMember() {
        super("sd.organization.member");
    }

    @Override
    boolean means(@Nullable String parameter, ApplicationUser user) {
        return parameter != null && Arrays.asList(parameter.split(",", -1)).contains(user.getKey());
    }
}
