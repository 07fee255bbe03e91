package io.indexrelay.refhost.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The people of Fairweather. {@code staff}, inside the group that the product lets in, holds {@code technology}, {@code
 * finance}, {@code support} and {@code field-crew}; {@code technology} holds {@code engineers} and {@code hardware}. The
 * board and the contractors are outside of it. In every product they have the same names.
 */
public final class Staff {

    private record Person(String name, String displayName, List<String> groups) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("ada", "Ada Lindqvist", List.of("engineers")),
            new Person("boris", "Boris Petrov", List.of("engineers", "on-call")),
            new Person("carmen", "Carmen Ibarra", List.of("hardware")),
            new Person("dmitri", "Dmitri Volkov", List.of("hardware")),
            new Person("esther", "Esther Okafor", List.of("finance")),
            new Person("farid", "Farid Haddad", List.of("finance", "board")),
            new Person("greta", "Greta Solberg", List.of("board")),
            new Person("hiro", "Hiro Tanaka", List.of("support")),
            new Person("ines", "Inês Duarte", List.of("support", "on-call")),
            new Person("jonas", "Jonas Weber", List.of("field-crew")),
            new Person("kira", "Kira Novak", List.of("field-crew")),
            new Person("leo", "Leo Marchetti", List.of("contractors")));

    /** Who write in the handbook. */
    public static final List<String> AUTHORS = List.of("ada", "boris", "carmen", "esther", "greta", "hiro", "jonas");

    /** Who write about engineering. */
    public static final List<String> ENGINEERS = List.of("ada", "boris", "carmen", "dmitri", "hiro", "jonas", "kira");

    private final Actions actions;

    public Staff(Actions actions) {
        this.actions = actions;
    }

    /** @param users the group that the product lets in */
    public void createGroups(String users) {
        group("staff", users);
        List.of("technology", "finance", "support", "field-crew").forEach(name -> group(name, "staff"));
        List.of("engineers", "hardware").forEach(name -> group(name, "technology"));
        List.of("on-call", "board", "contractors")
                .forEach(name -> byAdmin("createGroup").put("name", name));
    }

    public void createPeople() {
        PEOPLE.forEach(this::person);
    }

    private void group(String name, String parent) {
        byAdmin("createGroup").put("name", name).put("parent", parent);
    }

    private void person(Person person) {
        ObjectNode user = byAdmin("createUser")
                .put("name", person.name())
                .put("displayName", person.displayName())
                .put("email", person.name() + "@fairweather.example");
        Actions.put(user, "groups", person.groups());
    }

    private ObjectNode byAdmin(String verb) {
        return actions.add("admin", verb);
    }
}
