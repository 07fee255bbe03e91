package io.indexrelay.refhost.jira.answers;

import io.indexrelay.refhost.answers.Facts;
import io.indexrelay.refhost.jira.desk.PortalViews;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Jira's people and contents, for the test interface. */
public final class JiraFacts implements Facts<JiraUser> {

    private final People people;
    private final Contents contents;
    private final Visibility visibility;
    private final PortalViews portal;

    public JiraFacts(People people, Contents contents, Visibility visibility, PortalViews portal) {
        this.portal = portal;
        this.people = people;
        this.contents = contents;
        this.visibility = visibility;
    }

    @Override
    public Optional<JiraUser> user(String key) {
        return people.byKey(key);
    }

    @Override
    public List<String> users() {
        return people.existing().stream().map(JiraUser::getKey).toList();
    }

    @Override
    public List<String> contents() {
        return contents.subjects();
    }

    @Override
    public Predicate<Optional<JiraUser>> viewers(String subject) {
        return subject.startsWith("requesttype/")
                ? user -> portal.inJira(user.orElse(null), subject)
                : user -> visibility.canView(user.orElse(null), subject);
    }

    @Override
    public Predicate<Optional<JiraUser>> viewersInPortal(String subject) {
        return user -> portal.inPortal(user.orElse(null), subject);
    }
}
