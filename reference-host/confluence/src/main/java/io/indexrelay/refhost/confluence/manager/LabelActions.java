package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelCreateEvent;
import com.atlassian.confluence.event.events.label.LabelDeleteEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code LabelManager}, for content. A label is made with its first use and goes with its last. */
public final class LabelActions {

    private final ContentStore store;
    private final ContentWriter writer;
    private final NativeEvents events;

    public LabelActions(ContentStore store, ContentWriter writer, NativeEvents events) {
        this.store = store;
        this.writer = writer;
        this.events = events;
    }

    public @Nullable Label getLabel(long id) {
        return store.session().find(Label.class, id);
    }

    public @Nullable Label getLabel(String name) {
        return getLabel(name, Namespace.GLOBAL);
    }

    public @Nullable Label getLabel(String name, Namespace namespace) {
        return getLabel(new Label(name, namespace));
    }

    public @Nullable Label getLabel(Label wanted) {
        return store
                .session()
                .createQuery("select l from Label l where l.name = :name and l.namespace = :namespace", Label.class)
                .setParameter("name", wanted.getName())
                .setParameter("namespace", wanted.getNamespace())
                .getResultList()
                .stream()
                .filter(label -> Objects.equals(label.getOwnerUser(), wanted.getOwnerUser()))
                .findFirst()
                .orElse(null);
    }

    public Label createLabel(Label label) {
        label.setCreationDate(writer.stamp().now());
        label.setLastModificationDate(writer.stamp().now());
        writer.insert(label);
        events.publish(new LabelCreateEvent(label));
        return label;
    }

    public int addLabel(Labelable on, Label wanted) {
        ContentEntityObject content = (ContentEntityObject) on;
        Label known = getLabel(wanted);
        Label label = known == null ? createLabel(wanted) : known;
        if (content.getLabels().contains(label)) {
            return LabelManager.NO_CHANGE;
        }
        Labelling labelling = new Labelling(label, content, AuthenticatedUserThreadLocal.get());
        labelling.setCreationDate(writer.stamp().now());
        labelling.setLastModificationDate(writer.stamp().now());
        content.addLabelling(labelling);
        writer.insert(labelling);
        events.publish(new LabelAddEvent(label, on));
        return known == null ? LabelManager.LABEL_CREATED : LabelManager.LABEL_ADDED;
    }

    public int removeLabel(Labelable from, Label wanted) {
        ContentEntityObject content = (ContentEntityObject) from;
        for (Labelling labelling : List.copyOf(content.getLabellings())) {
            if (labelling.getLabel().equals(wanted)) {
                Label label = labelling.getLabel();
                content.removeLabelling(labelling);
                store.session().remove(labelling);
                events.publish(new LabelRemoveEvent(label, from));
                return deleteUnused(label) ? LabelManager.LABEL_DELETED : LabelManager.LABEL_REMOVED;
            }
        }
        return LabelManager.NO_CHANGE;
    }

    private boolean deleteUnused(Label label) {
        writer.flush();
        boolean unused = store.session()
                .createQuery("select l.id from Labelling l where l.label.id = :id", Long.class)
                .setParameter("id", label.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (unused) {
            store.session().remove(label);
            events.publish(new LabelDeleteEvent(label));
        }
        return unused;
    }
}
