package io.indexrelay.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.config.Json;
import io.indexrelay.config.Problem;
import java.util.List;

/** Answers of the administration API, in the contract's form. */
public final class Answers {

    public static final String JSON = "application/json; charset=utf-8";

    private Answers() {}

    public static AdminResponse of(int status, JsonNode body) {
        return new AdminResponse(status, JSON, Json.write(body));
    }

    /** @param field what is wrong, or {@code ""} where it is the call as a whole */
    public static AdminResponse error(int status, String field, String message) {
        return errors(status, List.of(new Problem(field, message)));
    }

    public static AdminResponse errors(int status, List<Problem> problems) {
        ObjectNode body = Json.object();
        problems.forEach(problem -> body.withArray("errors")
                .addObject()
                .put("field", problem.field())
                .put("message", problem.message()));
        return of(status, body);
    }
}
