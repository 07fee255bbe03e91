package io.indexrelay.refhost.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.product.ReferenceApi;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * {@code /refhost}: the test API. From this machine only, without login. {@code health} answers 503 until imports,
 * uploads and configuration of the start are done.
 */
public final class ReferenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ReferenceApi reference;
    private final transient BooleanSupplier ready;

    public ReferenceServlet(ReferenceApi reference, BooleanSupplier ready) {
        this.reference = reference;
        this.ready = ready;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            JsonAnswers.error(response, HttpServletResponse.SC_FORBIDDEN, "/refhost answers this machine only");
            return;
        }
        String call = request.getMethod() + " " + (request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            switch (call) {
                case "GET /health" -> health(response);
                case "GET /users" -> answer(response, reference.users());
                case "GET /contents" -> answer(response, reference.contents());
                case "GET /can-view" -> answer(
                        response,
                        reference.canView(parameter(request, "user"), required(parameter(request, "subject"))));
                case "POST /can-view" -> {
                    JsonNode body = JsonAnswers.read(request);
                    List<String> users = texts(body, "users");
                    List<String> subjects = texts(body, "subjects");
                    answer(
                            response,
                            body.path("portal").asBoolean()
                                    ? reference.canViewInPortal(users, subjects)
                                    : reference.canView(users, subjects));
                }
                case "POST /act" -> act(request, response);
                default -> JsonAnswers.error(
                        response,
                        HttpServletResponse.SC_NOT_FOUND,
                        "there are GET health, users, contents, can-view?user=&subject= and POST can-view, act");
            }
        } catch (IllegalArgumentException wrong) {
            JsonAnswers.error(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }

    private void health(HttpServletResponse response) throws IOException {
        boolean up = ready.getAsBoolean();
        JsonAnswers.write(
                response,
                up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                Map.of("status", up ? "ready" : "starting"));
    }

    private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode actions = JsonAnswers.read(request);
        if (!actions.isArray()) {
            throw new IllegalArgumentException("act takes a JSON list of actions, {\"as\":…,\"do\":…} each");
        }
        answer(response, reference.act(actions));
    }

    private static void answer(HttpServletResponse response, Object value) throws IOException {
        JsonAnswers.write(response, HttpServletResponse.SC_OK, value);
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String required(String subject) {
        if (subject.isEmpty()) {
            throw new IllegalArgumentException(
                    "can-view needs ?subject=<kind>/<id>, and user=<key> (empty: not logged in)");
        }
        return subject;
    }

    private static List<String> texts(JsonNode body, String field) {
        JsonNode list = body.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException(
                    "can-view takes {\"users\":[key,…],\"subjects\":[…]}; \"" + field + "\" is no list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list) {
            if (!element.isTextual()) {
                throw new IllegalArgumentException("\"" + field + "\" holds " + element + ", which is no text");
            }
            texts.add(element.textValue());
        }
        return texts;
    }
}
