package io.indexrelay.refhost.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resource {@code entities.txt}, read once. */
public final class EntityModel {

    private static final EntityModel JIRA = read();

    private final Map<String, EntityType> types = new LinkedHashMap<>();

    private EntityModel() {}

    /** The entities of the reference Jira. */
    public static EntityModel jira() {
        return JIRA;
    }

    public Collection<EntityType> types() {
        return types.values();
    }

    /** Null where there is no such entity. */
    public @Nullable EntityType find(String name) {
        return types.get(name);
    }

    /** @throws IllegalArgumentException when there is no such entity */
    public EntityType type(String name) {
        EntityType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("There is no entity " + name + "; entities.txt lists those there are");
        }
        return type;
    }

    private static EntityModel read() {
        try (InputStream in = EntityModel.class.getResourceAsStream("entities.txt")) {
            if (in == null) {
                throw new IllegalStateException("entities.txt is missing in this JAR");
            }
            EntityModel model = new EntityModel();
            @Nullable Draft draft = null;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .toList()) {
                List<String> words = List.of(line.strip().split("\\s+"));
                if (!line.startsWith(" ")) {
                    model.add(draft);
                    draft = new Draft(words);
                } else if (draft != null) {
                    draft.take(words);
                }
            }
            model.add(draft);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(@Nullable Draft draft) {
        if (draft != null) {
            EntityType type = draft.type();
            types.put(type.name(), type);
        }
    }

    /** One entity while its lines are read. */
    private static final class Draft {

        private final List<String> heading;
        private final Map<String, EntityField> fields = new LinkedHashMap<>();
        private final List<List<String>> indexes = new ArrayList<>();

        Draft(List<String> heading) {
            this.heading = heading;
        }

        void take(List<String> words) {
            List<String> rest = words.subList(1, words.size());
            if (words.get(0).equals("index")) {
                indexes.add(rest);
                return;
            }
            FieldType type = FieldType.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            for (String word : rest) {
                String[] names = word.split("=", 2);
                String column = names.length == 2 ? names[1] : names[0].toLowerCase(Locale.ROOT);
                fields.put(names[0], new EntityField(names[0], column, type));
            }
        }

        EntityType type() {
            List<String> key = heading.size() > 2 ? heading.subList(2, heading.size()) : List.of("id");
            return new EntityType(heading.get(0), heading.get(1), fields, key, indexes);
        }
    }
}
