package com.atlassian.confluence.spaces;

import com.atlassian.confluence.labels.Label;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class SpacesQuery {
    private SpacesQuery() {}

    public static SpacesQuery.Builder newQuery() {
        throw new UnsupportedOperationException();
    }

    public SpaceType getSpaceType() {
        throw new UnsupportedOperationException();
    }

    public String getPermissionType() {
        throw new UnsupportedOperationException();
    }

    public User getUser() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public List<String> getUserGroups() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public SpaceGroup getSpaceGroup() {
        throw new UnsupportedOperationException();
    }

    public List<String> getSpaceKeys() {
        throw new UnsupportedOperationException();
    }

    public List<String> getSortBy() {
        throw new UnsupportedOperationException();
    }

    public Date getCreationDate() {
        throw new UnsupportedOperationException();
    }

    public Set<SpaceStatus> getSpaceStatuses() {
        throw new UnsupportedOperationException();
    }

    public List<Label> getLabels() {
        throw new UnsupportedOperationException();
    }

    public Optional<Boolean> getFavourite() {
        throw new UnsupportedOperationException();
    }

    public Optional<Boolean> getHasRetentionPolicy() {
        throw new UnsupportedOperationException();
    }

    public Set<Long> getSpaceIds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    public static class Builder {
        private Builder() {}

        public SpacesQuery.Builder withSpaceKey(String text) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withSpaceKeys(Iterable<String> iterable) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withSpaceType(SpaceType spaceType) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withLabel(Label label) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withLabels(Iterable<Label> iterable) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withIsFavourited(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withHasRetentionPolicy(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder forUser(User user) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withSpaceIds(Set<Long> set) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        public SpacesQuery.Builder inGroup(Group group) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        public SpacesQuery.Builder inGroups(List<Group> list) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withPermission(String text) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        public SpacesQuery.Builder inSpaceGroup(SpaceGroup spaceGroup) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder sortBy(String text) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder unsorted() {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder createdAfter(Date date) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery.Builder withSpaceStatus(SpaceStatus spaceStatus) {
            throw new UnsupportedOperationException();
        }

        public SpacesQuery build() {
            throw new UnsupportedOperationException();
        }
    }
}
