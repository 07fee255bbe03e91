package com.atlassian.confluence.spaces;

import com.atlassian.confluence.labels.Label;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which spaces to list; what is not asked for does not restrict. */
public class SpacesQuery {
    private final Builder asked;

    private SpacesQuery(Builder asked) {
        this.asked = asked;
    }

    public static SpacesQuery.Builder newQuery() {
        return new Builder();
    }

    public SpaceType getSpaceType() {
        return asked.spaceType;
    }

    public String getPermissionType() {
        return asked.permissionType;
    }

    public User getUser() {
        return asked.user;
    }

    @Deprecated
    public List<String> getUserGroups() {
        return asked.userGroups;
    }

    @Deprecated
    public SpaceGroup getSpaceGroup() {
        return asked.spaceGroup;
    }

    public List<String> getSpaceKeys() {
        return asked.spaceKeys;
    }

    public List<String> getSortBy() {
        return asked.sortBy;
    }

    public Date getCreationDate() {
        return asked.creationDate;
    }

    public Set<SpaceStatus> getSpaceStatuses() {
        return asked.spaceStatuses;
    }

    public List<Label> getLabels() {
        return asked.labels;
    }

    public Optional<Boolean> getFavourite() {
        return Optional.ofNullable(asked.favourite);
    }

    public Optional<Boolean> getHasRetentionPolicy() {
        return Optional.ofNullable(asked.hasRetentionPolicy);
    }

    public Set<Long> getSpaceIds() {
        return asked.spaceIds;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SpacesQuery && asked.values().equals(((SpacesQuery) object).asked.values());
    }

    @Override
    public int hashCode() {
        return asked.values().hashCode();
    }

    public static class Builder {
        private final List<String> spaceKeys = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<String> userGroups = new ArrayList<>();
        private final List<String> sortBy = new ArrayList<>();
        private final Set<Long> spaceIds = new HashSet<>();
        private final Set<SpaceStatus> spaceStatuses = EnumSet.noneOf(SpaceStatus.class);
        private SpaceType spaceType;
        private String permissionType;
        private User user;
        private SpaceGroup spaceGroup;
        private Date creationDate;
        private Boolean favourite;
        private Boolean hasRetentionPolicy;

        private Builder() {}

        private List<Object> values() {
            List<Object> values =
                    new ArrayList<>(List.of(spaceKeys, labels, userGroups, sortBy, spaceIds, spaceStatuses));
            values.add(spaceType);
            values.add(permissionType);
            values.add(user);
            values.add(spaceGroup);
            values.add(creationDate);
            values.add(favourite);
            values.add(hasRetentionPolicy);
            return values;
        }

        public SpacesQuery.Builder withSpaceKey(String key) {
            spaceKeys.add(key);
            return this;
        }

        public SpacesQuery.Builder withSpaceKeys(Iterable<String> keys) {
            keys.forEach(spaceKeys::add);
            return this;
        }

        public SpacesQuery.Builder withSpaceType(SpaceType spaceType) {
            this.spaceType = spaceType;
            return this;
        }

        public SpacesQuery.Builder withLabel(Label label) {
            labels.add(label);
            return this;
        }

        public SpacesQuery.Builder withLabels(Iterable<Label> labels) {
            labels.forEach(this.labels::add);
            return this;
        }

        public SpacesQuery.Builder withIsFavourited(boolean favourite) {
            this.favourite = favourite;
            return this;
        }

        public SpacesQuery.Builder withHasRetentionPolicy(boolean hasRetentionPolicy) {
            this.hasRetentionPolicy = hasRetentionPolicy;
            return this;
        }

        public SpacesQuery.Builder forUser(User user) {
            this.user = user;
            return this;
        }

        public SpacesQuery.Builder withSpaceIds(Set<Long> ids) {
            spaceIds.addAll(ids);
            return this;
        }

        @Deprecated
        public SpacesQuery.Builder inGroup(Group group) {
            return inGroups(List.of(group));
        }

        @Deprecated
        public SpacesQuery.Builder inGroups(List<Group> groups) {
            groups.forEach(group -> userGroups.add(group.getName()));
            return this;
        }

        public SpacesQuery.Builder withPermission(String permissionType) {
            this.permissionType = permissionType;
            return this;
        }

        @Deprecated
        public SpacesQuery.Builder inSpaceGroup(SpaceGroup spaceGroup) {
            this.spaceGroup = spaceGroup;
            return this;
        }

        public SpacesQuery.Builder sortBy(String property) {
            sortBy.add(property);
            return this;
        }

        public SpacesQuery.Builder unsorted() {
            sortBy.clear();
            return this;
        }

        public SpacesQuery.Builder createdAfter(Date date) {
            this.creationDate = date;
            return this;
        }

        public SpacesQuery.Builder withSpaceStatus(SpaceStatus status) {
            spaceStatuses.add(status);
            return this;
        }

        public SpacesQuery build() {
            return new SpacesQuery(this);
        }
    }
}
