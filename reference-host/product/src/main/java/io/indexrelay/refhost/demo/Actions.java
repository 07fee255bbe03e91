package io.indexrelay.refhost.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Collects actions. What an action makes can be named, and later actions say {@code @name} for it. */
public final class Actions {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ArrayNode list = mapper.createArrayNode();
    private int names;

    public ArrayNode list() {
        return list;
    }

    /** Adds an action by {@code user}; the caller fills in its fields. */
    public ObjectNode add(String user, String verb) {
        return list.addObject().put("as", user).put("do", verb);
    }

    /** Names what an action makes and answers how others refer to it. */
    public String named(ObjectNode action) {
        String name = "n" + ++names;
        action.put("ref", name);
        return "@" + name;
    }

    public static void put(ObjectNode action, String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = action.putArray(field);
            values.forEach(array::add);
        }
    }
}
